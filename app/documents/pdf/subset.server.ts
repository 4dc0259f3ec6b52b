import { viewOf, type Typeface } from '#app/documents/pdf/typeface.server.ts'

// The tables that a PDF needs of an embedded TrueType face (ISO 32000, 9.9); the map of letters is in the PDF itself.
const NEEDED = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** A face with only some of its glyphs, under their old numbers: the others are empty. */
export function subsetOf(face: Typeface, used: Iterable<number>): Uint8Array {
  const outlines = outlinesOf(face)
  const kept = withParts(outlines, used)
  const shapes: Uint8Array[] = []
  const places = new Uint8Array(4 * (outlines.count + 1))
  const place = viewOf(places)
  let length = 0
  for (let glyph = 0; glyph < outlines.count; glyph++) {
    place.setUint32(4 * glyph, length)
    if (!kept.has(glyph)) continue
    const shape = padded(outlines.shape(glyph))
    shapes.push(shape)
    length += shape.length
  }
  place.setUint32(4 * outlines.count, length)
  const own = (tag: string) => tableOf(face, tag)
  const head = Uint8Array.from(own('head') ?? [])
  viewOf(head).setInt16(50, LONG_PLACES)
  const made = new Map([
    ['glyf', Buffer.concat(shapes)],
    ['loca', places],
    ['head', head],
  ])
  return assembled(
    NEEDED.flatMap(tag => [made.get(tag) ?? own(tag)].flatMap(bytes => (bytes ? [{ tag, bytes }] : []))),
  )
}

const LONG_PLACES = 1 // places of glyphs are written in four bytes

interface Outlines {
  readonly count: number
  readonly shape: (glyph: number) => Uint8Array
}

function tableOf({ bytes, tables }: Typeface, tag: string): Uint8Array | undefined {
  const table = tables.get(tag)
  return table && bytes.subarray(table.at, table.at + table.length)
}

function outlinesOf(face: Typeface): Outlines {
  const view = viewOf(face.bytes)
  const at = (tag: string) => face.tables.get(tag)!.at
  const long = view.getInt16(at('head') + 50) === LONG_PLACES
  const place = (glyph: number) =>
    long ? view.getUint32(at('loca') + 4 * glyph) : 2 * view.getUint16(at('loca') + 2 * glyph)
  return {
    count: view.getUint16(at('maxp') + 4),
    shape: glyph => face.bytes.subarray(at('glyf') + place(glyph), at('glyf') + place(glyph + 1)),
  }
}

// Flags of a part of a composed glyph. OpenType, «glyf».
const WORDS = 0x1
const SCALE = 0x8
const MORE = 0x20
const TWO_SCALES = 0x40
const FOUR_SCALES = 0x80

/** Glyphs with those that they are composed of: «й» is «и» with its breve. */
function withParts(outlines: Outlines, used: Iterable<number>): ReadonlySet<number> {
  const kept = new Set([0, ...used])
  for (const glyph of kept) {
    const shape = outlines.shape(glyph)
    if (shape.length === 0 || viewOf(shape).getInt16(0) >= 0) continue
    for (const part of partsOf(viewOf(shape))) kept.add(part) // a set grows while it is read
  }
  return kept
}

function partsOf(shape: DataView): readonly number[] {
  const parts: number[] = []
  let at = 10
  for (let flags = MORE; flags & MORE;) {
    flags = shape.getUint16(at)
    parts.push(shape.getUint16(at + 2))
    at += 4 + (flags & WORDS ? 4 : 2)
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0
  }
  return parts
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  whole.set(bytes)
  return whole
}

interface Part {
  readonly tag: string
  readonly bytes: Uint8Array
}

const TRUETYPE = 0x00010000

/** The tables with their list. Their sums are left out: readers of PDF do not look at them. */
function assembled(parts: readonly Part[]): Uint8Array {
  const list = new Uint8Array(12 + 16 * parts.length)
  const view = viewOf(list)
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, parts.length)
  const power = 2 ** Math.floor(Math.log2(parts.length))
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (parts.length - power))
  let at = list.length
  parts.forEach(({ tag, bytes }, index) => {
    for (let letter = 0; letter < 4; letter++) list[12 + 16 * index + letter] = tag.charCodeAt(letter)
    view.setUint32(12 + 16 * index + 8, at)
    view.setUint32(12 + 16 * index + 12, bytes.length)
    at += Math.ceil(bytes.length / 4) * 4
  })
  return Buffer.concat([list, ...parts.map(({ bytes }) => padded(bytes))])
}
