import { useCallback, useEffect, useRef } from 'react'
import type { ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { wordsAnchor, type AnchorTexts } from '#app/ui/comment/anchor-choice.tsx'
import { begunElsewhere } from '#app/ui/comment/begun-wording.ts'
import type { ChosenWords } from '#app/ui/comment/chosen-words.ts'
import type { Remarking, RemarkTyped } from '#app/ui/comment/remark-typed.ts'

/** The ways a comment begins: on words, on a provision, on the gap that a deletion leaves, on the draft as a whole. */
export function useBeginning(
  rows: readonly ChangedRow[],
  headings: Language,
  { typed, change }: Pick<Remarking, 'typed' | 'change'>,
) {
  // In a ref, since the whole text is drawn again when what begins a comment is another function.
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  }, [typed])
  const begin = useCallback(
    (begun: RemarkTyped) => {
      const { current } = latest
      const there = textsOf(rows, begun)
      change(current ? begunElsewhere(current, begun, { here: textsOf(rows, current), there }) : begun)
    },
    [rows, change],
  )
  const words = useCallback(
    (chosen: ChosenWords) => {
      const row = rows.find(each => each[chosen.language]?.id === chosen.provision)
      const provision = row?.[chosen.language]
      if (!provision) return
      const anchor = wordsAnchor(
        { provision: provision.id, address: provision.address },
        { ...chosen, text: ownText(provision) },
      )
      begin({ anchor, kind: 'remark', language: chosen.language, text: '', wording: '' })
    },
    [rows, begin],
  )
  const provision = useCallback(
    (row: ChangedRow) =>
      begin({
        anchor: row.stoodAfter
          ? { kind: 'insertion', ...row.stoodAfter }
          : { kind: 'provision', provision: idOf(row), address: row.address },
        ...{ kind: 'remark', language: headings, text: '', wording: '' },
      }),
    [headings, begin],
  )
  const draft = useCallback(
    () => begin({ anchor: { kind: 'draft' }, kind: 'remark', language: headings, text: '', wording: '' }),
    [headings, begin],
  )
  return { words, provision, draft }
}

/** The own text of the provision that a remark is on, in each language. */
export function textsOf(rows: readonly ChangedRow[], { anchor }: RemarkTyped): AnchorTexts {
  const row = 'provision' in anchor ? rows.find(each => idOf(each) === anchor.provision) : undefined
  return { kk: row?.kk ? ownText(row.kk) : '', ru: row?.ru ? ownText(row.ru) : '' }
}

/** A row of twins by the identity of its provision. */
export function idOf(row: ChangedRow): string {
  return row.kk?.id ?? row.ru?.id ?? ''
}
