import { parseAddress, type Step } from '#app/domain/structure/address.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'

/** A line right below the act, as a provision or on the sheet. */
interface ActLine {
  readonly level: Level
  readonly text: string
}

/**
 * The table of contents among what stands right below an act: its name, where it has one, and a line for each heading.
 * Empty where the act has none. The reader of structure keeps these lines as `line`, since they are no norms; what tells
 * them from a signature is that they bear marks of headings: «Статья 5. Свобода труда».
 */
export function contentsOf<T extends ActLine>(lines: readonly T[]): readonly T[] {
  for (let from = 0; from < lines.length;) {
    let to = from
    while (lines[to]?.level === 'line') to += 1
    const run = lines.slice(from, to)
    if (run.some(({ text }) => markOf(text))) return run
    from = to + 1
  }
  return []
}

/** The lines of a table of contents that stand for an element, an address of steps from the outer to the inner. */
export function contentsLinesAt<T extends ActLine>(lines: readonly T[], at: string): readonly T[] {
  const [last, ...outer] = [...(parseAddress(at) ?? [])].reverse()
  if (!last) return []
  // «глава 1 раздела 2»: chapters may begin anew in each section, so the outer lines lead the way.
  let from = 0
  for (const step of outer.reverse()) {
    const head = lines.findIndex((line, index) => index >= from && heads(line, step))
    if (head < 0) return []
    from = head + 1
  }
  const found = lines.slice(from).filter(line => heads(line, last))
  return outer.length > 0 ? found.slice(0, 1) : found
}

/** Whether a line is the heading of an element. */
export function heads({ text }: ActLine, { level, number }: Step): boolean {
  const mark = markOf(text)
  return mark?.level === level && mark.number === number
}
