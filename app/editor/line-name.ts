import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import type { Words } from '#app/i18n/en/words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import type { Line } from '#app/editor/line.ts'
import type { Said } from '#app/editor/manners.ts'

/** What a line is called: «Subparagraph 4-1)», «4-1) тармақша», «Part». */
export function lineName(
  { level, number }: Pick<Line, 'level' | 'number'>,
  text: Words['text'],
  reader: InterfaceLanguage,
): string {
  if (number !== '') return capitalised(elementName(formatAddress([{ level, number }]), reader))
  const name = text.levels[level] ?? ''
  return level === 'paragraph' || level === 'subparagraph' ? text.unnumbered(name) : name
}

/** What is said to those who listen when a key did something. */
export function sentenceOf({ what, line }: Said, text: Words['text'], reader: InterfaceLanguage): string {
  if (what === 'stuck' || what === 'leaving') return text.said[what]
  return text.said[what](lineName(line, text, reader))
}
