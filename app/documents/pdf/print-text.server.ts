import { setLines, type SetLine } from '#app/documents/pdf/set-lines.server.ts'
import type { Press, Tag } from '#app/documents/pdf/press.server.ts'
import { leadsOn, linesOf, type Words } from '#app/domain/paper/paper.ts'

/** How a text stands; distances are points. */
export interface Manner {
  readonly size: number
  readonly align?: 'left' | 'right' | 'middle' | 'both'
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  /** How much of what follows it stays on one page with. */
  readonly keeps?: number | undefined
}

export const LINE = 1.25 // of the size of the letters

/** Prints paragraphs over the width of the page; the first two lines of one are not parted. */
export function printText(press: Press, words: Words, manner: Manner): void {
  const lines = linesOf(words)
  lines.forEach((line, at) => {
    const last = at === lines.length - 1
    const keeps = last ? manner.keeps : leadsOn(line) ? manner.size * LINE : 0
    printParagraph(press, { line, kind: 'P' }, { ...manner, keeps })
  })
}

/** Prints the heading of a paper: its first line is what the paper is called. */
export function printHeading(press: Press, lines: readonly string[], size: number): void {
  lines.forEach((text, at) => {
    const line = [{ text, bold: true }]
    printParagraph(press, { line, kind: at === 0 ? 'H1' : 'P' }, { size, align: 'middle', after: 2 })
  })
}

/** Prints a line in the middle. */
export function printMiddle(press: Press, text: string, size: number): void {
  printText(press, text, { size, align: 'middle', before: 2 })
}

interface Paragraph {
  readonly line: Parameters<typeof setLines>[0]
  readonly kind: Tag['kind']
}

function printParagraph(press: Press, { line, kind }: Paragraph, manner: Manner): void {
  const { size, before = 0, after = 0, indent = 0, keeps = 0 } = manner
  const lines = setLines(line, { letters: press.letters, size, width: press.width, indent })
  const height = size * LINE
  const least = keeps > 0 ? lines.length * height + after + keeps : Math.min(lines.length, 2) * height
  if (press.room() < before + least) press.turn()
  else press.down(before)
  const tag = press.tag(kind)
  const parts = pagesOf(lines, height, press)
  for (const part of parts) press.marked(tag, () => part.forEach(each => printLine(press, each, manner)))
  press.down(after)

  function* pagesOf(all: readonly SetLine[], own: number, on: Press): Generator<readonly SetLine[]> {
    for (let from = 0; from < all.length;) {
      if (on.room() < own) on.turn()
      const fitting = Math.max(1, Math.floor(on.room() / own))
      yield all.slice(from, from + fitting)
      from += fitting
    }
  }
}

function printLine(press: Press, line: SetLine, { size, align = 'left', indent = 0 }: Manner): void {
  const drawn = line.first ? indent : 0
  const free = press.width - line.width - drawn
  const x = press.left + drawn + (align === 'right' ? free : align === 'middle' ? free / 2 : 0)
  const gaps = align === 'both' && !line.last ? gapsOf(line) : 0
  const y = press.down(size * LINE) + size
  press.line(line, { x, y, size, stretch: gaps > 0 ? free / gaps : 0 })
}

/** Where a line can be stretched: a word may go on after a hyphen without one. */
function gapsOf({ words }: SetLine): number {
  return words.slice(0, -1).filter(word => word.at(-1)!.letters.spaces > 0).length
}

const GAP = 12 // points between the columns

/** Prints words side by side on one line, the first at the left and the last at the right; long ones on several. */
export function printApart(press: Press, words: readonly string[], size: number): void {
  const wide = (press.width - GAP * (words.length - 1)) / words.length
  const columns = words.map(text => setLines([{ text }], { letters: press.letters, size, width: wide }))
  const height = Math.max(...columns.map(lines => lines.length)) * size * LINE
  if (press.room() < height + 2 * GAP) press.turn()
  const top = press.down(height + 2 * GAP) + GAP
  columns.forEach((lines, at) => {
    press.marked(press.tag('P'), () =>
      lines.forEach((line, row) => {
        const free = wide - line.width
        const aside = at === 0 ? 0 : at === words.length - 1 ? free : free / 2
        const x = press.left + at * (wide + GAP) + aside
        press.line(line, { x, y: top + row * size * LINE + size, size })
      }),
    )
  })
}
