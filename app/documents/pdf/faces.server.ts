import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readTypeface, UNSEEN, type Typeface } from '#app/documents/pdf/typeface.server.ts'
import { subsetOf } from '#app/documents/pdf/subset.server.ts'
import type { PdfFile } from '#app/documents/pdf/pdf-file.server.ts'

/** The looks of letters in papers. */
export type Look = 'regular' | 'bold' | 'italic'

/** A face in one file, which keeps only the letters that were printed. */
export interface Face {
  readonly resource: string
  readonly typeface: Typeface
  /** A text as the operand of a printing operator. */
  readonly encoded: (text: string) => string
  /** Writes the face into the file; gives its number. */
  readonly embed: (file: PdfFile) => number
}

/** The faces of a file. */
export type Faces = Readonly<Record<Look, Face>>

/** PT Serif, which has every Kazakh letter, ready for one file. */
export function facesOfPapers(): Faces {
  return { regular: faceOf('regular', 'F1'), bold: faceOf('bold', 'F2'), italic: faceOf('italic', 'F3') }
}

const require = createRequire(import.meta.url)

const FILES: Readonly<Record<Look, readonly [name: string, file: () => string]>> = {
  regular: [
    'PTSerif-Regular',
    () => require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  ],
  bold: ['PTSerif-Bold', () => require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf')],
  italic: [
    'PTSerif-Italic',
    () => require.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
  ],
}

const read = new Map<Look, Typeface>() // a face is read once, when the first PDF is printed

function typefaceOf(look: Look): Typeface {
  const known = read.get(look)
  if (known) return known
  const [name, file] = FILES[look]
  const typeface = readTypeface(name, readFileSync(file()))
  read.set(look, typeface)
  return typeface
}

function faceOf(look: Look, resource: string): Face {
  const typeface = typefaceOf(look)
  const letters: (string | undefined)[] = []
  const used = new Map<number, number>()
  const letter = (unit: number) => {
    const glyph = typeface.glyphs[unit]!
    if (glyph === UNSEEN) return ''
    if (!used.has(glyph)) used.set(glyph, unit)
    return literal(glyph >> 8) + literal(glyph & 0xff)
  }
  return {
    ...{ resource, typeface },
    encoded: text => {
      let all = ''
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        all += letters[unit] ??= letter(unit)
      }
      return all
    },
    embed: file => embedded(file, typeface, used),
  }
}

/** A byte within round brackets. */
function literal(byte: number): string {
  const sign = String.fromCharCode(byte)
  if (sign === '\r') return '\\r' // a reader would take it for a line end
  return sign === '(' || sign === ')' || sign === '\\' ? `\\${sign}` : sign
}

/** A face with the glyphs that were used, and which letters they stand for: so that text can be searched and copied. */
function embedded(file: PdfFile, typeface: Typeface, used: ReadonlyMap<number, number>): number {
  const [font, descendant, descriptor] = [file.reserve(), file.reserve(), file.reserve()]
  const [program, letters] = [file.reserve(), file.reserve()]
  const { name, ascent, descent, box, italicAngle, widths } = typeface
  const own = `TUZETU+${name}`
  const bytes = subsetOf(typeface, used.keys())
  file.stream(program, bytes, `/Length1 ${bytes.length}`)
  file.stream(letters, letterMap(used))
  const glyphs = [...used].toSorted(([one], [other]) => one - other)
  const wide = glyphs.map(([glyph, unit]) => `${glyph}[${Math.round(widths[unit]! * 10) / 10}]`).join('')
  file.object(
    descriptor,
    `<</Type/FontDescriptor/FontName/${own}/Flags 4/FontBBox[${box.join(' ')}]/ItalicAngle ${italicAngle}/Ascent ${ascent}/Descent ${descent}/CapHeight ${CAPITALS}/StemV 80/FontFile2 ${program} 0 R>>`,
  )
  file.object(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${own}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/W[${wide}]/CIDToGIDMap/Identity>>`,
  )
  file.object(
    font,
    `<</Type/Font/Subtype/Type0/BaseFont/${own}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${letters} 0 R>>`,
  )
  return font
}

const CAPITALS = 700 // thousandths: how high capitals are, where a reader has to put another face in place
const MOST_IN_A_LIST = 100 // the format allows no more letters in one list

function letterMap(used: ReadonlyMap<number, number>): string {
  const hex = (number: number) => number.toString(16).padStart(4, '0')
  const lines = [...used].map(([glyph, unit]) => `<${hex(glyph)}><${hex(unit)}>`)
  const lists: string[] = []
  for (let from = 0; from < lines.length; from += MOST_IN_A_LIST) {
    const list = lines.slice(from, from + MOST_IN_A_LIST)
    lists.push(`${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`)
  }
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Letters def/CMapType 2 def 1 begincodespacerange<0000><ffff>endcodespacerange\n${lists.join('\n')}\nendcmap CMapName currentdict/CMap defineresource pop end end`
}
