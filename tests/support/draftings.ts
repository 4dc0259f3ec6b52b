import {
  ARTICLE,
  articleAround,
  begins,
  CHAPTER,
  composed,
  insert,
  isFree,
  textOf,
  type Desk,
} from '#tests/support/drafting-desk.ts'
import {
  changeDigits,
  changeEndings,
  changeLetters,
  changeNeighbours,
  changeNote,
  changeRow,
  splitItem,
} from '#tests/support/line-draftings.ts'

// What drafters do to the structure of a law: numbers shift, articles are cut in two; `line-draftings.ts` keeps to lines.

const NUMBERED = /^(\d+)([).])(?=\s)/

/** What drafters do. Each does its work at a random place where it can, and says whether it could. */
export const DRAFTINGS = {
  'item inserted, the next renumbered': insertItem,
  'article inserted with a dash number': insertArticle,
  'item moved to another article': moveItem,
  'article cut in two': cutArticle,
  'articles joined': joinArticles,
  'chapter moved': moveChapter,
  'row of a table changed': changeRow,
  'note changed': changeNote,
  'endings changed': changeEndings,
  'letters changed': changeLetters,
  'digits changed': changeDigits,
  'item split at a sentence, its neighbour edited': splitItem,
  'neighbours edited, deleted and inserted': changeNeighbours,
} satisfies Record<string, (desk: Desk, at: number) => boolean>
export type Drafting = keyof typeof DRAFTINGS

/** The items of one row of numbers that follow a place in its article, up to the first that breaks the row. */
function followers(desk: Desk, at: number, sign: string): number[] {
  const places: number[] = []
  for (let place = at + 1; place < desk.items.length; place++) {
    const text = textOf(desk.lines, desk.items[place])
    const [, , own] = NUMBERED.exec(text) ?? []
    if (begins(text) || (own === '.' && sign === ')')) break
    if (own === sign) places.push(place)
  }
  return places
}

/** Gives an item another number: a renumbering, and nothing else. */
function renumber(desk: Desk, place: number, number: number): boolean {
  const item = desk.items[place]
  const [, printed = ''] = NUMBERED.exec(textOf(desk.lines, item)) ?? []
  const part = item?.parts[0]
  if (!isFree(item) || printed === '' || !part || 'text' in part) return false
  if (Number(printed) === number) return true
  item.parts = [{ text: String(number) }, { ...part, start: printed.length }]
  if (item.kind === 'kept') item.kind = 'renumbered'
  return true
}

function insertItem(desk: Desk, at: number): boolean {
  const [, number, sign] = NUMBERED.exec(textOf(desk.lines, desk.items[at])) ?? []
  if (number === undefined || sign === undefined || !isFree(desk.items[at])) return false
  const next = followers(desk, at, sign)
  if (next.length === 0 || next.length > 40 || !next.every(place => isFree(desk.items[place]))) return false
  const own = next.map(place => Number(NUMBERED.exec(textOf(desk.lines, desk.items[place]))![1]))
  next.forEach((place, index) => renumber(desk, place, own[index]! + 1))
  insert(desk, next[0]!, `${own[0]!}${sign} ${composed(desk)}`)
  return true
}

function insertArticle(desk: Desk, at: number): boolean {
  const range = articleAround(desk, at)
  if (!range) return false
  const heading = headingAfter(textOf(desk.lines, desk.items[range[0]]))
  insert(desk, range[1], `2. ${composed(desk)}`)
  insert(desk, range[1], `1. ${composed(desk)}`)
  insert(desk, range[1], `${heading} ${composed(desk).slice(0, 50).trimEnd()}`)
  return true
}

/** «Статья 7-9.» after «Статья 7. …». */
function headingAfter(heading: string): string {
  const [, name, number, kazakh] = ARTICLE.exec(heading)!
  return kazakh === undefined ? `${name} ${number}-9.` : `${kazakh}-9-бап.`
}

function moveItem(desk: Desk, at: number): boolean {
  const item = desk.items[at]
  const text = textOf(desk.lines, item)
  const [, , sign] = NUMBERED.exec(text) ?? []
  const target = desk.random.below(desk.items.length)
  const [, number, other] = NUMBERED.exec(textOf(desk.lines, desk.items[target])) ?? []
  const near = articleAround(desk, at)
  if (
    !isFree(item) ||
    sign === undefined ||
    sign !== other ||
    text.length < 80 ||
    Math.abs(at - target) < 12
  ) {
    return false
  }
  if (!near || (target >= near[0] && target < near[1]) || !isFree(desk.items[target])) return false
  if (followers(desk, target, sign).length > 0 || !renumber(desk, at, Number(number) + 1)) return false
  item.kind = 'moved'
  desk.items.splice(at, 1)
  desk.items.splice(target > at ? target : target + 1, 0, item)
  return true
}

function cutArticle(desk: Desk, at: number): boolean {
  const range = articleAround(desk, at)
  const paragraphs = range ? itemsWithin(desk, range, '.') : []
  if (!range || paragraphs.length < 4) return false
  const second = paragraphs.slice(paragraphs.length >> 1)
  second.forEach((place, index) => renumber(desk, place, index + 1))
  const heading = headingAfter(textOf(desk.lines, desk.items[range[0]]))
  insert(desk, second[0]!, `${heading} ${composed(desk).slice(0, 40).trimEnd()}`)
  return true
}

function itemsWithin(desk: Desk, [from, to]: readonly [number, number], sign: string): number[] {
  const places: number[] = []
  for (let place = from; place < to; place++) {
    if (NUMBERED.exec(textOf(desk.lines, desk.items[place]))?.[2] === sign) places.push(place)
  }
  return places
}

function joinArticles(desk: Desk, at: number): boolean {
  const first = articleAround(desk, at)
  const second = first && articleAround(desk, first[1])
  if (!first || !second || second[0] !== first[1]) return false
  const one = itemsWithin(desk, first, '.')
  const other = itemsWithin(desk, second, '.')
  if (one.length < 1 || other.length < 1) return false
  other.forEach((place, index) => renumber(desk, place, one.length + index + 1))
  desk.items.splice(second[0], 1)
  return true
}

function moveChapter(desk: Desk, at: number): boolean {
  const heads = desk.items.flatMap((item, place) => (CHAPTER.test(textOf(desk.lines, item)) ? [place] : []))
  const index = heads.findLastIndex(place => place <= at)
  const [from, to, target] = [heads[index], heads[index + 1], heads[index + 4]]
  if (from === undefined || to === undefined || target === undefined || to - from > 80) return false
  if (target - to < 2 * (to - from) || !desk.items.slice(from, to).every(isFree)) return false
  const moved = desk.items.splice(from, to - from)
  for (const item of moved) if (textOf(desk.lines, item) !== '') item.kind = 'moved'
  desk.items.splice(target - moved.length, 0, ...moved)
  return true
}
