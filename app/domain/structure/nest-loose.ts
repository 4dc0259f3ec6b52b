import { draftOf, isBareAnnex } from '#app/domain/structure/draft.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { append, closeTo, open, openOf, RANKS, top } from '#app/domain/structure/reader.ts'
import type { Frame, Reader } from '#app/domain/structure/reader.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/** Puts an unnumbered line: title, preamble, part, indent, or not understood. */
export function placeLoose(reader: Reader, here: Surveyed): void {
  const { text } = here.line
  if (!reader.started && reader.upcoming[reader.at])
    return append(reader, draftOf(opening(reader, text), here))
  if (isIndent(reader, text)) return append(reader, draftOf('indent', here))
  closeToPart(reader)
  const level = looseLevel(top(reader), text)
  if (level === 'part') open(reader, draftOf('part', here), { rank: RANKS.part, form: undefined })
  else append(reader, draftOf(level, here))
}

/** Puts a line of new wording: it belongs to the instruction that is open. */
export function placeQuoted(reader: Reader, here: Surveyed): void {
  append(reader, draftOf(beginsSmall(here.line.text) ? 'indent' : 'part', here))
}

/** Puts a footnote below the article it speaks of, or, in the middle of a list or a paragraph, where it stands. */
export function placeFootnote(reader: Reader, here: Surveyed): void {
  if (isInTheMiddle(reader)) while (top(reader).rank >= RANKS.indent) reader.open.pop()
  else closeTo(reader, openOf(reader, 'article') ? RANKS.note : RANKS.paragraph + 1)
  append(reader, draftOf('footnote', here))
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

/** Article 23(1) of the Law on Legal Acts: a part begins with a capital, an indent with a small letter. */
function beginsSmall(text: string): boolean {
  return /^(?:\p{Ll}|[-–—•·]\s?|\d)/u.test(text)
}

/** A part stands below the subparagraph only where the list goes on after it. */
function closeToPart(reader: Reader): void {
  while (top(reader).draft.level === 'part' && top(reader).listed === undefined) reader.open.pop()
  const list = openOf(reader, 'subparagraph')
  const next = reader.upcoming[reader.at]
  // The next number of the same list: «1) …; Часть; 2) …».
  const goesOn =
    list !== undefined &&
    next !== undefined &&
    next.form === list.form &&
    compareNumbers(next.number, list.draft.number) > 0
  if (!goesOn) while (top(reader).rank >= RANKS.subparagraph) reader.open.pop()
}

/** Below an annex its title; below an article a part; below a chapter nothing that a law would have. */
function looseLevel({ draft, rank }: Frame, text: string): Level {
  if (draft.level === 'annex') return isBareAnnex(draft) && !/[.;:]$/.test(text) ? 'title' : 'part'
  return rank === 0 || rank >= RANKS.article ? 'part' : 'line'
}

/** Whether the list or the paragraph goes on after the footnote. */
function isInTheMiddle({ following, at }: Reader): boolean {
  const next = following[at]
  return next?.kind === 'loose' || RANKS[next?.mark?.level ?? 'line'] > RANKS.paragraph
}
