import { markOf } from '#app/domain/structure/mark-of.ts'
import { plainNumber } from '#app/domain/structure/mark.ts'
import { parseNumber } from '#app/domain/structure/number.ts'
import { relevelled } from '#app/editor/nesting.ts'
import type { Line } from '#app/editor/line.ts'
import { lineAt, spliced, type Writing } from '#app/editor/writing.ts'

/**
 * What typing «5-1) » or «3. » at the beginning of an unnumbered line does: the line becomes that provision.
 * Nothing where the words before the caret are no such mark.
 */
export function numberTyped(writing: Writing): Writing | undefined {
  const line = lineAt(writing)
  if (line.number !== '' || line.face !== 'text' || !/\s$/.test(line.text.slice(0, writing.offset)))
    return undefined
  const mark = markOf(line.text)
  if (!mark || mark.length !== writing.offset || !TYPED_FORMS.has(mark.form)) return undefined
  const plain = spliced(writing, 1, { ...line, text: line.text.slice(mark.length) })
  const lines = relevelled(plain.lines, writing.at, mark.level)
  return {
    lines: lines.with(writing.at, { ...lines[writing.at]!, number: mark.number }),
    at: writing.at,
    offset: 0,
  }
}

/** The caret's line under another number, printed as the old one was; nothing where it is no number. */
export function withNumber(writing: Writing, asked: string): Writing | undefined {
  const number = plainNumber(asked.trim().replace(/[.)]$/, ''))
  const line = lineAt(writing)
  if (number === line.number) return writing
  if (!isNumber(number)) return undefined
  return spliced(writing, 1, { ...line, number, layout: reprinted(line, number) })
}

const TYPED_FORMS: ReadonlySet<string> = new Set(['dot', 'bracket', 'steps', 'letter'])
const LONGEST_NUMBER = 20

function isNumber(number: string): boolean {
  return (
    number.length <= LONGEST_NUMBER &&
    /^[\p{L}\d]+(?:[-.]\d+)*$/u.test(number) &&
    parseNumber(number).length > 0
  )
}

function reprinted({ layout, number }: Line, next: string): Line['layout'] {
  if (!layout || number === '' || !layout.mark.includes(number)) return null
  return { ...layout, mark: layout.mark.replace(number, next) }
}
