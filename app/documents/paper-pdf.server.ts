import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { printTable, roomToBegin, type RowsDone } from '#app/documents/pdf/print-table.server.ts'
import {
  LINE,
  printApart,
  printHeading,
  printMiddle,
  printText,
} from '#app/documents/pdf/print-text.server.ts'
import type { Press, Sheet } from '#app/documents/pdf/press.server.ts'
import { leads, sizeOf, type Block, type Paper, type SheetForm, type Table } from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'

/** How much of a paper is printed: rows and paragraphs, of how many. */
export type Printed = (done: number, of: number) => void

/**
 * A paper as a tagged PDF with its letters embedded; the same paper is the same file. A table of some thousand rows
 * takes some seconds: in between others are served, and how far it is can be told.
 */
export async function paperPdf(paper: Paper, printed: Printed = () => undefined): Promise<Buffer> {
  const { heading, language, demonstration: corner, versions: foot } = paper
  const digest = createHash('sha256').update(JSON.stringify(paper)).digest('hex')
  // Not before the first PDF: PDFKit takes a tenth of a second to load, and a server starts without it.
  const { pressOf } = await import('#app/documents/pdf/press.server.ts')
  const press = pressOf(SHEETS[paper.sheet], { title: heading.join(' '), language, corner, foot, digest })
  const all = sizeOf(paper)
  let last = performance.now()
  for (const done of printing(press, paper)) {
    if (performance.now() - last < AT_ONCE) continue
    printed(done, all)
    await breath()
    last = performance.now()
  }
  return press.close()
}

const AT_ONCE = 30 // ms: nobody notices such a wait

// A4 in points, with the margins of the Word files.
const [SHORT, LONG] = [595.28, 841.89]
const UPRIGHT: Sheet = { width: SHORT, height: LONG, left: 85, right: 42.5, top: 57 }
const SHEETS: Readonly<Record<SheetForm, Sheet>> = {
  across: { width: LONG, height: SHORT, left: 42.5, right: 42.5, top: 57 },
  upright: UPRIGHT,
  law: UPRIGHT,
}

function* printing(press: Press, paper: Paper): RowsDone {
  const law = paper.sheet === 'law'
  const size = law ? 14 : 11.5
  if (paper.mark !== '')
    printText(press, [[{ text: paper.mark, italic: true }]], { size, align: 'right', after: 12 })
  printHeading(press, paper.heading, size + 0.5)
  if (paper.asOf !== '') printMiddle(press, paper.asOf, size)
  press.down(8)
  let done = 0
  for (const [at, block] of paper.blocks.entries()) {
    if (block.kind === 'table') yield* printTable(press, block, done)
    else printBlock(press, block, { size, law, next: paper.blocks[at + 1] })
    done += block.kind === 'table' ? block.rows.length : 1
    yield done
  }
  for (const name of paper.signatures) printSignature(press, name, size)
}

interface Setting {
  readonly size: number
  readonly law: boolean
  readonly next: Block | undefined
}

function printBlock(press: Press, block: Exclude<Block, Table>, { size, law, next }: Setting): void {
  const beginning = next?.kind === 'table' ? roomToBegin(press, next) : 2 * (size * LINE + AFTER)
  switch (block.kind) {
    case 'heading': {
      const line = [{ text: block.text, bold: true }]
      return printText(press, [line], { size, before: 8, after: AFTER, keeps: beginning })
    }
    case 'text': {
      const room = law ? { indent: FIRST_LINE, before: block.opens ? 12 : 0, after: 2 } : { after: AFTER }
      return printText(press, block.text, {
        ...{ size, align: 'both', ...room },
        keeps: next && leads(block) ? beginning : 0,
      })
    }
    case 'apart':
      return printApart(press, block.words, size)
  }
}

const AFTER = 3 // points: between paragraphs
const FIRST_LINE = 35.4 // points: 1.25 cm
const SIGNING = 64 // points: a name on two lines and the line to sign on stand together

function printSignature(press: Press, name: string, size: number): void {
  if (press.room() < SIGNING) press.turn()
  printText(press, name, { size, before: 16, keeps: size * LINE })
  printText(press, SIGNATURE_LINE, { size, before: 6 })
}
