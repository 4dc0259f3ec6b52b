import type { Line } from '#app/domain/structure/lines.ts'
import type { Mark } from '#app/domain/structure/mark.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'

/**
 * A line and what it is taken for before anything is nested.
 * `marked`: it has a mark; `loose`: an unnumbered norm; `quoted`: new wording inside an amending instruction;
 * `aside`: a table of contents or a signature, which is no norm; `heading`: it continues the mark of the line before.
 */
export interface Surveyed {
  readonly line: Line
  readonly kind: 'marked' | 'loose' | 'quoted' | 'aside' | 'heading'
  readonly mark: Mark | undefined
}

/** Every line with its mark and kind; what a line is may depend on the lines around it. */
export function survey(lines: readonly Line[]): readonly Surveyed[] {
  const marks = lines.map(line => markOf(line.text))
  const kinds: Surveyed['kind'][] = marks.map(mark => (mark ? 'marked' : 'loose'))
  noticeQuotes(lines, marks, kinds)
  noticeBraces(lines, marks, kinds)
  noticeContents(lines, marks, kinds)
  noticeSignatures(lines, marks, kinds)
  noticeHeadings(lines, marks, kinds)
  return lines.map((line, at) => {
    const kind = kinds[at] ?? 'loose'
    return { line, kind, mark: kind === 'marked' ? marks[at] : undefined }
  })
}

/** Marks of all lines, crossed out where a line only quotes them. */
type Marks = (Mark | undefined)[]
/** Kinds of all lines; each look corrects those before it. */
type Kinds = Surveyed['kind'][]

const LONGEST_QUOTE = 5000 // lines of new wording in one instruction; a quote mark that never closes ends nowhere
const LONGEST_INTRODUCTION = 60 // letters: «… дополнить пунктами 3, 4 и 5 следующего содержания:»
const LONGEST_SIGNATURE = 5 // lines: office, in two or three lines, and name
const LONGEST_HEADING = 400 // letters
const LONGEST_NAME = 30 // letters of «Inhaltsverzeichnis» and the like
const FEWEST_HEADINGS = 3 // of a table of contents without a name: two empty articles are none
// Straight quotes on adilet, guillemets on zan.gov.kz, for one and the same act.
const OPENS = /^[«"„“]/
const CLOSES = /[»"“”][;.,]?$/
// Before new wording: «изложить в следующей редакции:», «мынадай мазмұндағы 9-1) тармақшамен толықтырылсын:».
const INTRODUCES = /(следующ|мынадай|келесідей|такої редакції|такого змісту|folgende|wie folgt)[^:]*:$/u
const CONTENTS = /^(оглавление|содержание|мазмұны|зміст|inhaltsübersicht|inhaltsverzeichnis|sommaire)\.?:?$/iu
// «Н. Назарбаев», «Қ.-Ж. Тоқаев», «Токаев К.К.», «Касым-Жомарт ТОКАЕВ».
const NAME =
  /^(\p{Lu}\.\s?(\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s\p{Lu}\.(\s?\p{Lu}\.)?|\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}-]+)$/u
const HEADED = new Set(['division', 'section', 'subsection', 'chapter', 'subchapter', 'article', 'annex'])

/** New wording in quotes is part of the instruction that quotes it: its numbers are not numbers of this act. */
function noticeQuotes(lines: readonly Line[], marks: Marks, kinds: Kinds): void {
  const closing = nextClosing(lines)
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (!OPENS.test(text)) continue
    if (!INTRODUCES.test(lines[at - 1]?.text.slice(-LONGEST_INTRODUCTION) ?? '') && !markOf(text.slice(1)))
      continue
    const end = closing[at] ?? -1
    if (end < 0 || end - at > LONGEST_QUOTE) continue
    for (; at <= end; at += 1) {
      marks[at] = undefined
      kinds[at] = 'quoted'
    }
    at -= 1
  }
}

/** For each line the next one that ends with a closing quote, `»;` and `».` included: real quotes are not balanced. */
function nextClosing(lines: readonly Line[]): Int32Array {
  const closing = new Int32Array(lines.length)
  let next = -1
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (CLOSES.test(lines[at]?.text.slice(-2) ?? '')) next = at
    closing[at] = next
  }
  return closing
}

/** A Ukrainian service note runs from «{» to «}», over several lines where it lists laws. */
function noticeBraces(lines: readonly Line[], marks: Marks, kinds: Kinds): void {
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (!text.startsWith('{') || text.includes('}')) continue
    for (let next = at + 1; /^(№|N )/.test(lines[next]?.text ?? ''); next += 1) {
      marks[next] = { level: 'footnote', number: '', length: 0, form: 'sign' }
      kinds[next] = 'marked'
      at = next
      if (lines[next]?.text.endsWith('}')) break
    }
  }
}

/**
 * A table of contents, with or without its name above it, lists headings and nothing else: it ends where its first
 * heading comes again, or with its last one where the title and the preamble stand between.
 */
function noticeContents(lines: readonly Line[], marks: Marks, kinds: Kinds): void {
  const named = lines.findIndex(line => line.text.length < LONGEST_NAME && CONTENTS.test(line.text))
  const first = marks.findIndex((mark, at) => at > named && isHeadingMark(mark))
  const start = named < 0 ? first : named
  if (start < 0) return
  let end = start + 1
  while (end < lines.length && listsHeading(lines[end], marks[end])) end += 1
  const last = marks.slice(0, end).findLastIndex(isHeadingMark)
  const again = nextSame(marks, first, first)
  if (again > first && again < end && (named >= 0 || again - start >= FEWEST_HEADINGS)) {
    kinds.fill('aside', start, again)
  } else if (isList(marks.slice(start, end), marks[last]) && nextSame(marks, last, end - 1) >= 0) {
    kinds.fill('aside', start, last + 1)
  } else if (named >= 0) {
    kinds.fill('aside', start, Math.max(start, lastRow(marks, start, end)) + 1)
  }
}

/** Whether a mark is one of a heading that a table of contents could list. */
function isHeadingMark(mark: Mark | undefined): boolean {
  return mark !== undefined && HEADED.has(mark.level)
}

/** Where the mark at a place comes again, after another place; -1 where it does not. */
function nextSame(marks: Marks, at: number, after: number): number {
  return marks.findIndex((mark, other) => other > after && sameMark(mark, marks[at]))
}

/** Several headings of one level with nothing below them: a law that begins so would say nothing. */
function isList(marks: Marks, last: Mark | undefined): boolean {
  return marks.filter(mark => mark !== undefined && mark.level === last?.level).length >= FEWEST_HEADINGS
}

/** A German table of contents is a table, with the annexes named below it. */
function lastRow(marks: Marks, start: number, end: number): number {
  return marks
    .slice(0, end)
    .findLastIndex((mark, at) => at > start && (mark?.level === 'table' || mark?.level === 'annex'))
}

/** A line of a table of contents: a heading, a row, or the words of a heading that goes on. */
function listsHeading(line: Line | undefined, mark: Mark | undefined): boolean {
  if (mark) return mark.level === 'table' || HEADED.has(mark.level)
  return isOffice(line) || (line !== undefined && isHeading(line, undefined))
}

/** Whether two lines are the same heading: once in the contents, once in the text. */
function sameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one !== undefined && one.level === other?.level && one.number === other.number
}

/** «Президент Республики Казахстан» and the name under it, at the end of the act and before its annexes. */
function noticeSignatures(lines: readonly Line[], marks: Marks, kinds: Kinds): void {
  for (let at = 1; at < lines.length; at += 1) {
    if (kinds[at] !== 'loose' || !NAME.test(lines[at]?.text ?? '')) continue
    if (at + 1 < lines.length && marks[at + 1]?.level !== 'annex') continue
    let first = at
    while (at - first + 1 < LONGEST_SIGNATURE && kinds[first - 1] === 'loose' && isOffice(lines[first - 1]))
      first -= 1
    if (first < at) kinds.fill('aside', first, at + 1)
  }
}

/** A short line that ends no sentence. */
function isOffice(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < 80 && !/[.;:,!?]$/.test(line.text)
}

/** «Глава 1» alone on its line has its heading on the next one. */
function noticeHeadings(lines: readonly Line[], marks: Marks, kinds: Kinds): void {
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const mark = marks[at]
    const bare = mark !== undefined && HEADED.has(mark.level) && mark.length === lines[at]?.text.length
    if (!bare || kinds[at] !== 'marked' || kinds[at + 1] !== 'loose') continue
    if (isHeading(lines[at + 1], mark.level === 'article' ? lines[at + 2] : undefined))
      kinds[at + 1] = 'heading'
  }
}

/** A heading has no full stop; the first line of a sentence broken over lines is followed by a small letter. */
function isHeading(line: Line | undefined, next: Line | undefined): boolean {
  if (
    !line ||
    line.text.length > LONGEST_HEADING ||
    /[.;:,]$/.test(line.text) ||
    !/^[\p{Lu}\d«"(]/u.test(line.text)
  ) {
    return false
  }
  return next === undefined || !/^\p{Ll}/u.test(next.text)
}
