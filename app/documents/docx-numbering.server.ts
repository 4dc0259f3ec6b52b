import { childOf, valueOf, type XmlNode } from '#app/documents/docx-xml.server.ts'

/** Gives the paragraphs of a document, one after the other, the numbers that Word prints before them by itself. */
export type Numberer = (paragraph: XmlNode) => string

/** A numberer for a document with these numberings and styles. */
export function numbererOf(numbering: readonly XmlNode[], styles: readonly XmlNode[]): Numberer {
  const lists = listsOf(numbering.find(node => node.name === 'w:numbering'))
  const ofStyle = styleNumberings(styles.find(node => node.name === 'w:styles'))
  const counts = new Map<string, number[]>()
  return paragraph => {
    const properties = childOf(paragraph, 'w:pPr')
    const reference = referenceIn(properties) ?? ofStyle.get(valueOf(properties, 'w:pStyle') ?? '')
    const list = reference && lists.get(reference.list)
    if (!list || !reference) return ''
    const counted = counts.get(list.id) ?? []
    counts.set(list.id, counted)
    return numbered(list, counted, reference.level)
  }
}

interface Reference {
  readonly list: string
  readonly level: number
}

interface List {
  /** Lists with one id count on in one another. */
  readonly id: string
  readonly levels: readonly ListLevel[]
}

interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1.%2)` */
  readonly text: string
}

function referenceIn(properties: XmlNode | undefined): Reference | undefined {
  const numbering = childOf(properties, 'w:numPr')
  const list = valueOf(numbering, 'w:numId')
  return list === undefined ? undefined : { list, level: Number(valueOf(numbering, 'w:ilvl') ?? 0) }
}

function styleNumberings(styles: XmlNode | undefined): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>()
  for (const style of styles?.children ?? []) {
    const reference = referenceIn(childOf(style, 'w:pPr'))
    if (reference) found.set(style.attributes['w:styleId'] ?? '', reference)
  }
  return found
}

function listsOf(numbering: XmlNode | undefined): ReadonlyMap<string, List> {
  const children = numbering?.children ?? []
  const abstract = new Map(
    children
      .filter(node => node.name === 'w:abstractNum')
      .map(node => [node.attributes['w:abstractNumId'] ?? '', levelsOf(node)]),
  )
  const lists = new Map<string, List>()
  for (const node of children.filter(each => each.name === 'w:num')) {
    const id = node.attributes['w:numId'] ?? ''
    const of = valueOf(node, 'w:abstractNumId') ?? ''
    const restarts = node.children.filter(each => each.name === 'w:lvlOverride')
    const levels = (abstract.get(of) ?? []).map((level, at) => overridden(level, restarts, at))
    lists.set(id, { id: restarts.length > 0 ? `${of} ${id}` : of, levels })
  }
  return lists
}

function levelsOf(node: XmlNode): readonly ListLevel[] {
  return node.children
    .filter(child => child.name === 'w:lvl')
    .map(level => ({
      start: Number(valueOf(level, 'w:start') ?? 1),
      format: valueOf(level, 'w:numFmt') ?? 'decimal',
      text: valueOf(level, 'w:lvlText') ?? '',
    }))
}

function overridden(level: ListLevel, overrides: readonly XmlNode[], at: number): ListLevel {
  const own = overrides.find(each => each.attributes['w:ilvl'] === String(at))
  const start = valueOf(own, 'w:startOverride')
  return start === undefined ? level : { ...level, start: Number(start) }
}

/** Counts one on at a level, begins the levels below anew, and prints the number with its punctuation. */
function numbered({ levels }: List, counted: number[], at: number): string {
  const level = levels[at]
  if (!level || level.format === 'none') return ''
  for (let above = 0; above < at; above += 1) counted[above] ??= levels[above]?.start ?? 1
  counted[at] = counted[at] === undefined ? level.start : counted[at] + 1
  counted.length = at + 1
  if (level.format === 'bullet') return BULLET
  const mark = level.text.replace(/%(\d)/g, (_, place: string) => {
    const of = Number(place) - 1
    return printed(counted[of] ?? 1, levels[of]?.format ?? 'decimal')
  })
  return mark === '' ? '' : `${mark} `
}

const BULLET = '– '
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя' // as Word counts: without ё, й, ъ, ы, ь
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

function printed(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(count, LATIN)
    case 'upperLetter':
      return letter(count, LATIN).toUpperCase()
    case 'russianLower':
      return letter(count, RUSSIAN)
    case 'russianUpper':
      return letter(count, RUSSIAN).toUpperCase()
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    default:
      return String(count)
  }
}

/** a, b … z, aa, bb … */
function letter(count: number, alphabet: string): string {
  const times = Math.ceil(count / alphabet.length)
  return alphabet.charAt((count - 1) % alphabet.length).repeat(times)
}

const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(count: number): string {
  let rest = count
  let printed = ''
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      printed += sign
      rest -= value
    }
  }
  return printed
}
