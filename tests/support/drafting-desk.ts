import type { ChangeClass, Kind } from '#app/domain/comparison/comparison.ts'
import type { Chance } from '#tests/support/chance.ts'
import { lettersOf, type Part } from '#tests/support/pieced-law.ts'

// The place where a law is redrafted: its lines as they read now, and what has become of each.

/** A line while the law is being redrafted. */
export interface Item {
  parts: Part[]
  kind: Kind
  edited: boolean
  classOf?: ChangeClass
  /** The drafting that made it what it is. */
  by?: string
}

/** The law being redrafted. */
export interface Desk {
  readonly lines: readonly string[]
  readonly items: Item[]
  readonly random: Chance
}

export const ARTICLE = /^(?:(Статья|Стаття|Article|§)\s*(\d+)(?:-\d+)?|(\d+)(?:-\d+)?-бап)/
export const CHAPTER = /^(?:Глава|Розділ|Раздел|\d+-тарау|\d+-бөлім)/

/** A line as it reads now. */
export function textOf(lines: readonly string[], item: Item | undefined): string {
  return lettersOf(lines, item?.parts ?? [])
}

/** Whether nothing was done to a line yet. */
export function isFree(item: Item | undefined): item is Item {
  return item !== undefined && item.by === undefined && item.kind === 'kept' && item.parts.length === 1
}

/** The items [from, to) of the article around a place, all of them free. */
export function articleAround(desk: Desk, at: number): [number, number] | undefined {
  let from = at
  while (from >= 0 && !ARTICLE.test(textOf(desk.lines, desk.items[from]))) from--
  let to = at + 1
  while (to < desk.items.length && !begins(textOf(desk.lines, desk.items[to]))) to++
  if (from < 0 || to - from < 3 || to - from > 60) return undefined
  return desk.items.slice(from, to).every(isFree) ? [from, to] : undefined
}

/** Whether an article or a chapter begins. */
export function begins(text: string): boolean {
  return ARTICLE.test(text) || CHAPTER.test(text)
}

/** Puts a new line before a place. */
export function insert(desk: Desk, at: number, text: string): void {
  desk.items.splice(at, 0, { parts: [{ text }], kind: 'inserted', edited: false })
}

/** Replaces [from, to) of a free line. */
export function replace(
  desk: Desk,
  place: number,
  [from, to, text]: readonly [number, number, string],
): boolean {
  const item = desk.items[place]
  const part = item?.parts[0]
  if (!isFree(item) || !part || 'text' in part) return false
  item.parts = [{ ...part, end: from }, { text }, { ...part, start: to }]
  item.kind = 'edited'
  item.edited = true
  return true
}

/** A sentence in the language of the law: words of many lines. */
export function composed(desk: Desk): string {
  const phrases: string[] = []
  while (phrases.length < 5) {
    const words = desk.random.of(desk.lines).split(' ')
    if (words.length < 9) continue
    const from = 1 + desk.random.below(words.length - 7)
    phrases.push(words.slice(from, from + 3 + desk.random.below(3)).join(' '))
  }
  return `${phrases.join(' ')}.`
}
