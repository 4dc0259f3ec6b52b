import { readBlock, type Block } from '#app/domain/amendment/parse/block.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { begins, type Sentence, type Source } from '#app/domain/amendment/parse/sentences.ts'

/** Whether an order is complete only with the wording that follows; a text elsewhere does not. */
export function needsText(order: Order): boolean {
  return (order.kind === 'restate' || order.kind === 'add') && order.elsewhere === undefined
}

/** The new wording below a sentence; nothing where the next sentence follows at once. */
export function blockFor(reading: Source, sentence: Sentence, order: Order): Block | undefined {
  const { lines } = reading
  const from = sentence.inline === undefined ? sentence.next : sentence.next - 1
  const first = sentence.inline ?? lines[from]?.text
  if (first === undefined) return undefined
  const isSentence = (at: number) => begins(reading, at)
  // «изложить в следующей редакции:» with the next instruction right below: the new wording was lost.
  if (sentence.inline === undefined && isSentence(from)) return undefined
  return readBlock(from, first, {
    lines,
    isSentence,
    // Parts, indents and sentences bear no number by which the end of their text could be told.
    announced:
      order.kind === 'add' && order.level !== 'part' && order.level !== 'indent' && order.level !== 'sentence'
        ? order.numbers
        : [],
  })
}
