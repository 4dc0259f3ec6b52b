import { draftOf, isBareAnnex, type Draft } from '#app/domain/structure/draft.ts'
import type { Mark } from '#app/domain/structure/mark.ts'
import { placeFootnote, placeLoose, placeQuoted } from '#app/domain/structure/nest-loose.ts'
import { compareNumbers, parseNumber } from '#app/domain/structure/number.ts'
import { append, closeTo, open, openOf, RANKS, readerOf, top } from '#app/domain/structure/reader.ts'
import type { Frame, Reader } from '#app/domain/structure/reader.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/** The lines as a tree, and for each provision in reading order the line it begins on. */
export interface Nested {
  readonly provisions: readonly Draft[]
  readonly origins: readonly Surveyed[]
}

/** Puts every line below the one it belongs to. Linear in the number of lines; the tree is at most some ten levels deep. */
export function nest(surveyed: readonly Surveyed[]): Nested {
  const reader = readerOf(surveyed)
  const { draft } = top(reader)
  const origins: Surveyed[] = []
  surveyed.forEach((here, at) => {
    if (here.kind === 'heading') return
    const next = surveyed[at + 1]
    const heading = next?.kind === 'heading' ? next : undefined
    reader.at = at
    place(reader, here, heading)
    origins.push(here)
    reader.previous = (heading ?? here).line.text
  })
  return { provisions: draft.children, origins }
}

/** Puts one line below what it belongs to, by its mark, or by its kind where it has none. */
function place(reader: Reader, here: Surveyed, heading: Surveyed | undefined): void {
  const { mark, kind } = here
  if (kind === 'aside') return placeAside(reader, here)
  if (!mark) return kind === 'quoted' ? placeQuoted(reader, here) : placeLoose(reader, here)
  if (mark.level === 'footnote') return placeFootnote(reader, here)
  if (mark.level === 'table') return append(reader, draftOf('table', here))
  reader.started = true
  if (mark.level === 'paragraph') return placeParagraph(reader, here, mark)
  if (mark.level === 'subparagraph') return placeSubparagraph(reader, here, mark)
  if (mark.level === 'indent') return placeLettered(reader, here, mark)
  // «Приложение 1» and below it «Утверждены приказом …» are one head.
  if (mark.level === 'annex' && mark.number === '' && isBareAnnex(top(reader).draft)) {
    return append(reader, draftOf('title', here))
  }
  const rank = RANKS[mark.level]
  closeTo(reader, rank)
  open(reader, draftOf(mark.level, here, heading), { rank, form: mark.form })
}

/** A table of contents, a signature. */
function placeAside(reader: Reader, here: Surveyed): void {
  closeTo(reader, RANKS.annex)
  append(reader, draftOf('line', here))
}

/** «1.»; «(1)»; «14.1.»; a German «1.» below «(1)» is what «1)» is elsewhere. */
function placeParagraph(reader: Reader, here: Surveyed, mark: Mark): void {
  const paragraph = openOf(reader, 'paragraph')
  if (mark.form === 'dot' && paragraph?.form === 'parentheses') return placeSubparagraph(reader, here, mark)
  if (mark.form === 'steps') return placeStepped(reader, here, mark)
  const note = openOf(reader, 'note')
  const ofNote = note !== undefined && (parseNumber(mark.number)[0] === 1 || isNumberedNote(note.draft))
  closeTo(reader, ofNote ? RANKS.paragraph : RANKS.note)
  open(reader, draftOf('paragraph', here), { rank: RANKS.paragraph, form: mark.form })
}

/** «Примечание. 1. …» with «2.» on the next line, or with «1.» on a line of its own. */
function isNumberedNote({ text, children }: Draft): boolean {
  return /^1[.)]/.test(text) || children.some(child => child.number !== '')
}

/** «14.1.» in article 14 is a paragraph and «14.1.5.» below it a subparagraph; «1.1.» below «1.» is a subparagraph. */
function placeStepped(reader: Reader, here: Surveyed, mark: Mark): void {
  const rank = RANKS.paragraph + Math.min(mark.number.split('.').length - 1, MOST_STEPS)
  closeTo(reader, rank)
  const level = openOf(reader, 'paragraph') ? 'subparagraph' : 'paragraph'
  open(reader, draftOf(level, here), { rank, form: mark.form })
}

const MOST_STEPS = 8 // «1.2.3.4.5.6.7.8.9.»: deeper ones stand beside each other

/** Below the paragraph or the article; a list that starts again stands below the part that introduces it. */
function placeSubparagraph(reader: Reader, here: Surveyed, mark: Mark): void {
  const part = closeToList(reader)
  const list = top(reader)
  const again = list.listed !== undefined && compareNumbers(mark.number, list.listed) <= 0
  const holder = again && part && list.draft.children.at(-1) === part.draft ? part : list
  if (holder !== list) reader.open.push(holder)
  open(reader, draftOf('subparagraph', here), { rank: RANKS.subparagraph, form: mark.form })
  holder.listed = mark.number
}

/** Closes down to what holds the list of subparagraphs; gives the part that was open there. */
function closeToList(reader: Reader): Frame | undefined {
  let part: Frame | undefined
  while (top(reader).rank >= RANKS.subparagraph) {
    const frame = top(reader)
    // A part that holds a list goes on holding it.
    if (frame.draft.level === 'part' && frame.listed !== undefined) return undefined
    if (frame.draft.level === 'part') part = frame
    reader.open.pop()
  }
  return part
}

/** «а)», and «аа)» below it. */
function placeLettered(reader: Reader, here: Surveyed, mark: Mark): void {
  const rank = RANKS.indent + mark.number.length
  while (top(reader).form === 'letter' && top(reader).rank >= rank) reader.open.pop()
  open(reader, draftOf('indent', here), { rank, form: mark.form })
}
