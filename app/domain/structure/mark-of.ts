import { headingMark, kazakhHeadingMark } from '#app/domain/structure/heading-mark.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { plainNumber, type Mark } from '#app/domain/structure/mark.ts'

/**
 * The mark of a line; nothing where the line is unnumbered. The language of the mark is recognised by itself
 * (Kazakh, Russian, Ukrainian, German, French, English), whatever the language of the act.
 */
export function markOf(line: string): Mark | undefined {
  const first = line.charCodeAt(0)
  if (first >= DIGIT_0 && first <= DIGIT_9) return numericMark(line)
  if (first === PARENTHESIS) return parenthesesMark(line)
  if (first === BRACE) return { level: 'footnote', number: '', length: 0, form: 'sign' }
  if (first === SECTION_SIGN) return sectionSignMark(line)
  if (isTableRow(line, first)) return TABLE
  return letterMark(line) ?? romanMark(line) ?? headingMark(line) ?? (line.includes('\t') ? TABLE : undefined)
}

const TABLE: Mark = { level: 'table', number: '', length: 0, form: 'sign' }

const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
const PARENTHESIS = 0x28
const BRACE = 0x7b
const SECTION_SIGN = 0xa7
const BAR = 0x7c

// «5.», «5-1)», «5–1.», «5¹.», «5a.», «14.1.2.», a French «5°», a Ukrainian «2 - 1 .»; no date and no «1.5 процента».
const NUMBERED = /^(\d+(?:\.\d+)*[a-z]{0,2}[⁰¹²³⁴-⁹]*(?:\s?[-‐‑–]\s?\d+)*)\s?([.)°])(?=[\s\p{L}«"„“(]|$)\s*/u
const KAZAKH_REFERENCE = /^тармақша/iu
const RULER = /^[-+=|:\s]{3,}$/
// A blank must follow: «(2) » numbers, «(2)» in the middle of words does not.
const PARENTHESES = /^\((\d+[a-z]{0,2}(?:-\d+)?)\)\s+/
// One letter or the same twice: «а)», «aa)»; «ст)» is no number.
const LETTERED = /^(\p{Ll})\1?[¹²³]?\)\s+/u
// In Latin or Cyrillic capitals, with a full stop: «IV. », «I.- », «IV a. - ».
const ROMAN = /^([IVXLCІХС]+(?:\s[a-z])?)(\.\s?[-–—]\s?|\.\s+)(?=\S)/
const HEADING_LENGTH = 200 // a longer line is a norm, not a heading

/** A line that begins with a digit: a Kazakh heading, a numbered provision, or neither («0,65 – для …»). */
function numericMark(line: string): Mark | undefined {
  const kazakh = kazakhHeadingMark(line)
  if (kazakh) return kazakh
  const found = NUMBERED.exec(line)
  if (!found) return undefined
  const number = plainNumber(found[1] ?? '')
  const length = found[0].length
  // «4) тармақша мынадай редакцияда жазылсын:» speaks of a subparagraph and is none.
  if (KAZAKH_REFERENCE.test(line.slice(length, length + 20))) return undefined
  if (found[2] !== '.') return { level: 'subparagraph', number, length, form: 'bracket' }
  const first = number.indexOf('.')
  if (first < 0) return { level: 'paragraph', number, length, form: 'dot' }
  const level = number.includes('.', first + 1) ? 'subparagraph' : 'paragraph'
  return { level, number, length, form: 'steps' }
}

/** «а) …»: an indent that has a letter for a number. */
function letterMark(line: string): Mark | undefined {
  const found = LETTERED.exec(line)
  if (!found) return undefined
  return { level: 'indent', number: found[0].trim().slice(0, -1), length: found[0].length, form: 'letter' }
}

/** «I. Общие положения» of by-laws and foreign laws. */
function romanMark(line: string): Mark | undefined {
  const found = ROMAN.exec(line)
  if (!found) return undefined
  const number = latinNumber(found[1] ?? '')
  // «I.-Le …» numbers a French paragraph, «I. Общие положения» and «I. - Die Grundrechte» a group of articles.
  if (found[2] === '.-') return { level: 'paragraph', number, length: found[0].length, form: 'dot' }
  const rest = line.slice(found[0].length)
  if (line.length > HEADING_LENGTH || /[.;:,]$/.test(line) || isName(number, rest)) return undefined
  return { level: 'section', number, length: found[0].length, form: 'word' }
}

/** «Х. Ахметов» under an act is no section X; «V. Бюджет» is hardly met. */
function isName(number: string, rest: string): boolean {
  return number.length === 1 && number !== 'I' && /^(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+$/u.test(rest)
}

/** Folded beside a V, which has no Cyrillic look-alike, the number becomes Latin: `ІV` typed in any letters is `IV`. */
function latinNumber(printed: string): string {
  return fold(`V${printed}`).slice(1)
}

/** «(2a) » of German law; «(+++ … +++)» is a note of its publisher. */
function parenthesesMark(line: string): Mark | undefined {
  if (line.startsWith('(+++')) return { level: 'footnote', number: '', length: 0, form: 'sign' }
  const found = PARENTHESES.exec(line)
  return found
    ? { level: 'paragraph', number: found[1] ?? '', length: found[0].length, form: 'parentheses' }
    : undefined
}

/** «§ 5» is an article where the law is German, a group of articles («параграф») where it is Cyrillic. */
function sectionSignMark(line: string): Mark | undefined {
  const found = /^§\s*(\d+[a-z]*(?:-\d+)*)([.:]?)(?:\s+[–—-](?=\s))?\s*/.exec(line)
  if (!found)
    return line.startsWith('§§ ') ? { level: 'section', number: '', length: 3, form: 'sign' } : undefined
  if (found[2] === ':') return { level: 'footnote', number: '', length: 0, form: 'sign' }
  const rest = line.slice(found[0].length)
  if (/^(?:Abs(?:atz)?|Satz|Nr)\b|^\p{Ll}/u.test(rest)) return undefined
  const level = /\p{Script=Cyrillic}/u.test(rest.slice(0, HEADING_LENGTH)) ? 'subchapter' : 'article'
  return { level, number: found[1] ?? '', length: found[0].length, form: 'word' }
}

/** Rows as converters print them: cells between bars, rulers of dashes; a tab alone may stand after any mark. */
function isTableRow(line: string, first: number): boolean {
  if (first === BAR) return true
  // A single letter is sought at the speed of memory; every blank would be a stop.
  return (line.includes('|') && line.includes(' | ')) || RULER.test(line)
}
