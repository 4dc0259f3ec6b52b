import { chance, type Chance } from '#tests/support/chance.ts'
import { composed, phrase, wordStarts, type Source } from '#tests/support/law-phrases.ts'
import { lengthOf, piecedLaw, type Part, type PiecedLaw } from '#tests/support/pieced-law.ts'

/** What an amending act does to a provision (a line). */
export const OPERATIONS = [
  'phrase inserted',
  'phrase deleted',
  'phrase replaced',
  'paragraph inserted',
  'paragraph deleted',
  'article inserted',
  'article deleted',
  'moved',
  'moved and edited',
  'article moved',
  'renumbered',
  'split',
  'merged',
  'several',
] as const
export type Operation = (typeof OPERATIONS)[number]

interface Item {
  parts: Part[]
  operation: Operation | undefined
}

/** A law amended at random, with what was done to each of its new lines. */
export interface AmendedLaw extends PiecedLaw {
  readonly operations: readonly (Operation | undefined)[]
}

export interface Plan {
  readonly seed: number
  /** Share of the lines that are amended. */
  readonly share: number
  readonly operations: readonly Operation[]
}

const SHORTEST_EDITABLE = 60 // code units: shorter lines are headings and list items
const FARTHEST_MOVE = 2000 // lines

/** Amends a base text: the same plan gives the same amendment. */
export function amendedLaw(base: string, plan: Plan): AmendedLaw {
  const lines = base.split('\n')
  const random = chance(plan.seed)
  const items: Item[] = lines.map((line, index) => ({
    parts: [{ line: index, start: 0, end: line.length }],
    operation: undefined,
  }))
  const wanted = Math.max(1, Math.round(lines.length * plan.share))
  for (let done = 0, tries = 0; done < wanted && tries < wanted * 50; tries++) {
    done += operate(items, { lines, random }, random.of(plan.operations))
  }
  return { ...piecedLaw(lines, items), operations: items.map(({ operation }) => operation) }
}

/** Does one operation to lines nothing was done to yet; gives back how many lines it amended. */
function operate(items: Item[], desk: Source, operation: Operation): number {
  const at = desk.random.below(items.length)
  switch (operation) {
    case 'phrase inserted':
    case 'phrase deleted':
    case 'phrase replaced':
      return editPhrases(items[at]!, { ...desk, operation, times: 1 })
    case 'several':
      return editPhrases(items[at]!, { ...desk, operation, times: 2 + desk.random.below(3) })
    case 'paragraph inserted':
      items.splice(at, 0, { parts: [{ text: composed(desk) }], operation })
      return 1
    case 'paragraph deleted':
      if (!isFree(items[at]) || lengthOf(items[at]!.parts) < SHORTEST_EDITABLE) return 0
      items.splice(at, 1)
      return 1
    case 'article inserted': {
      const count = 2 + desk.random.below(4)
      const heading = { parts: [{ text: `Статья ${500 + at}-1. ${composed(desk).slice(0, 60)}` }], operation }
      const body = Array.from({ length: count }, () => ({ parts: [{ text: composed(desk) }], operation }))
      items.splice(at, 0, heading, ...body)
      return count + 1
    }
    case 'article deleted': {
      const range = articleAt(items, desk.lines, at)
      if (!range) return 0
      items.splice(range[0], range[1] - range[0])
      return range[1] - range[0]
    }
    case 'moved':
    case 'moved and edited': {
      if (!isFree(items[at]) || lengthOf(items[at]!.parts) < SHORTEST_EDITABLE) return 0
      const item = items[at]!
      if (
        operation === 'moved and edited' &&
        !editPhrases(item, { ...desk, operation, times: 1 + desk.random.below(2) })
      ) {
        return 0
      }
      item.operation = operation
      return moveLines(items, [at, at + 1], desk.random)
    }
    case 'article moved': {
      const range = articleAt(items, desk.lines, at)
      if (!range) return 0
      for (let line = range[0]; line < range[1]; line++) items[line]!.operation = 'moved'
      return moveLines(items, range, desk.random)
    }
    case 'renumbered':
      return renumber(items[at]!, desk)
    case 'split':
      return splitLine(items, at, desk)
    case 'merged':
      return mergeLines(items, at)
  }
}

function isFree(item: Item | undefined): item is Item {
  return item !== undefined && item.operation === undefined
}

interface Editing extends Source {
  readonly operation: Operation
  readonly times: number
}

function editPhrases(item: Item, { lines, random, operation, times }: Editing): number {
  if (!isFree(item) || lengthOf(item.parts) < SHORTEST_EDITABLE * times) return 0
  for (let time = 0; time < times; time++) {
    const kind = operation.startsWith('phrase')
      ? operation
      : random.of(['phrase inserted', 'phrase deleted', 'phrase replaced'])
    editPhrase(item, { lines, random }, kind as Operation)
  }
  item.operation = operation
  return 1
}

/** Changes one phrase within the longest copied part; edits keep a few words apart, so that they stay several. */
function editPhrase(item: Item, { lines, random }: Source, operation: Operation): void {
  const copied = item.parts.filter(part => !('text' in part)) as {
    line: number
    start: number
    end: number
  }[]
  const part = copied.reduce((longest, one) =>
    one.end - one.start > longest.end - longest.start ? one : longest,
  )
  const words = wordStarts(lines[part.line]!, part.start, part.end)
  if (words.length < 10) return
  const from = 3 + random.below(words.length - 7)
  const deletes = operation === 'phrase inserted' ? 0 : 1 + random.below(Math.min(6, words.length - 3 - from))
  const inserted = operation === 'phrase deleted' ? '' : phrase({ lines, random }) + ' '
  const cut = words[from]!
  const resumed = words[from + deletes]!
  item.parts.splice(
    item.parts.indexOf(part),
    1,
    { ...part, end: cut },
    ...(inserted ? [{ text: inserted }] : []),
    { ...part, start: resumed },
  )
}

const ARTICLE = /^(?:Статья|Стаття|§|Art|Article|\d+(?:-\d+)?-бап)/

/** The lines [from, to) of an untouched article of at most 30 lines around a place. */
function articleAt(
  items: readonly Item[],
  lines: readonly string[],
  at: number,
): [number, number] | undefined {
  const begins = (index: number) => {
    const part = items[index]?.parts[0]
    return part !== undefined && !('text' in part) && ARTICLE.test(lines[part.line]!)
  }
  let from = at
  while (from > 0 && at - from < 30 && !begins(from)) from--
  let to = at + 1
  while (to < items.length && to - from < 30 && !begins(to)) to++
  const whole = begins(from) && (to === items.length || begins(to)) && to - from >= 2
  const free = items.slice(from, to).every(item => isFree(item))
  return whole && free ? [from, to] : undefined
}

function moveLines(items: Item[], [from, to]: readonly [number, number], random: Chance): number {
  const moved = items.splice(from, to - from)
  const distance = to - from + 3 + random.below(FARTHEST_MOVE)
  const target = random.below(2) ? from + distance : from - distance
  items.splice(Math.max(0, Math.min(items.length, target)), 0, ...moved)
  return to - from
}

const NUMBER = /^\d+(?=[).])/ // the digits alone: what stands behind them stays

function renumber(item: Item, { lines, random }: Source): number {
  const part = item.parts[0]!
  if (!isFree(item) || 'text' in part || lengthOf(item.parts) < 25) return 0
  const [printed] = NUMBER.exec(lines[part.line]!) ?? []
  if (printed === undefined) return 0
  item.parts = [{ text: String(Number(printed) + 1 + random.below(3)) }, { ...part, start: printed.length }]
  item.operation = 'renumbered'
  return 1
}

function splitLine(items: Item[], at: number, { lines, random }: Source): number {
  const item = items[at]!
  const part = item.parts[0]!
  if (!isFree(item) || 'text' in part || lengthOf(item.parts) < 160) return 0
  const words = wordStarts(lines[part.line]!, 0, part.end)
  const cut = words[Math.floor(words.length * (0.35 + 0.3 * (random.below(100) / 100)))]!
  const first: Item = { parts: [{ ...part, end: cut - 1 }], operation: 'split' }
  const second: Item = { parts: [{ ...part, start: cut }], operation: 'split' }
  items.splice(at, 1, first, second)
  return 1
}

function mergeLines(items: Item[], at: number): number {
  const [one, other] = [items[at]!, items[at + 1]]
  if (
    !isFree(one) ||
    !isFree(other) ||
    lengthOf(one.parts) < SHORTEST_EDITABLE ||
    lengthOf(other.parts) < SHORTEST_EDITABLE
  )
    return 0
  items.splice(at, 2, { parts: [...one.parts, { text: ' ' }, ...other.parts], operation: 'merged' })
  return 2
}
