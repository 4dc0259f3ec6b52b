import { emptyDraft, type Draft } from '#app/domain/structure/draft.ts'
import type { Level } from '#app/domain/structure/level.ts'
import type { Mark } from '#app/domain/structure/mark.ts'
import type { Surveyed } from '#app/domain/structure/survey.ts'

/** A provision that is still open: lines that follow may stand below it. */
export interface Frame {
  readonly draft: Draft
  /** A frame is closed by a line of the same or a lower rank. */
  readonly rank: number
  readonly form: Mark['form'] | undefined
  /** The last number of the list of subparagraphs directly below. */
  listed: string | undefined
}

/** What is known in the middle of reading. */
export interface Reader {
  /** For each line the mark of the next numbered line after it, footnotes and tables apart. */
  readonly upcoming: readonly (Mark | undefined)[]
  /** For each line the next one that is no footnote. */
  readonly following: readonly (Surveyed | undefined)[]
  /** From the act itself down to the innermost open provision. */
  readonly open: Frame[]
  /** The place of the line being put, in the order of the text. */
  at: number
  /** Whether a heading or a number has been met: what stands before is title and preamble. */
  started: boolean
  /** The words of the line before. */
  previous: string
}

/** The order of levels from the act down, with room for levels within a level. */
export const RANKS: Readonly<Record<Level, number>> = {
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

/** A reader before the first line, with nothing open but the act. */
export function readerOf(surveyed: readonly Surveyed[]): Reader {
  const act: Frame = { draft: emptyDraft(), rank: 0, form: undefined, listed: undefined }
  return { ...lookAhead(surveyed), open: [act], at: 0, started: false, previous: '' }
}

/** The innermost open provision, or the act. */
export function top(reader: Reader): Frame {
  const frame = reader.open.at(-1)
  if (!frame) throw new Error('The act itself is always open')
  return frame
}

/** Puts a provision below what is open, without opening it. */
export function append(reader: Reader, draft: Draft): void {
  top(reader).draft.children.push(draft)
}

/** Puts a provision below what is open, and opens it. */
export function open(reader: Reader, draft: Draft, { rank, form }: Pick<Frame, 'rank' | 'form'>): void {
  append(reader, draft)
  reader.open.push({ draft, rank, form, listed: undefined })
}

/** Closes everything of this rank and below. */
export function closeTo(reader: Reader, rank: number): void {
  while (top(reader).rank >= rank && top(reader).rank > 0) reader.open.pop()
}

/** The outermost open provision of a level. */
export function openOf(reader: Reader, level: Level): Frame | undefined {
  return reader.open.find(({ draft }, depth) => depth > 0 && draft.level === level)
}

/** Made once from the end, so that no line has to search for what comes after it. */
function lookAhead(surveyed: readonly Surveyed[]): Pick<Reader, 'upcoming' | 'following'> {
  const upcoming: (Mark | undefined)[] = new Array(surveyed.length)
  const following: (Surveyed | undefined)[] = new Array(surveyed.length)
  let mark: Mark | undefined
  let line: Surveyed | undefined
  for (let at = surveyed.length - 1; at >= 0; at -= 1) {
    upcoming[at] = mark
    following[at] = line
    const here = surveyed[at]
    if (here?.mark?.level !== 'footnote') line = here
    if (here?.mark && RANKS[here.mark.level] < RANKS.part) mark = here.mark
  }
  return { upcoming, following }
}
