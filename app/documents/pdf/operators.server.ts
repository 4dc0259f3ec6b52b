import type { Piece, SetLine } from '#app/documents/pdf/set-lines.server.ts'

/** Where a line is printed and how: its base is at `y` points from the lower edge. */
export interface Printing {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Points that are added between words. */
  readonly stretch?: number
}

/** A line from one point to another. */
export type Rule = readonly [x: number, y: number, toX: number, toY: number]

/** A number as a PDF has it: hundredths of a point are finer than any printer. */
export function short(points: number): string {
  return String(Math.round(points * 100) / 100)
}

/** A line as operators; words that are struck through get a line of their own. */
export function lineOf({ pieces }: SetLine, { x, y, size, stretch = 0 }: Printing): string {
  const words = pieces.map(
    ({ face, text }) => `/${face.resource} ${size} Tf${wordsOf(face.encoded, text, (stretch * 1000) / size)}`,
  )
  const printed = `BT ${short(x)} ${short(y)} Td${words.join('')} ET\n`
  if (!pieces.some(({ struck }) => struck)) return printed
  let at = x
  const lines = pieces.map(({ face, text, struck }) => {
    const wide = widthOf({ face, text }, size, stretch)
    const middle = y + size * STRIKE
    const line = struck ? `${pathOf([at, middle, at + wide, middle])}S\n` : ''
    at += wide
    return line
  })
  return printed + lines.join('')
}

const STRIKE = 0.27 // of the size above the base: the middle of small letters

/** A thin line, to be drawn with others. */
export function pathOf([x, y, toX, toY]: Rule): string {
  return `${short(x)} ${short(y)} m ${short(toX)} ${short(toY)} l `
}

function widthOf({ face, text }: Pick<Piece, 'face' | 'text'>, size: number, stretch: number): number {
  const { widths } = face.typeface
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    width += (widths[unit]! * size) / 1000 + (unit === 0x20 ? stretch : 0)
  }
  return width
}

/** The operator for word spaces does not reach letters of two bytes, so that each space is moved by itself. */
function wordsOf(encoded: (text: string) => string, text: string, stretch: number): string {
  if (stretch === 0) return `(${encoded(text)})Tj`
  const words = text.split(/(?<= )/)
  return `[${words.map(word => `(${encoded(word)})${word.endsWith(' ') ? -Math.round(stretch) : ''}`).join('')}]TJ`
}
