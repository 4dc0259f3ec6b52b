import type { Line } from '#app/domain/structure/lines.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'

/** The new wording that a sentence announces: its text without the quotes around it, and the line after it. */
export interface Block {
  readonly text: string
  readonly next: number
  /** The source closes fewer quotes than it opens, so the last one was taken for an inner one. */
  readonly unbalanced: boolean
}

/** What the reader of a block has to know of its surroundings. */
export interface Surroundings {
  readonly lines: readonly Line[]
  /** Whether an amending sentence begins on a line: there the block has ended. */
  readonly isSentence: (at: number) => boolean
  /** Numbers that the sentence announced: the block is not over before all have come. */
  readonly announced: readonly string[]
  /** Whether the closing quote may be missing. */
  readonly forgotten?: true
}

/**
 * Reads the quoted text that begins on a line. Real texts leave quotes open and close them twice, so the end is where
 * a line closes a quote and a new sentence or nothing follows; counting decides only between such places. Where the
 * closing quote was forgotten, the next sentence ends the text all the same.
 */
export function readBlock(from: number, first: string, surroundings: Surroundings): Block | undefined {
  const closed = blockUpTo(from, first, surroundings)
  if (closed && !closed.unbalanced) return closed
  return blockUpTo(from, first, { ...surroundings, forgotten: true }) ?? closed
}

/** The quoted text up to its likeliest end; where none closes it, all lines to the end of the source. */
function blockUpTo(from: number, first: string, surroundings: Surroundings): Block | undefined {
  const quoted = OPENING.test(first)
  const { lines } = surroundings
  const texts: string[] = []
  const read: Read = { lines: 0, open: 0, straight: 0, numbers: new Set(), last: new Map() }
  for (let at = from; at < lines.length; at += 1) {
    const line = at === from ? first : (lines[at]?.text ?? '')
    if (
      surroundings.forgotten &&
      at > from &&
      surroundings.isSentence(at) &&
      /[;.]["»”]?$/.test(texts.at(-1) ?? '')
    ) {
      return block(texts, at, quoted)
    }
    texts.push(line)
    note(read, line)
    // A closing mark alone ends nothing: a definition inside the new wording closes its own quotes line by line.
    if (CLOSING.test(line) && ends(read, at + 1, surroundings)) return block(texts, at + 1, quoted)
  }
  return quoted || texts.some(text => CLOSING.test(text)) ? block(texts, lines.length, quoted) : undefined
}

/** Any quote mark may open new wording: sites print one act with different ones. */
export const OPENING = /^[«"“„‟]/
/** And any may close it, with the sign of the instruction behind. */
const CLOSING = /[»"”]\s*(?:[;.,]\s*)?$/
/** «1) … менее двух лет;».».»: the inner quote has a mark and sign of its own, so the one behind is the block's. */
const CLOSED_BEFORE = /[»”]\s*[;.,]$/

/** What the lines of a block come to, kept line by line: the new wording may be that of a whole code. */
interface Read {
  lines: number
  /** Guillemets opened less those closed. */
  open: number
  straight: number
  /** With which lines began; and the last of each level. */
  readonly numbers: Set<string>
  readonly last: Map<Level, string>
}

function note(read: Read, line: string): void {
  const { open, straight } = quotesIn(line)
  read.open += open
  read.straight += straight
  const mark = markOf(read.lines === 0 ? line.slice(1) : line)
  read.lines += 1
  if (!mark) return
  read.numbers.add(mark.number)
  read.last.set(mark.level, mark.number)
}

/**
 * Whether the text ends before a line: a sentence begins there, or every quote is closed and nothing goes
 * on.
 */
function ends(read: Read, next: number, { lines, isSentence, announced }: Surroundings): boolean {
  // The next sentence is the surest sign, better than counting: official texts forget and double quote marks.
  if (next >= lines.length || isSentence(next)) return true
  return (
    // One mark too many closes nothing more.
    Math.max(0, read.open) + (read.straight % 2) === 0 &&
    announced.every(number => read.numbers.has(number)) &&
    !continues(read, lines[next]?.text ?? '')
  )
}

/** The next number of the list that the block holds: a sentence of its own would not go on counting there. */
function continues({ lines, last }: Read, next: string): boolean {
  const mark = markOf(next)
  const above = mark && last.get(mark.level)
  return lines > 1 && above !== undefined && Number(mark?.number) === Number(above) + 1
}

/** How many more guillemets a text opens than it closes; for straight quotes 0 where their number is even. */
function balance(text: string): number {
  const { open, straight } = quotesIn(text)
  return open + (straight % 2)
}

function quotesIn(text: string): Pick<Read, 'open' | 'straight'> {
  let open = 0
  let straight = 0
  for (const [sign] of text.matchAll(QUOTES)) {
    if (sign === '«') open += 1
    else if (sign === '»') open -= 1
    else straight += 1
  }
  return { open, straight }
}

const QUOTES = /[«»"]/g

/** The text without the quotes around it; where the last one belongs to an inner quote, it stays. */
function block(texts: readonly string[], next: number, quoted: boolean): Block {
  const whole = texts.join('\n').trim()
  const opened = quoted ? whole.slice(1) : whole
  const closed = opened.replace(CLOSING, '').trimEnd()
  // What a straight mark opens a straight mark closes, whatever guillemets stand in between.
  const straight = whole.startsWith('"') && opened.startsWith('"', closed.length)
  // «… «Воинская часть 20982».»: the only closing mark is that of the inner quote, so it stays.
  const open =
    closed === opened ||
    (!straight && balance(closed) > 0 && !closed.includes('"') && !CLOSED_BEFORE.test(closed))
  const unbalanced = quoted && open
  return {
    text: (unbalanced && closed !== opened ? opened.replace(/[;.,]\s*$/, '') : closed).trim(),
    next,
    unbalanced,
  }
}
