import type { Line } from '#app/domain/structure/lines.ts'
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
    // A closing mark alone ends nothing: a definition inside the new wording closes its own quotes line by line.
    if (CLOSING.test(line) && ends(texts, at + 1, surroundings)) return block(texts, at + 1, quoted)
  }
  return quoted || texts.some(text => CLOSING.test(text)) ? block(texts, lines.length, quoted) : undefined
}

/** Any quote mark may open new wording: sites print one act with different ones. */
const OPENING = /^[«"“„‟]/
/** And any may close it, with the sign of the instruction behind. */
const CLOSING = /[»"”]\s*[;.,]?\s*$/

/**
 * Whether the text ends before a line: a sentence begins there, or every quote is closed and nothing goes
 * on.
 */
function ends(
  texts: readonly string[],
  next: number,
  { lines, isSentence, announced }: Surroundings,
): boolean {
  // The next sentence is the surest sign, better than counting: official texts forget and double quote marks.
  if (next >= lines.length || isSentence(next)) return true
  return (
    balance(texts.join('\n')) === 0 && hasAll(texts, announced) && !continues(texts, lines[next]?.text ?? '')
  )
}

/** Opened less closed guillemets; for straight quotes 0 where their number is even. */
function balance(text: string): number {
  let depth = 0
  let straight = 0
  for (const sign of text) {
    if (sign === '«') depth += 1
    if (sign === '»') depth -= 1
    if (sign === '"') straight += 1
  }
  return depth + (straight % 2)
}

/** Whether every number that the sentence announced has begun a line. */
function hasAll(texts: readonly string[], announced: readonly string[]): boolean {
  return announced.every(number =>
    texts.some((text, at) => markOf(at === 0 ? text.slice(1) : text)?.number === number),
  )
}

/** The next number of the list that the block holds: a sentence of its own would not go on counting there. */
function continues(texts: readonly string[], next: string): boolean {
  const mark = markOf(next)
  const last = texts
    .map((text, at) => markOf(at === 0 ? text.slice(1) : text))
    .findLast(each => each?.level === mark?.level)
  return (
    mark !== undefined &&
    last !== undefined &&
    texts.length > 1 &&
    Number(mark.number) === Number(last.number) + 1
  )
}

/** The text without the quotes around it; where the last one belongs to an inner quote, it stays. */
function block(texts: readonly string[], next: number, quoted: boolean): Block {
  const whole = texts.join('\n').trim()
  const opened = quoted ? whole.slice(1) : whole
  const closed = opened.replace(/\s*[»"”]\s*[;.,]?\s*$/, '')
  // «… «Воинская часть 20982».»: the only closing mark is that of the inner quote, so it stays.
  const open = closed === opened || (balance(closed) > 0 && !closed.includes('"'))
  const unbalanced = quoted && open
  return {
    text: (unbalanced && closed !== opened ? opened.replace(/[;.,]\s*$/, '') : closed).trim(),
    next,
    unbalanced,
  }
}
