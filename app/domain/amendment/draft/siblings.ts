import type { Language, Provision } from '#app/domain/structure/act.ts'
import { sameContent, samePrint, wordsOf } from '#app/domain/amendment/draft/printed.ts'

/** What became of a provision among its siblings; none before where it is new, none after where it is gone. */
export interface Pair {
  readonly before: Provision | undefined
  readonly after: Provision | undefined
}

/**
 * Which sibling of the old text is which of the new one. Law calls elements by number, so equal numbers are the same
 * element however its words changed; only where renumbering says the same in fewer sentences is a number taken to
 * have changed. Unnumbered elements go by their words and their order.
 */
export function alignSiblings(
  olds: readonly Provision[],
  news: readonly Provision[],
  language: Language,
): readonly Pair[] {
  // Most siblings of a code stay as they are: what is equal at both ends is set aside before the costly comparison.
  let head = 0
  const equal = (one: Provision | undefined, other: Provision | undefined) =>
    one !== undefined && other !== undefined && samePrint(one, other, language)
  while (equal(olds[head], news[head])) head += 1
  let tail = 0
  const rest = Math.min(olds.length, news.length) - head
  while (tail < rest && equal(olds[olds.length - 1 - tail], news[news.length - 1 - tail])) tail += 1
  const middle = { olds: olds.slice(head, olds.length - tail), news: news.slice(head, news.length - tail) }
  return [
    ...olds.slice(0, head).map((before, at) => ({ before, after: news[at] })),
    ...alignChanged(middle, language),
    ...olds.slice(olds.length - tail).map((before, at) => ({ before, after: news[news.length - tail + at] })),
  ]
}

/** Siblings that differ, when those that are equal at both ends are set aside. */
interface Sides {
  readonly olds: readonly Provision[]
  readonly news: readonly Provision[]
}

/**
 * Of the two readings, by number and with numbers shifted, the one that takes fewer sentences; by number
 * where they are equal.
 */
function alignChanged(sides: Sides, language: Language): readonly Pair[] {
  if (sides.olds.length === 0 || sides.news.length === 0) return unpaired(sides)
  const byNumber = bestAlignment(sides, (one, other) => scoreOf(one, other, { language, shifts: false }))
  const shifted = bestAlignment(sides, (one, other) => scoreOf(one, other, { language, shifts: true }))
  return sentencesFor(shifted, language) < sentencesFor(byNumber, language) ? shifted : byNumber
}

/** Where one side is empty, nothing of the other can be the same element. */
function unpaired({ olds, news }: Sides): readonly Pair[] {
  return [
    ...olds.map(before => ({ before, after: undefined })),
    ...news.map(after => ({ before: undefined, after })),
  ]
}

const NEVER = -1
const SAME_NUMBER = 2 // counts before any likeness of words
const SHIFTED = 2.5 // the same words under another number, where renumbering is considered
const SAME_LINE = 3
const REWRITTEN = 0.1 // an unnumbered line with nothing in common may still be the old one's new wording

/** How surely two siblings are one element; `shifts` lets one have taken another number. */
function scoreOf(
  one: Provision,
  other: Provision,
  { language, shifts }: { readonly language: Language; readonly shifts: boolean },
): number {
  // A paragraph never becomes a part: the law would delete the one and add the other.
  if (one.level !== other.level) return NEVER
  if (one.number === other.number && one.number !== '')
    return SAME_NUMBER + (samePrint(one, other, language) ? 1 : 0)
  if (one.number !== '' || other.number !== '') {
    return shifts && one.number !== '' && other.number !== '' && sameContent(one, other, language)
      ? SHIFTED
      : NEVER
  }
  return samePrint(one, other, language) ? SAME_LINE : REWRITTEN + likeness(wordsOf(one), wordsOf(other))
}

/** How many words two lines share, from 0 to 1. */
function likeness(one: string, other: string): number {
  const first = one.match(/[\p{L}\d]+/gu) ?? []
  const rest = new Map<string, number>()
  for (const word of other.match(/[\p{L}\d]+/gu) ?? []) rest.set(word, (rest.get(word) ?? 0) + 1)
  const total = first.length + [...rest.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const word of first) {
    const left = rest.get(word) ?? 0
    if (left > 0) shared += 1
    rest.set(word, left - 1)
  }
  return total === 0 ? 0 : (2 * shared) / total
}

/** The pairs in order with the greatest sum of scores. */
function bestAlignment(
  { olds, news }: Sides,
  score: (one: Provision, other: Provision) => number,
): readonly Pair[] {
  const width = news.length + 1
  const sums = new Float64Array((olds.length + 1) * width)
  const scores = new Float64Array(olds.length * news.length)
  for (let old = olds.length - 1; old >= 0; old -= 1) {
    for (let fresh = news.length - 1; fresh >= 0; fresh -= 1) {
      const [one, other] = [olds[old], news[fresh]]
      const own = one && other ? score(one, other) : NEVER
      scores[old * news.length + fresh] = own
      const together = own < 0 ? NEVER : own + (sums[(old + 1) * width + fresh + 1] ?? 0)
      const apart = Math.max(sums[(old + 1) * width + fresh] ?? 0, sums[old * width + fresh + 1] ?? 0)
      sums[old * width + fresh] = Math.max(together, apart)
    }
  }
  return traced({ olds, news }, { sums, scores })
}

/** The pairs along the best way, read off the sums from the start. */
function traced(
  { olds, news }: Sides,
  { sums, scores }: { readonly sums: Float64Array; readonly scores: Float64Array },
): readonly Pair[] {
  const pairs: Pair[] = []
  const sum = (old: number, fresh: number) => sums[old * (news.length + 1) + fresh] ?? 0
  let [old, fresh] = [0, 0]
  while (old < olds.length || fresh < news.length) {
    const [before, after] = [olds[old], news[fresh]]
    const own = before && after ? (scores[old * news.length + fresh] ?? NEVER) : NEVER
    // Together where that loses nothing; what goes is told before what comes, as amending laws do.
    if (own >= 0 && sum(old, fresh) === own + sum(old + 1, fresh + 1)) {
      pairs.push({ before, after })
      old += 1
      fresh += 1
    } else if (before && (!after || sum(old, fresh) === sum(old + 1, fresh))) {
      pairs.push({ before, after: undefined })
      old += 1
    } else {
      pairs.push({ before: undefined, after })
      fresh += 1
    }
  }
  return pairs
}

/** About how many sentences a bill needs to say it: neighbours of which the same is ordered share one. */
function sentencesFor(pairs: readonly Pair[], language: Language): number {
  let count = 0
  let last = ''
  for (const { before, after } of pairs) {
    const kind = before && after ? kindOf(before, after, language) : before ? 'gone' : 'new'
    if (kind === 'edited' || (kind !== 'kept' && kind !== last)) count += 1
    last = kind
  }
  return count
}

/** What a bill would say of a pair. */
function kindOf(before: Provision, after: Provision, language: Language): string {
  if (samePrint(before, after, language)) return 'kept'
  return before.number === after.number ? 'edited' : 'renumbered'
}
