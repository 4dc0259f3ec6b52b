import type { Line } from '#app/editor/line.ts'
import { unnumbered } from '#app/editor/level-shift.ts'
import { isNumbered } from '#app/editor/nesting.ts'
import { lineAt, type Writing } from '#app/editor/writing.ts'

/**
 * What Backspace does at the beginning of a line: it takes the number away, then joins the line to the one before,
 * which keeps its number and identity. A heading takes nothing in.
 */
export function joinBefore(writing: Writing): Writing {
  const line = lineAt(writing)
  if (line.face !== 'text' || writing.at === 0) return writing
  if (line.number !== '' || isNumbered(line.level)) return unnumbered(writing)
  return joined(writing.lines, writing.at - 1) ?? writing
}

/** What Delete does at the end of a line: it takes in the next line, or goes away where it is empty itself. */
export function joinAfter(writing: Writing): Writing {
  const line = lineAt(writing)
  if (line.text === '' && line.face === 'text' && writing.at + 1 < writing.lines.length)
    return { lines: writing.lines.toSpliced(writing.at, 1), at: writing.at, offset: 0 }
  return joined(writing.lines, writing.at) ?? writing
}

/** The lines with line `at` and the next one as one; nothing where they cannot be. */
function joined(lines: readonly Line[], at: number): Writing | undefined {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || (line.face === 'heading' && next.text !== '')) return undefined
  const blank = line.text === '' || next.text === '' || /\s$/.test(line.text) ? '' : ' '
  const whole = next.text === '' ? line : { ...line, text: line.text + blank + next.text }
  return { lines: lines.toSpliced(at, 2, whole), at, offset: line.text.length }
}
