import { partsOf } from '#app/domain/amendment/parse/additions.ts'
import { OPENING, readBlock, type Block } from '#app/domain/amendment/parse/block.ts'
import { divided } from '#app/domain/amendment/parse/instructions-of.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { begins, type Sentence, type Source } from '#app/domain/amendment/parse/sentences.ts'
import { contains, type Step } from '#app/domain/amendment/place.ts'

/** Whether an order is complete only with the wording that follows; a text elsewhere does not. */
export function needsText(order: Order): boolean {
  return (order.kind === 'restate' || order.kind === 'add') && order.elsewhere === undefined
}

/** The new wording of each part of an order, none where it does not divide among them, and the line after all of it. */
export interface Wordings {
  readonly blocks: readonly Block[]
  readonly next: number
}

/** The new wording below a sentence; nothing where the next sentence follows at once. */
export function wordingsFor(reading: Source, sentence: Sentence, order: Order): Wordings | undefined {
  const from = sentence.inline === undefined ? sentence.next : sentence.next - 1
  const first = sentence.inline ?? reading.lines[from]?.text
  // «изложить в следующей редакции:» with the next instruction right below: the new wording was lost.
  if (first === undefined || (sentence.inline === undefined && begins(reading, from))) return undefined
  const parts = partsOf(order)
  const below: Below = { reading, from, first }
  const apart = parts.length > 1 ? quotedApart(below, parts) : undefined
  if (apart) return apart
  const whole = blockBelow(below, parts.flatMap(announcedBy))
  if (!whole) return undefined
  return { blocks: parts.length > 1 ? cut(whole, parts) : [whole], next: whole.next }
}

/** Where new wording begins: a line, and its text from there on. */
interface Below {
  readonly reading: Source
  readonly from: number
  readonly first: string
}

/** One quoted text that begins there. */
function blockBelow({ reading, from, first }: Below, announced: readonly string[]): Block | undefined {
  const isSentence = (at: number) => begins(reading, at)
  return readBlock(from, first, { lines: reading.lines, isSentence, announced })
}

/** The line behind a text in quotes that begins on a line; the line itself where none does. */
export function behindQuoted(reading: Source, from: number): number {
  const first = reading.lines[from]?.text ?? ''
  return (OPENING.test(first) ? blockBelow({ reading, from, first }, [])?.next : undefined) ?? from
}

/** Numbers without which a text is not over; parts, indents and sentences bear none by which its end could be told. */
function announcedBy(order: Order): readonly string[] {
  return order.kind === 'add' &&
    order.level !== 'part' &&
    order.level !== 'indent' &&
    order.level !== 'sentence'
    ? order.numbers
    : []
}

/** A text in quotes of its own for each part: where each begins as its part was announced, none is mistaken. */
function quotedApart({ reading, from, first }: Below, parts: readonly Order[]): Wordings | undefined {
  const blocks: Block[] = []
  let next = from
  for (const part of parts) {
    const line = next === from ? first : (reading.lines[next]?.text ?? '')
    const block = OPENING.test(line)
      ? blockBelow({ reading, from: next, first: line }, announcedBy(part))
      : undefined
    if (!block || !divided(block.text, [[headOf(part)]])) return undefined
    blocks.push(block)
    next = block.next
  }
  return { blocks, next }
}

/** The first element that a part adds. */
function headOf(order: Order): Step {
  return order.kind === 'add'
    ? { level: order.level, number: order.numbers[0] ?? '' }
    : { level: 'line', number: '' }
}

/**
 * One text cut where each part begins: for sure only where each is a line, or where an element of the next kind cannot
 * stand inside one of the kind before. Below «Статья 5-1» a line «3.» may be a paragraph of either article.
 */
function cut(whole: Block, parts: readonly Order[]): readonly Block[] {
  const heads = parts.map(headOf)
  const lines = whole.text.split('\n').length
  const outgrow = heads.every(({ level }, at) => at === 0 || contains(level, heads[at - 1]?.level ?? 'line'))
  const counted = heads.every(({ number }) => number !== '')
  const texts =
    lines === parts.length || (outgrow && counted)
      ? divided(
          whole.text,
          heads.map(head => [head]),
        )
      : []
  return (texts ?? []).map(text => ({ ...whole, text }))
}
