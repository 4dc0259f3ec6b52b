import { sharedPrefix, sharedSuffix } from '#app/domain/comparison/engine/shared-letters.ts'

// An amendment changes a few words of a provision. What stands before and behind them is the same letter for letter,
// which the engine's own comparison tells in a twentieth of the time it takes to cut it into words.

/** Code units [start, end) of a text. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Two stretches of text, and how many code units they begin and end with alike. */
export interface Middle {
  readonly before: TextRange
  readonly after: TextRange
  readonly lead: number
  readonly trail: number
}

const BESIDE = 24 // code units beside a change that stay with it: how it lies is judged by its neighbours
const OPEN = 0x28
const CLOSE = 0x29

/** How much of the longer of two different stretches stands at the ends of the other, letter for letter: 0 to 1. */
export function shareAround(texts: readonly [string, string], before: TextRange, after: TextRange): number {
  const lengths = [before.end - before.start, after.end - after.start] as const
  const most = Math.min(...lengths)
  const lead = sharedPrefix(...texts, [before.start, after.start])
  const trail = sharedSuffix(...texts, { i: before.end, j: after.end })
  return Math.min(lead + trail, most) / Math.max(...lengths)
}

/**
 * Two stretches with what they share at both ends, cut at blanks, so that the middle consists of whole words, and with
 * room to both sides for the change to slide in. «a, [b, ]c» may be shown as «a[, b], c»; how far a change can slide is how far
 * the shared beginning and end overlap.
 */
export function middleOf(texts: readonly [string, string], before: TextRange, after: TextRange): Middle {
  const most = Math.min(before.end - before.start, after.end - after.start)
  const lead = Math.min(sharedPrefix(...texts, [before.start, after.start]), most)
  const trail = Math.min(sharedSuffix(...texts, { i: before.end, j: after.end }), most)
  const slide = Math.max(lead + trail - most, 0)
  return {
    before,
    after,
    lead: cutBefore(texts[0], before, lead - slide - BESIDE),
    trail: cutBehind(texts[0], before, Math.min(trail, most - lead) - BESIDE),
  }
}

/** The largest lead that ends behind a blank and inside no bracket: «5)» is another token inside one. */
function cutBefore(text: string, { start }: TextRange, most: number): number {
  if (most <= 0) return 0
  const lead = text.lastIndexOf(' ', start + most - 1) + 1 - start
  return lead > 0 && isClosed(text, start, start + lead) ? lead : 0
}

/** The largest trail that begins at a blank. */
function cutBehind(text: string, { end }: TextRange, most: number): number {
  if (most <= 0) return 0
  const blank = text.indexOf(' ', end - most)
  return blank < 0 || blank >= end ? 0 : end - blank
}

/** Whether every bracket opened in [from, to) is closed there. */
function isClosed(text: string, from: number, to: number): boolean {
  if (!text.slice(from, to).includes('(')) return true
  let depth = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE && depth > 0) depth--
  }
  return depth === 0
}
