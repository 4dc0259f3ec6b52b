import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { definitionsOf } from '#app/domain/amendment/checks/definitions.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'

/** Terms that are defined and stand nowhere else in the act. */
export function checkTermsUnused(act: Act): readonly Finding[] {
  const uses = usesIn(act)
  return definitionsOf(act).flatMap(({ at, term }) => {
    const stems = stemsOf(term)
    const used = uses.some(use => use.at !== at && holds(use.words, stems))
    const finding = { code: 'term-unused', language: act.language, at, particulars: { term } } as const
    return used ? [] : [{ ...finding, mend: { kind: 'remove' } as const }]
  })
}

/** Terms that lost their definition and are still used, at the first place of use. */
export function checkTermsUndefined(before: Act, after: Act): readonly Finding[] {
  const kept = new Set(definitionsOf(after).map(({ term }) => term.toLowerCase()))
  const uses = usesIn(after)
  return definitionsOf(before).flatMap(({ at, term }) => {
    const stems = stemsOf(term)
    const use = kept.has(term.toLowerCase()) ? undefined : uses.find(each => holds(each.words, stems))
    if (!use) return []
    return [
      {
        code: 'term-undefined',
        language: after.language,
        at: use.at,
        particulars: { term, was: at },
      } as const,
    ]
  })
}

/** A provision with its words, folded. */
interface Use {
  readonly at: string
  readonly words: readonly string[]
}

/** The words of every provision, footnotes apart. */
function usesIn(act: Act): readonly Use[] {
  return entries(act).flatMap(({ address, provision: { level, heading, text } }) =>
    level === 'footnote' ? [] : [{ at: address, words: wordsOf(`${heading} ${text}`) }],
  )
}

/** Words in small folded letters, numbers included. */
function wordsOf(text: string): readonly string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
}

const LONGEST_STEM = 5 // letters: the endings of Russian and Kazakh cases are beyond, most words of law still differ
const SHORTEST_STEM = 2

/** The beginnings of a term's words, so that it is found in every case; what stands in brackets may be left out. */
function stemsOf(term: string): readonly string[] {
  return wordsOf(term.replace(/\s*\([^)]*\)/gu, '')).map(word =>
    word.slice(0, Math.max(SHORTEST_STEM, Math.min(LONGEST_STEM, word.length - 1))),
  )
}

/** Whether the words of a term stand one after another. */
function holds(words: readonly string[], stems: readonly string[]): boolean {
  return words.some((_, at) => stems.every((stem, ahead) => words[at + ahead]?.startsWith(stem)))
}
