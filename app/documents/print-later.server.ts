import { createHash } from 'node:crypto'
import { paperPdf } from '#app/documents/paper-pdf.server.ts'
import { sizeOf, type Paper } from '#app/domain/paper/paper.ts'

/** A file that is printed after the answer to the request that asked for it. */
export interface Printing {
  /** For whom: a person, or everybody where a visitor asked, who sees nothing but what is public. */
  readonly owner: string | null
  readonly name: string
  readonly title: string
  /** Rows and paragraphs that are printed, and how many there are. */
  done: number
  readonly of: number
  state: 'printing' | 'ready' | 'failed'
  content: Uint8Array | null
  /** Of the last request, in ms. */
  askedAt: number
}

/** What is printed for whom, and under which name. */
export interface Order {
  readonly paper: Paper
  readonly owner: string | null
  readonly name: string
  readonly now: Date
}

/** Whether the PDF of a paper takes so long that its reader should see how far it is. */
export function isLong(paper: Paper): boolean {
  return sizeOf(paper) > LONG
}

/**
 * Prints a PDF after the answer to a request, and gives the key under which its progress is told; the file waits some
 * minutes to be taken. Who asks for the same paper again is given the same printing, so that many visitors cost what
 * one does. What fails is told to `failed`. A stop of the server forgets it: it is printed again when asked.
 */
export function printLater(order: Order, failed: (error: unknown) => void): string {
  const now = order.now.getTime()
  forgetOlderThan(now - KEPT)
  const key = keyOf(order)
  const begun = printings.get(key)
  if (begun && begun.state !== 'failed') begun.askedAt = now
  else begin(key, order, failed)
  return key
}

/** What is printed under a key for somebody or a visitor; nothing where it is another's, forgotten, or never was. */
export function printingOf(key: string, reader: string | null): Printing | null {
  const printing = printings.get(key)
  return printing && (printing.owner === null || printing.owner === reader) ? printing : null
}

const LONG = 1_000 // rows and paragraphs: about half a second, and more where others are served
const KEPT = 10 * 60 * 1000 // ms
const printings = new Map<string, Printing>()

/** The same for the same words of the same paper for the same reader. */
function keyOf({ paper, owner, name }: Order): string {
  return createHash('sha256')
    .update(JSON.stringify([owner, name, paper]))
    .digest('hex')
}

function begin(key: string, { paper, owner, name, now }: Order, failed: (error: unknown) => void): void {
  const title = paper.heading.join(' ')
  const printing: Printing = {
    ...{ owner, name, title, done: 0, of: sizeOf(paper), state: 'printing', content: null },
    askedAt: now.getTime(),
  }
  printings.set(key, printing)
  const told = (done: number) => void (printing.done = done)
  paperPdf(paper, told).then(
    content => Object.assign(printing, { content, done: printing.of, state: 'ready' }),
    (error: unknown) => {
      printing.state = 'failed'
      failed(error)
    },
  )
}

function forgetOlderThan(instant: number): void {
  for (const [key, { askedAt }] of printings) if (askedAt < instant) printings.delete(key)
}
