import type { Language } from '#app/domain/structure/act.ts'
import type { Line } from '#app/domain/structure/lines.ts'
import { readHeader } from '#app/domain/amendment/parse/header.ts'
import { readKazakh } from '#app/domain/amendment/parse/kazakh.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { readRussian } from '#app/domain/amendment/parse/russian.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** The lines of an amending text and what has been read of them, each sentence once. */
export interface Source {
  readonly lines: readonly Line[]
  readonly language: Language
  readonly readings: Map<string, readonly Order[] | undefined>
}

/** A sentence read: its orders, the line after it, and the quoted text that follows on its own line. */
export interface Sentence {
  readonly orders: readonly Order[]
  readonly marked: boolean
  readonly next: number
  readonly inline?: string
}

/** Kazakh elements begin with their number, so a line is tried with its number first and without it then. */
export function sentenceAt(source: Source, at: number): Sentence | undefined {
  const text = source.lines[at]?.text ?? ''
  // «дополнить пунктом 5 следующего содержания: «5. …»»: the order and its text on one line.
  const [head, inline] = cutInline(text)
  const whole = ordersOf(source, head)
  if (whole) return { orders: whole, marked: false, next: at + 1, ...(inline !== undefined && { inline }) }
  const orders = head === bare(head) ? undefined : ordersOf(source, bare(head))
  return orders && { orders, marked: true, next: at + 1, ...(inline !== undefined && { inline }) }
}

/**
 * A line as those that it holds: behind new wording that begins on the line of its order, the next order may follow,
 * «… в следующей редакции: «А.»; пункт 5 исключить;».
 */
export function sentencesIn(source: Source, line: Line, most = MOST_IN_LINE): readonly Line[] {
  const [, inline] = cutInline(line.text)
  if (inline === undefined || most === 0) return [line]
  const offset = line.text.length - inline.length
  for (const { index, 0: closing } of [...inline.matchAll(CLOSED)].slice(0, MOST_IN_LINE)) {
    const end = offset + index + closing.length
    const rest = { ...line, start: line.start + end, text: line.text.slice(end) }
    const [order] = cutInline(rest.text)
    if (!ordersOf(source, order) && !ordersOf(source, bare(order))) continue
    return [{ ...line, text: line.text.slice(0, end).trimEnd() }, ...sentencesIn(source, rest, most - 1)]
  }
  return [line]
}

/** What closes new wording in the middle of a line. */
const CLOSED = /[»"”][;.]\s+/g

const MOST_IN_LINE = 50 // sentences, and quotes that may close the new wording of one: no drafter writes as many

/** New wording may begin on the line that announces it. */
function cutInline(text: string): readonly [head: string, inline: string | undefined] {
  const found = /^(.*?(?:содержания|редакции|жазылсын|толықтырылсын)\s*:)\s*([«"“„].*)$/su.exec(text)
  return found ? [found[1] ?? '', found[2]] : [text, undefined]
}

/** A sentence without the article, number or letter that it is listed under. */
export function bare(text: string): string {
  return text.replace(ENUMERATION, '')
}

// «Статья 2.», «2-бап.», «1)», «3.», «а)», «–»: what a sentence of an amending law is listed under. In «1) және 2)
// тармақшалар» the number belongs to the sentence.
const ENUMERATION =
  /^(?:(?:Статья|СТАТЬЯ)\s+\d+(?:-\d+)?\.|\d+(?:-\d+)*-бап\.|\d+(?:-\d+)*[.)](?!\s+(?:және|мен|бен|пен|немесе)\s)|[а-яәіңғүұқөһ]\)|[-–—•])\s+/u

/** What a sentence orders, read once: the end of every quoted text asks about the lines after it. */
export function ordersOf({ readings, language }: Source, sentence: string): readonly Order[] | undefined {
  if (!readings.has(sentence))
    readings.set(sentence, language === 'ru' ? readRussian(sentence) : readKazakh(sentence))
  return readings.get(sentence)
}

/** A sentence broken over two or three lines. */
export function joinedWithNext(source: Source, at: number): Sentence | undefined {
  let text = source.lines[at]?.text ?? ''
  for (let next = at + 1; next < Math.min(at + 3, source.lines.length) && !/[;:.]$/.test(text); next += 1) {
    text += ` ${source.lines[next]?.text ?? ''}`
    const orders = ordersOf(source, text) ?? ordersOf(source, bare(text))
    if (orders) return { orders, marked: text !== bare(text), next: next + 1 }
  }
  return undefined
}

/** Whether an order begins on a line: new wording ends before it. */
export function begins(source: Source, at: number): boolean {
  const text = source.lines[at]?.text ?? ''
  const orders = sentenceAt(source, at)?.orders
  // A line that only calls a list by its name may be new wording as well, unless an order stands below it.
  if (orders)
    return (
      orders.some(({ kind, ...order }) => kind !== 'container' || !isNamed(order)) ||
      (sentenceAt(source, at + 1)?.orders.some(({ kind }) => kind !== 'container') ?? false)
    )
  const header = readHeader(bare(text), source.language)
  return (
    header?.act !== undefined &&
    (header.act.on !== undefined || /внести|енгізілсін|указанным|көрсетілген/iu.test(text))
  )
}

/** Whether a container is called by its name alone, as a line of new wording might be read too. */
function isNamed(order: { readonly places?: readonly Place[] }): boolean {
  return order.places?.some(place => place.some(({ level }) => level === 'named')) ?? false
}
