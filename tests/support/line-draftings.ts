import { begins, composed, insert, isFree, replace, textOf, type Desk } from '#tests/support/drafting-desk.ts'

// What drafters do to the words of a line or two. Each says whether it could do its work at the place it was given.

const NOTE = /^(?:Сноска|Ескерту|\{|\( )/

export function changeRow(desk: Desk, at: number): boolean {
  const text = textOf(desk.lines, desk.items[at])
  const cells = text.split('|')
  if (cells.length < 3 || text.length < 25) return false
  const digits = /\d+(?=[^|\d]*\|?[^|]*$)/.exec(text)
  if (!digits || digits.index < 4) return false
  return replace(desk, at, [digits.index, digits.index + digits[0].length, `${Number(digits[0]) + 7}`])
}

export function changeNote(desk: Desk, at: number): boolean {
  const text = textOf(desk.lines, desk.items[at])
  if (!NOTE.test(text) || text.length < 60) return false
  const end = text.search(/[)}.]*\s*$/)
  return replace(desk, at, [end, end, `; ${composed(desk).slice(0, 60).trimEnd()}`])
}

export function changeEndings(desk: Desk, at: number): boolean {
  const words = [...textOf(desk.lines, desk.items[at]).matchAll(/(?<=\s)\p{L}{7,}(?=\s)/gu)].slice(1)
  if (words.length < 4) return false
  const { 0: word, index } = desk.random.of(words)
  return replace(desk, at, [
    index,
    index + word.length,
    `${word.slice(0, -1)}${desk.random.of(['ға', 'ның', 'ов', 'ами'])}`,
  ])
}

const TWINS: Readonly<Record<string, string>> = {
  о: 'o',
  е: 'e',
  а: 'a',
  і: 'i',
  с: 'c',
  '«': '"',
  '»': '"',
  '–': '-',
}

export function changeLetters(desk: Desk, at: number): boolean {
  const item = desk.items[at]
  const text = textOf(desk.lines, item)
  const part = item?.parts[0]
  if (!isFree(item) || !part || 'text' in part || !/\p{Script=Cyrillic}{5}/u.test(text)) return false
  const places = [...text.matchAll(/[оеаіс«»–]/g)].filter(({ index }) => isAmong(text, index))
  if (places.length < 6) return false
  const { 0: letter, index } = desk.random.of(places)
  item.parts = [{ ...part, end: index }, { text: TWINS[letter]! }, { ...part, start: index + 1 }]
  item.classOf = 'typographic'
  return true
}

/** A sign, or a letter inside a Cyrillic word that is longer than its look-alikes. */
function isAmong(text: string, at: number): boolean {
  return !/\p{L}/u.test(text[at]!) || /^[бвгджзклмнптуфцчшщ]$/u.test(text[at + 1] ?? '')
}

export function changeDigits(desk: Desk, at: number): boolean {
  const text = textOf(desk.lines, desk.items[at])
  const { 0: digits, index } = /(?<=\s)\d{2,3}(?=\s)/.exec(text.slice(8)) ?? { 0: '', index: 0 }
  if (digits === '' || text.length < 80) return false
  return replace(desk, at, [index + 8, index + 8 + digits.length, String(Number(digits) + 15)])
}

export function splitItem(desk: Desk, at: number): boolean {
  const item = desk.items[at]
  const text = textOf(desk.lines, item)
  const part = item?.parts[0]
  const end = text.search(/(?<=\p{L}{4}\.) (?=\p{Lu}\p{L}+ .{60})/u)
  if (!isFree(item) || !part || 'text' in part || end < 70 || !isFree(desk.items[at + 1])) return false
  const by = { kind: 'split' as const, edited: false }
  desk.items.splice(
    at,
    1,
    { ...by, parts: [{ ...part, end }] },
    { ...by, parts: [{ ...part, start: end + 1 }] },
  )
  changeEndings(desk, at + 2)
  return true
}

export function changeNeighbours(desk: Desk, at: number): boolean {
  if (![0, 1, 2].every(step => isFree(desk.items[at + step]))) return false
  const [one, gone, other] = [0, 1, 2].map(step => textOf(desk.lines, desk.items[at + step])) as [
    string,
    string,
    string,
  ]
  if (
    one.length < 120 ||
    gone.length < 60 ||
    other.length < 120 ||
    begins(one) ||
    begins(gone) ||
    begins(other)
  ) {
    return false
  }
  if (!changeEndings(desk, at) || !changeEndings(desk, at + 2)) return false
  desk.items.splice(at + 1, 1)
  insert(desk, at + 2, composed(desk))
  return true
}
