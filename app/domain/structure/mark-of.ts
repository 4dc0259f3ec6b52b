import { headingMark, kazakhHeadingMark } from '#app/domain/structure/heading-mark.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { plainNumber, type Mark } from '#app/domain/structure/mark.ts'

/**
 * The mark of a line; nothing where the line is unnumbered. The language of the mark is recognised by itself
 * (Kazakh, Russian, Ukrainian, German, French, English), whatever the language of the act.
 */
export function markOf(line: string): Mark | undefined {
  const first = line.charCodeAt(0)
  if (first >= DIGIT_0 && first <= DIGIT_9) return numericMark(line)
  if (first === PARENTHESIS)
    return match(line, PARENTHESES, 'paragraph', 'parentheses') ?? editorialMark(line)
  if (first === BRACE) return { level: 'footnote', number: '', length: 0, form: 'sign' }
  if (first === SECTION_SIGN) return sectionSignMark(line)
  if (isTableRow(line, first)) return { level: 'table', number: '', length: 0, form: 'sign' }
  return letterMark(line) ?? romanMark(line) ?? headingMark(line)
}

const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
const PARENTHESIS = 0x28
const BRACE = 0x7b
const SECTION_SIGN = 0xa7
const BAR = 0x7c

const NUMBERED = /^(\d+(?:\.\d+)*[a-z]{0,2}[⁰¹²³⁴-⁹]*(?:\s?[-‐‑–]\s?\d+)*)\s?([.)°])(?=[\s\p{L}«"„“(]|$)\s*/u
const PARENTHESES = /^\((\d+[a-z]{0,2}(?:-\d+)?)\)\s+/
const LETTERED = /^(\p{Ll})\1?[¹²³]?\)\s+/u
const ROMAN = /^([IVXLCІХС]+(?:\s[a-z])?)(\.\s?[-–—]\s?|\.\s+)(?=\S)/
const HEADING_LENGTH = 200 // a longer line is a norm, not a heading

function numericMark(line: string): Mark | undefined {
  const kazakh = kazakhHeadingMark(line)
  if (kazakh) return kazakh
  const found = NUMBERED.exec(line)
  if (!found) return undefined
  const number = plainNumber(found[1] ?? '')
  const length = found[0].length
  if (found[2] !== '.') return { level: 'subparagraph', number, length, form: 'bracket' }
  if (!number.includes('.')) return { level: 'paragraph', number, length, form: 'dot' }
  const level = number.split('.').length > 2 ? 'subparagraph' : 'paragraph'
  return { level, number, length, form: 'steps' }
}

function letterMark(line: string): Mark | undefined {
  const found = LETTERED.exec(line)
  if (!found) return undefined
  return { level: 'indent', number: found[0].trim().slice(0, -1), length: found[0].length, form: 'letter' }
}

function romanMark(line: string): Mark | undefined {
  const found = ROMAN.exec(line)
  if (!found) return undefined
  const number = latinNumber(found[1] ?? '')
  // «I.-Le …» numbers a French paragraph, «I. Общие положения» and «I. - Die Grundrechte» a group of articles.
  if (found[2] === '.-') return { level: 'paragraph', number, length: found[0].length, form: 'dot' }
  if (line.length > HEADING_LENGTH || /[.;:,]$/.test(line)) return undefined
  return { level: 'section', number, length: found[0].length, form: 'word' }
}

function latinNumber(printed: string): string {
  return fold(`V${printed}`).slice(1)
}

function match(line: string, pattern: RegExp, level: Level, form: Mark['form']): Mark | undefined {
  const found = pattern.exec(line)
  return found ? { level, number: found[1] ?? '', length: found[0].length, form } : undefined
}

/** Notes of German publishers «(+++ … +++)» and of Ukrainian ones «( Відомості Верховної Ради … )». */
function editorialMark(line: string): Mark | undefined {
  return line.startsWith('(+++') ? { level: 'footnote', number: '', length: 0, form: 'sign' } : undefined
}

/** «§ 5» is an article where the law is German, a group of articles («параграф») where it is Cyrillic. */
function sectionSignMark(line: string): Mark | undefined {
  const found = /^§\s*(\d+[a-z]*(?:-\d+)*)([.:]?)(?:\s+[–—-](?=\s))?\s*/.exec(line)
  if (!found)
    return line.startsWith('§§ ') ? { level: 'section', number: '', length: 3, form: 'sign' } : undefined
  if (found[2] === ':') return { level: 'footnote', number: '', length: 0, form: 'sign' }
  const rest = line.slice(found[0].length)
  if (/^(?:Abs|Satz|Nr)|^\p{Ll}/u.test(rest)) return undefined
  const level = /\p{Script=Cyrillic}/u.test(rest.slice(0, HEADING_LENGTH)) ? 'subchapter' : 'article'
  return { level, number: found[1] ?? '', length: found[0].length, form: 'word' }
}

function isTableRow(line: string, first: number): boolean {
  if (first === BAR) return true
  return line.includes(' | ') || line.includes('\t') || /^[-+=|:\s]{3,}$/.test(line)
}
