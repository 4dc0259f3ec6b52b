import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** The objects of a PDF while it is being written; each has a number, by which others name it. */
export interface PdfFile {
  /** The number of an object that will be written. */
  readonly reserve: () => number
  readonly object: (number: number, body: string) => void
  /** A packed stream; `entries` are what its dictionary says besides. */
  readonly stream: (number: number, content: string | Uint8Array, entries?: string) => void
  /** The whole file, with its catalogue and what it says of itself. */
  readonly close: (root: number, info: number) => Buffer
}

/** Begins a PDF 1.7. One content makes one file: nothing in it tells when it was made. */
export function pdfFile(): PdfFile {
  const plain: { readonly number: number; readonly body: string }[] = []
  const writing: Writing = {
    chunks: [Buffer.from(OPENING, 'latin1')],
    length: OPENING.length,
    places: new Map(),
  }
  let last = 0
  const reserve = () => ++last
  return {
    reserve,
    object: (number, body) => plain.push({ number, body }),
    stream: (number, content, entries = '') => writeStream(writing, number, packed(content, entries)),
    close: (root, info) => {
      for (let from = 0; from < plain.length; from += TOGETHER)
        writeTogether(writing, reserve(), plain.slice(from, from + TOGETHER))
      return closed(writing, reserve(), `/Root ${root} 0 R/Info ${info} 0 R`)
    },
  }
}

/** A string of any letters, as dictionaries hold it. */
export function pdfText(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

// The second line tells programs that the file is not plain text.
const OPENING = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'
const TOGETHER = 200 // plain objects in one packed stream
const PACKING = { level: 5 }

interface Writing {
  readonly chunks: Buffer[]
  length: number
  /** Where an object stands: in the file, or in which stream and at which place. */
  readonly places: Map<number, { readonly at: number } | { readonly within: number; readonly index: number }>
}

interface Packed {
  readonly bytes: Uint8Array
  readonly entries: string
}

function packed(content: string | Uint8Array, entries: string): Packed {
  const bytes = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, PACKING)
  return { bytes, entries: `${entries}/Filter/FlateDecode/Length ${bytes.length}` }
}

function writeStream(writing: Writing, number: number, { bytes, entries }: Packed): void {
  writing.places.set(number, { at: writing.length })
  const head = Buffer.from(`${number} 0 obj<<${entries}>>stream\n`, 'latin1')
  const all = Buffer.concat([head, bytes, Buffer.from('\nendstream endobj\n', 'latin1')])
  writing.chunks.push(all)
  writing.length += all.length
}

/** Many small objects in one stream (ISO 32000, 7.5.7): a long table has tens of thousands of them. */
function writeTogether(
  writing: Writing,
  number: number,
  objects: readonly { readonly number: number; readonly body: string }[],
): void {
  let at = 0
  const places = objects.map(each => {
    const place = `${each.number} ${at}`
    at += each.body.length + 1
    return place
  })
  const list = `${places.join(' ')} `
  objects.forEach((each, index) => writing.places.set(each.number, { within: number, index }))
  const entries = `/Type/ObjStm/N ${objects.length}/First ${list.length}`
  writeStream(writing, number, packed(`${list}${objects.map(({ body }) => body).join(' ')}`, entries))
}

const ROW = 8 // bytes of the list of places: a kind, five of the place, two of the index

/** The list of places as a stream (ISO 32000, 7.5.8), and where it stands. */
function closed(writing: Writing, number: number, entries: string): Buffer {
  const rows = Buffer.alloc(ROW * (number + 1))
  const start = writing.length
  writing.places.set(number, { at: start })
  for (const [object, place] of writing.places) {
    const row = object * ROW
    rows[row] = 'at' in place ? 1 : 2
    rows.writeUIntBE('at' in place ? place.at : place.within, row + 1, 5)
    rows.writeUInt16BE('at' in place ? 0 : place.index, row + 6)
  }
  const id = createHash('sha256')
  for (const chunk of writing.chunks) id.update(chunk)
  const mark = `<${id.digest('hex').slice(0, 32)}>`
  const own = `/Type/XRef/Size ${number + 1}/W[1 5 2]${entries}/ID[${mark}${mark}]`
  writeStream(writing, number, packed(rows, own))
  return Buffer.concat([...writing.chunks, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')])
}
