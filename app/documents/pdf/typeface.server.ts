/** A TrueType face as the setting of lines needs it. Widths are thousandths of the size of the letters. */
export interface Typeface {
  readonly name: string
  readonly bytes: Uint8Array
  readonly tables: ReadonlyMap<string, Table>
  /** The glyph of a UTF-16 code unit, 0 where the face has none. */
  readonly glyphs: Uint16Array
  /** The width of a UTF-16 code unit. */
  readonly widths: Float64Array
  readonly ascent: number
  readonly descent: number
  readonly box: readonly number[]
  readonly italicAngle: number
}

/** Where a table of the face begins, and how long it is. */
export interface Table {
  readonly at: number
  readonly length: number
}

const UNITS = 65_536 // UTF-16 code units; the faces of papers have no letters beyond them

/** Reads a TrueType face with a Unicode map of the basic plane, as the faces that come with the program are. */
export function readTypeface(name: string, bytes: Uint8Array): Typeface {
  const view = viewOf(bytes)
  const tables = tablesIn(view)
  const head = tables.get('head')!.at
  const hhea = tables.get('hhea')!.at
  const thousandth = 1000 / view.getUint16(head + 18)
  const scaled = (at: number) => Math.round(view.getInt16(at) * thousandth)
  const glyphs = glyphsIn(view, tables.get('cmap')!.at)
  return {
    ...{ name, bytes, tables, glyphs },
    widths: widthsOf(view, { tables, glyphs, thousandth }),
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    box: [36, 38, 40, 42].map(at => scaled(head + at)),
    italicAngle: view.getInt32(tables.get('post')!.at + 4) / UNITS,
  }
}

/** The bytes of a face as numbers, the highest byte first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** How wide a glyph is, as the face says; the last width holds for all glyphs after it. */
export function advanceOf(view: DataView, tables: Typeface['tables'], glyph: number): number {
  const widths = view.getUint16(tables.get('hhea')!.at + 34)
  return view.getUint16(tables.get('hmtx')!.at + 4 * Math.min(glyph, widths - 1))
}

function tablesIn(view: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(byte => view.getUint8(at + byte)))
    tables.set(tag, { at: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return tables
}

const WINDOWS = 3
const BASIC_PLANE = 1
const SEGMENTS = 4 // the format of a map in segments

/** The map from letters to glyphs. OpenType, «cmap», format 4. */
function glyphsIn(view: DataView, cmap: number): Uint16Array {
  const glyphs = new Uint16Array(UNITS)
  const at = mapAt(view, cmap)
  const segments = view.getUint16(at + 6) / 2
  for (let segment = 0; segment < segments; segment++) {
    const field = (row: number) => at + 14 + 2 * (row * segments + segment) + (row > 0 ? 2 : 0)
    const [last, first] = [view.getUint16(field(0)), view.getUint16(field(1))]
    const [delta, range] = [view.getInt16(field(2)), view.getUint16(field(3))]
    for (let unit = first; unit <= last && unit < UNITS - 1; unit++) {
      const listed = range === 0 ? unit : view.getUint16(field(3) + range + 2 * (unit - first))
      glyphs[unit] = listed === 0 ? 0 : (listed + delta) & 0xffff
    }
  }
  return glyphs
}

function mapAt(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const entry = cmap + 4 + 8 * index
    const at = cmap + view.getUint32(entry + 4)
    const unicode = view.getUint16(entry) === WINDOWS && view.getUint16(entry + 2) === BASIC_PLANE
    if (unicode && view.getUint16(at) === SEGMENTS) return at
  }
  throw new Error('The face has no Unicode map of format 4.')
}

/** What is not printed takes no room: control characters, soft hyphens, marks of width zero. */
const UNPRINTED = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u

function widthsOf(
  view: DataView,
  { tables, glyphs, thousandth }: Pick<Typeface, 'tables' | 'glyphs'> & { readonly thousandth: number },
): Float64Array {
  const widths = new Float64Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) {
    const glyph = glyphs[unit]!
    widths[unit] = advanceOf(view, tables, glyph) * thousandth
  }
  for (let unit = 0; unit < UNITS; unit++)
    if (UNPRINTED.test(String.fromCharCode(unit))) {
      glyphs[unit] = UNSEEN
      widths[unit] = 0
    }
  return widths
}

/** Stands for letters that are not printed. */
export const UNSEEN = 0xffff
