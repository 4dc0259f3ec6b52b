import type { Words } from '#app/i18n/en/words.ts'
import type { Line } from '#app/editor/line.ts'
import type { Said } from '#app/editor/manners.ts'

/** What a line is called: «Subparagraph 4-1», «Part without a number». */
export function lineName(text: Words['text'], { level, number }: Pick<Line, 'level' | 'number'>): string {
  const name = text.levels[level] ?? ''
  if (number !== '') return `${name} ${number}`.trim()
  return level === 'paragraph' || level === 'subparagraph' ? `${name} ${text.unnumbered}` : name
}

/** What is said to those who listen when a key did something. */
export function sentenceOf(text: Words['text'], { what, line }: Said): string {
  if (what === 'stuck' || what === 'leaving') return text.said[what]
  return text.said[what](lineName(text, line))
}
