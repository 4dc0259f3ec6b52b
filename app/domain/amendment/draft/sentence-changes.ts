import type { Add, Delete, Restate } from '#app/domain/amendment/instruction.ts'
import { sentenceRanges } from '#app/domain/amendment/words.ts'

/**
 * The instruction that puts whole sentences into a line, takes one out, or restates one: «дополнить предложением вторым
 * следующего содержания». Its place is put in by the caller. Nothing where the lines differ in more than that.
 */
export function sentenceChange(before: string, after: string): Add | Delete | Restate | undefined {
  const [olds, news] = [sentencesOf(before), sentencesOf(after)]
  // Sentences are put in and taken out with one blank between them; other blanks only words can order.
  if (olds.join(' ') !== before || news.join(' ') !== after || olds.length === 0) return undefined
  const head = sharedHead(olds, news)
  const tail = sharedHead(olds.slice(head).reverse(), news.slice(head).reverse())
  const gone = olds.slice(head, olds.length - tail)
  const brought = news.slice(head, news.length - tail)
  const [text] = brought
  if (gone.length === 0 && text !== undefined) {
    const numbers = brought.map((_, at) => String(head + at + 1))
    return { kind: 'add', at: '', level: 'sentence', numbers, text: brought.join(' ') }
  }
  // The only sentence of a line is the line itself.
  if (gone.length !== 1 || olds.length === 1 || brought.length > 1) return undefined
  const spot = { at: '', sentence: head + 1 } as const
  return text === undefined ? { kind: 'delete', ...spot } : { kind: 'restate', ...spot, text }
}

/** The sentences of a line, as «предложение второе» counts them. */
function sentencesOf(text: string): readonly string[] {
  return sentenceRanges(text).map(range => text.slice(...range))
}

/** How many members two lists share from the first. */
function sharedHead(ones: readonly string[], others: readonly string[]): number {
  const at = ones.findIndex((one, index) => one !== others[index])
  return at < 0 ? ones.length : at
}
