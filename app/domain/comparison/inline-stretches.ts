import type { Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import type { Compared } from '#app/domain/comparison/ledger.ts'
import { printedMark } from '#app/domain/comparison/provision-stretches.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Entry } from '#app/domain/structure/entries.ts'

/** A correspondence as one text, old and new words together, with the numbers of its provisions where these begin. */
export function inlineStretches({ before, after }: Compared, row: Correspondence): readonly Stretch[] {
  const olds = row.before.map(entry => printedMark(entry.provision, before.language))
  const news = row.after.map(entry => printedMark(entry.provision, after.language))
  const [old, now] = [row.before[0], row.after[0]]
  const same = old && now && old.provision.number === now.provision.number
  const first: readonly Stretch[] = same
    ? [{ kind: 'equal', before: olds[0]!, after: news[0]! }]
    : [deleted(olds[0] ?? ''), inserted(news[0] ?? '')]
  if (row.before.length < 2 && row.after.length < 2) return [...first.filter(isSome), ...row.stretches]
  const later = [
    ...startsOf(row.before).map((at, index) => ({ side: 'before' as const, at, mark: olds[index + 1]! })),
    ...startsOf(row.after).map((at, index) => ({ side: 'after' as const, at, mark: news[index + 1]! })),
  ]
  return [...first, ...later.reduceRight(withMark, row.stretches)].filter(isSome)
}

function isSome({ before, after }: Stretch): boolean {
  return before !== '' || after !== ''
}

/** Words that only the old text has. */
function deleted(before: string): Stretch {
  return { kind: 'deleted', before, after: '' }
}

/** Words that only the new text has. */
function inserted(after: string): Stretch {
  return { kind: 'inserted', before: '', after }
}

/** A printed number to be put in: on which side, at which letter of its joined words. */
interface LaterMark {
  readonly side: 'before' | 'after'
  readonly at: number
  readonly mark: string
}

/** Where the second and later provisions begin in the words of all, which are joined by line ends. */
function startsOf(joined: readonly Entry[]): readonly number[] {
  let at = 0
  return joined.slice(0, -1).map(({ provision }) => (at += ownText(provision).length + 1))
}

/** The stretches with the number of a provision put where it begins on its side. */
function withMark(stretches: readonly Stretch[], { side, at, mark }: LaterMark): readonly Stretch[] {
  const own = side === 'before' ? deleted(mark) : inserted(mark)
  let reached = 0
  for (const [index, stretch] of stretches.entries()) {
    const length = stretch[side].length
    if (reached + length > at || (reached === at && length > 0)) {
      const [head, tail] = parted(stretch, at - reached)
      return [...stretches.slice(0, index), ...head, own, ...tail, ...stretches.slice(index + 1)]
    }
    reached += length
  }
  return [...stretches, own]
}

type Parted = readonly [head: readonly Stretch[], tail: readonly Stretch[]]

/** A stretch in two; one that differs only in blanks runs over the line end and is not cut. */
function parted(stretch: Stretch, at: number): Parted {
  if (at === 0) return [[], [stretch]]
  if (stretch.kind === 'typographic') return [[stretch], []]
  // Of an insertion or a deletion, one side is empty and cutting it changes nothing.
  const { kind, before, after } = stretch
  return [
    [{ kind, before: before.slice(0, at), after: after.slice(0, at) }],
    [{ kind, before: before.slice(at), after: after.slice(at) }],
  ]
}
