import type { Act } from '#app/domain/structure/act.ts'
import { pieces } from '#app/domain/structure/write.ts'

/**
 * Where a provision's own words stand in the text of its act, children apart, in UTF-16 code units:
 * mark from `start`, heading from `heading`, text from `text` to `end`.
 */
export interface Span {
  readonly start: number
  readonly heading: number
  readonly text: number
  readonly end: number
}

/** The places of all provisions in `write(act)`, in the order of `entries(act)`. */
export function locate(act: Act): readonly Span[] {
  let at = 0
  return pieces(act).map(({ before, own, after, heading, text }) => {
    const start = at + before.length
    const end = start + own.length
    at = end + after.length
    return { start, heading: start + heading, text: start + text, end }
  })
}
