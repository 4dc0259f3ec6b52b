import { read } from '#app/domain/structure/read.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import { linesOf, type Line } from '#app/editor/line.ts'
import type { Writing } from '#app/editor/writing.ts'

/** The lines of an article that was written down with the caret at «|». */
export function written(text: string): Writing {
  const article = read(`Статья 1. Понятия\n${text}`, 'ru').act.provisions[0]!
  const lines = linesOf(article)
  const at = Math.max(
    0,
    lines.findIndex(line => line.text.includes('|')),
  )
  const offset = Math.max(0, lines[at]!.text.indexOf('|'))
  return { lines: lines.map(line => ({ ...line, text: line.text.replace('|', '') })), at, offset }
}

/** How a drafter sees it: each line indented by its depth, with its number, the caret at «|». */
export function seen(writing: Writing | undefined): string[] {
  if (!writing) return []
  return writing.lines
    .slice(1)
    .map((line, place) => shown(line, place + 1 === writing.at ? writing.offset : -1))
}

/** A list that most cases begin with. */
export const TERMS = ['Здесь:', '1) храм;', '1-1) община;', '2) обряд;']

/** The list with another line at a place, as it is written down. */
export function terms(at: number, line: string): string {
  return TERMS.with(at, line).join('\n')
}

let count = 0

/** An identity that nothing has yet. */
export const newId = () => `new-${(count += 1)}`

function shown({ level, number, depth, text }: Line, caret: number): string {
  const words = caret < 0 ? text : `${text.slice(0, caret)}|${text.slice(caret)}`
  const mark =
    printMark(level, number, 'ru') || (level === 'part' ? '' : level === 'indent' ? '- ' : `?${level} `)
  return '. '.repeat(depth - 1) + mark + words
}
