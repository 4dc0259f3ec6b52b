import { draftOf, emptyDraft, type Draft } from '#app/domain/structure/draft.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { compareNumbers, parseNumber } from '#app/domain/structure/number.ts'
import type { Mark } from '#app/domain/structure/mark.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/** The lines as a tree, and for each provision in reading order the line it begins on. */
export interface Nested {
  readonly provisions: readonly Draft[]
  readonly origins: readonly Surveyed[]
}

/** Puts every line below the one it belongs to. Linear in the number of lines; the tree is at most some ten levels deep. */
export function nest(surveyed: readonly Surveyed[]): Nested {
  const root: Frame = frame(emptyDraft(), 0, undefined)
  const reader: Reader = {
    surveyed,
    upcoming: upcomingMarks(surveyed),
    open: [root],
    started: false,
    previous: '',
  }
  const origins: Surveyed[] = []
  for (let at = 0; at < surveyed.length; at += 1) {
    const here = surveyed[at]
    if (!here || here.kind === 'heading') continue
    const continued = surveyed[at + 1]
    place(reader, at, here, continued?.kind === 'heading' ? continued : undefined)
    origins.push(here)
    reader.previous = (continued?.kind === 'heading' ? continued : here).line.text
  }
  return { provisions: root.draft.children, origins }
}

interface Frame {
  readonly draft: Draft
  /** A frame is closed by a line of the same or a lower rank. */
  readonly rank: number
  readonly form: Mark['form'] | undefined
  /** The last number of the list of subparagraphs directly below. */
  listed: string | undefined
}

interface Reader {
  readonly surveyed: readonly Surveyed[]
  /** For each line the next numbered line after it, footnotes, notes and tables apart. */
  readonly upcoming: readonly (Mark | undefined)[]
  readonly open: Frame[]
  /** Whether a heading or a number has been met: what stands before is title and preamble. */
  started: boolean
  /** The line before. */
  previous: string
}

const LONGEST_TITLE = 8 // lines of an annex: which act, its date and number, the name of the annex
const RANKS: Readonly<Record<Level, number>> = {
  title: 0,
  preamble: 0,
  line: 0,
  annex: 1,
  division: 2,
  section: 3,
  subsection: 4,
  chapter: 5,
  subchapter: 6,
  article: 7,
  note: 8,
  paragraph: 10,
  subparagraph: 20,
  indent: 30,
  part: 40,
  footnote: 50,
  table: 50,
}

function place(reader: Reader, at: number, here: Surveyed, heading: Surveyed | undefined): void {
  const { mark } = here
  if (here.kind === 'aside') return aside(reader, here)
  if (!mark) return here.kind === 'quoted' ? quoted(reader, here) : loose(reader, at, here)
  if (mark.level === 'footnote') return footnote(reader, at, here)
  if (mark.level === 'table') return append(top(reader), draftOf('table', here))
  reader.started = true
  switch (mark.level) {
    case 'paragraph':
      return paragraph(reader, here, mark)
    case 'subparagraph':
      return subparagraph(reader, here, mark)
    case 'indent':
      return lettered(reader, here, mark)
    case 'note':
      closeTo(reader, RANKS.note)
      return open(reader, draftOf('note', here), RANKS.note, mark.form)
    default:
      // «Приложение 1» and below it «Утверждены приказом …» are one head.
      if (mark.level === 'annex' && mark.number === '' && isBareAnnex(top(reader))) {
        return append(top(reader), draftOf('title', here))
      }
      closeTo(reader, RANKS[mark.level])
      return open(reader, draftOf(mark.level, here, heading), RANKS[mark.level], mark.form)
  }
}

function isBareAnnex({ draft }: Frame): boolean {
  return draft.level === 'annex' && draft.children.every(child => child.level === 'title')
}

function aside(reader: Reader, here: Surveyed): void {
  closeTo(reader, 1)
  append(top(reader), draftOf('line', here))
}

/** «1.»; «(1)»; «14.1.»; a German «1.» below «(1)» is what «1)» is elsewhere. */
function paragraph(reader: Reader, here: Surveyed, mark: Mark): void {
  const inside = reader.open.find(each => each.draft.level === 'paragraph')
  if (mark.form === 'dot' && inside?.form === 'parentheses') return subparagraph(reader, here, mark)
  if (mark.form === 'steps') return stepped(reader, here, mark)
  const note = reader.open.find(each => each.draft.level === 'note')
  const ofNote = note !== undefined && (parseNumber(mark.number)[0] === 1 || isNumberedNote(note.draft))
  closeTo(reader, ofNote ? RANKS.paragraph : RANKS.note)
  open(reader, draftOf('paragraph', here), RANKS.paragraph, mark.form)
}

/** «14.1.» in article 14 is a paragraph and «14.1.5.» below it a subparagraph; «1.1.» below «1.» is a subparagraph. */
function stepped(reader: Reader, here: Surveyed, mark: Mark): void {
  const rank = RANKS.paragraph + Math.min(mark.number.split('.').length - 1, 8)
  closeTo(reader, rank)
  const level = reader.open.some(each => each.draft.level === 'paragraph') ? 'subparagraph' : 'paragraph'
  open(reader, draftOf(level, here), rank, mark.form)
}

/** Below the paragraph or the article; a list that starts again stands below the part that introduces it. */
function subparagraph(reader: Reader, here: Surveyed, mark: Mark): void {
  const part = closeToList(reader)
  const list = top(reader)
  const again = list.listed !== undefined && compareNumbers(mark.number, list.listed) <= 0
  const holder = again && part && list.draft.children.at(-1) === part.draft ? part : list
  if (holder !== list) reader.open.push(holder)
  open(reader, draftOf('subparagraph', here), RANKS.subparagraph, mark.form)
  holder.listed = mark.number
}

/** Closes down to what holds the list of subparagraphs; gives the part that was open there. */
function closeToList(reader: Reader): Frame | undefined {
  let part: Frame | undefined
  while (top(reader).rank >= RANKS.subparagraph) {
    const frame = reader.open.pop()
    if (frame?.draft.level !== 'part') continue
    // A part that holds a list goes on holding it.
    if (frame.listed !== undefined) {
      reader.open.push(frame)
      return undefined
    }
    part = frame
  }
  return part
}

/** «а)», and «аа)» below it. */
function lettered(reader: Reader, here: Surveyed, mark: Mark): void {
  const rank = RANKS.indent + mark.number.length
  while (top(reader).form === 'letter' && top(reader).rank >= rank) reader.open.pop()
  while (isUnnumberedIndent(top(reader))) reader.open.pop()
  while (top(reader).form === 'letter' && top(reader).rank >= rank) reader.open.pop()
  open(reader, draftOf('indent', here), rank, mark.form)
}

function isUnnumberedIndent({ draft }: Frame): boolean {
  return draft.level === 'indent' && draft.number === ''
}

/** New wording belongs to the instruction that is open. */
function quoted(reader: Reader, here: Surveyed): void {
  append(top(reader), draftOf(beginsSmall(here.line.text) ? 'indent' : 'part', here))
}

/** An unnumbered line: title, preamble, part, indent, or not understood. */
function loose(reader: Reader, at: number, here: Surveyed): void {
  const { text } = here.line
  if (!reader.started && reader.upcoming[at]) return append(top(reader), draftOf(opening(reader, text), here))
  if (isIndent(reader, text)) return append(top(reader), draftOf('indent', here))
  closeToPart(reader, at)
  const holder = top(reader)
  const level = looseLevel(holder, text)
  const draft = draftOf(level, here)
  if (level === 'part') open(reader, draft, RANKS.part, undefined)
  else append(holder, draft)
}

/** Before the first heading: lines without a full stop are the title, and from the first sentence on the preamble. */
function opening(reader: Reader, text: string): Level {
  const last = top(reader).draft.children.at(-1)
  return last?.level === 'preamble' || /[.;:]$/.test(text) ? 'preamble' : 'title'
}

/** An indent begins with a small letter, a dash or a digit, or is a member of a list that ends with «;». */
function isIndent(reader: Reader, text: string): boolean {
  if (top(reader).rank < RANKS.article) return false
  if (beginsSmall(text)) return true
  return /[:;,]$/.test(reader.previous) && text.endsWith(';')
}

function beginsSmall(text: string): boolean {
  return /^(?:\p{Ll}|[-–—•·]\s?|\d)/u.test(text)
}

/** A part stands below the subparagraph only where the list goes on after it. */
function closeToPart(reader: Reader, at: number): void {
  while (top(reader).draft.level === 'part' && top(reader).listed === undefined) reader.open.pop()
  const next = reader.upcoming[at]
  const list = reader.open.find(each => each.draft.level === 'subparagraph')
  const goesOn =
    list !== undefined &&
    next?.level === list.draft.level &&
    next.form === list.form &&
    compareNumbers(next.number, list.draft.number) > 0
  while (!goesOn && closesForPart(top(reader))) reader.open.pop()
  while (goesOn && isUnnumberedIndent(top(reader))) reader.open.pop()
}

function closesForPart({ rank, form }: Frame): boolean {
  return rank >= RANKS.subparagraph && form !== 'steps'
}

function looseLevel({ draft, rank }: Frame, text: string): Level {
  if (draft.level === 'annex') {
    const { children } = draft
    const titled = children.length < LONGEST_TITLE && children.every(child => child.level === 'title')
    return titled && !/[.;:]$/.test(text) ? 'title' : 'part'
  }
  return rank === 0 || rank >= RANKS.article ? 'part' : 'line'
}

/** Below the article it speaks of, or, in the middle of a list or a paragraph, where it stands. */
function footnote(reader: Reader, at: number, here: Surveyed): void {
  let next = at + 1
  while (reader.surveyed[next]?.mark?.level === 'footnote') next += 1
  const following = reader.surveyed[next]
  const middle =
    following?.kind === 'loose' || (following?.mark && RANKS[following.mark.level] > RANKS.paragraph)
  if (!middle) closeTo(reader, hasArticle(reader) ? RANKS.note : RANKS.paragraph + 1)
  else while (top(reader).rank >= RANKS.indent) reader.open.pop()
  append(top(reader), draftOf('footnote', here))
}

function hasArticle(reader: Reader): boolean {
  return reader.open.some(each => each.draft.level === 'article')
}

/** «Примечание. 1. …» with «2.» on the next line, or with «1.» on a line of its own. */
function isNumberedNote({ text, children }: Draft): boolean {
  return /^1[.)]/.test(text) || children.some(child => child.number !== '')
}

function top(reader: Reader): Frame {
  const frame = reader.open.at(-1)
  if (!frame) throw new Error('The act itself is always open')
  return frame
}

function closeTo(reader: Reader, rank: number): void {
  while (top(reader).rank >= rank && top(reader).rank > 0) reader.open.pop()
}

function open(reader: Reader, draft: Draft, rank: number, form: Mark['form'] | undefined): void {
  append(top(reader), draft)
  reader.open.push(frame(draft, rank, form))
}

function frame(draft: Draft, rank: number, form: Mark['form'] | undefined): Frame {
  return { draft, rank, form, listed: undefined }
}

function append(holder: Frame, draft: Draft): void {
  holder.draft.children.push(draft)
}

/** For each line the next mark after it that numbers or heads something. */
function upcomingMarks(surveyed: readonly Surveyed[]): readonly (Mark | undefined)[] {
  const upcoming: (Mark | undefined)[] = new Array(surveyed.length)
  let next: Mark | undefined
  for (let at = surveyed.length - 1; at >= 0; at -= 1) {
    upcoming[at] = next
    const mark = surveyed[at]?.mark
    if (mark && RANKS[mark.level] < RANKS.part) next = mark
  }
  return upcoming
}
