import { randomUUID } from 'node:crypto'
import { paperPdf } from '#app/documents/paper-pdf.server.ts'
import { sizeOf, type Paper } from '#app/domain/paper/paper.ts'

/** A file that is printed after the answer to the request that asked for it. */
export interface Printing {
  /** For whom. */
  readonly owner: string
  readonly name: string
  readonly title: string
  /** Rows and paragraphs that are printed, and how many there are. */
  done: number
  readonly of: number
  state: 'printing' | 'ready' | 'failed'
  content: Uint8Array | null
  readonly begunAt: number
}

/** What is printed for whom, and under which name. */
export interface Order {
  readonly paper: Paper
  readonly owner: string
  readonly name: string
  readonly now: Date
}

/** Whether the PDF of a paper takes so long that its reader should see how far it is. */
export function isLong(paper: Paper): boolean {
  return sizeOf(paper) > LONG
}

/**
 * Prints a PDF after the answer to a request, and gives the key under which its progress is told; the file waits some
 * minutes to be taken. What fails is told to `failed`. A stop of the server forgets it: it is printed again when asked.
 */
export function printLater({ paper, owner, name, now }: Order, failed: (error: unknown) => void): string {
  forgetOlderThan(now.getTime() - KEPT)
  const key = randomUUID()
  const title = paper.heading.join(' ')
  const printing: Printing = {
    ...{ owner, name, title, done: 0, of: sizeOf(paper), state: 'printing', content: null },
    begunAt: now.getTime(),
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
  return key
}

/** What is printed under a key for somebody; nothing where it is somebody else's, forgotten, or never was. */
export function printingOf(key: string, owner: string): Printing | null {
  const printing = printings.get(key)
  return printing?.owner === owner ? printing : null
}

const LONG = 2_000 // rows and paragraphs: about half a second
const KEPT = 10 * 60 * 1000 // ms
const printings = new Map<string, Printing>()

function forgetOlderThan(instant: number): void {
  for (const [key, { begunAt }] of printings) if (begunAt < instant) printings.delete(key)
}
