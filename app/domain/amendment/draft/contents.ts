import type { Act, Provision } from '#app/domain/structure/act.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { contentsOf } from '#app/domain/amendment/contents.ts'
import type { Planned, Work } from '#app/domain/amendment/draft/work.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { contains } from '#app/domain/amendment/place.ts'

/**
 * What an amendment orders of the table of contents, and what is left of both texts beside it. Only a table that stands
 * in both texts is amended by lines; it is restated whole where lines changed places, or where headings changed that have
 * no number or share it with another of their section.
 */
export function planContents(work: Work): { readonly planned: readonly Planned[]; readonly rest: Rest } {
  const [olds, news] = [contentsOf(work.before.provisions), contentsOf(work.after.provisions)]
  const owner = work.addresses.get(olds[0] as Provision)
  if (owner === undefined) return { planned: [], rest: work }
  const planned = instructionsFor(work, olds, news).map(instruction => ({ instruction, owner }))
  return { planned, rest: { before: without(work.before, olds), after: without(work.after, news) } }
}

/** Two texts without their tables of contents. */
interface Rest {
  readonly before: Act
  readonly after: Act
}

/** An act without some of the lines right below it. */
function without(act: Act, lines: readonly Provision[]): Act {
  const apart = new Set(lines)
  return { ...act, provisions: act.provisions.filter(provision => !apart.has(provision)) }
}

/** Line by line where each changed line can be called by its number, else the whole table. */
function instructionsFor(
  { addresses, restated }: Work,
  olds: readonly Provision[],
  news: readonly Provision[],
): readonly Instruction[] {
  if (textOf(olds) === textOf(news)) return []
  if (news.length === 0) return [{ kind: 'delete', at: '', contents: true }]
  // A line that did not prove has been marked: the table is then ordered as a whole.
  const failed = olds.some(line => restated.has(addresses.get(line) ?? ''))
  const byLine = failed ? undefined : lineByLine(linesOf(olds), linesOf(news))
  return byLine ?? [{ kind: 'restate', at: '', contents: true, text: textOf(news) }]
}

/** The lines as new wording prints them. */
function textOf(lines: readonly Provision[]): string {
  return lines.map(({ text }) => text).join('\n')
}

/** A line under the address of the element it heads: `chp_1`, or `sec_2__chp_1` where each section has its chapter 1. */
interface Line {
  readonly at: string
  readonly level: Provision['level']
  readonly number: string
  readonly text: string
  /** Whether a sentence can call it: it has a number, and no other line has the same address. */
  readonly isCalled: boolean
}

/** The lines of a table, each with what a sentence would call it. */
function linesOf(provisions: readonly Provision[]): readonly Line[] {
  const marks = provisions.map(({ text }) => markOf(text) ?? { level: 'line' as const, number: '' })
  const own = marks.map(({ level, number }) => (number === '' ? '' : formatAddress([{ level, number }])))
  const all = counted(own)
  const paths = own.map((step, index) => {
    if (step === '' || all.get(step) === 1) return step
    const around = outerOf(marks, index)
    return around === undefined || all.get(own[around] ?? '') !== 1 ? step : `${own[around]}__${step}`
  })
  const alike = counted(paths)
  const met = new Map<string, number>()
  return marks.map(({ level, number }, index) => {
    const path = paths[index] ?? ''
    const count = (met.get(path) ?? 0) + 1
    met.set(path, count)
    const at = count > 1 ? `${path}~${count}` : path
    const text = provisions[index]?.text ?? ''
    return { at, level, number, text, isCalled: number !== '' && alike.get(path) === 1 }
  })
}

/** How often each text stands in a list. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** The line before one, of an element that can hold that of the line: «Раздел 2» for the «Глава 1» below it. */
function outerOf(marks: readonly Pick<Line, 'level'>[], index: number): number | undefined {
  const level = marks[index]?.level
  const at = marks.slice(0, index).findLastIndex(other => {
    return (
      level !== undefined && other.level !== 'line' && other.level !== level && contains(other.level, level)
    )
  })
  return at < 0 ? undefined : at
}

/** Deletions, new wordings and additions; nothing where they would not say the change. */
function lineByLine(olds: readonly Line[], news: readonly Line[]): readonly Instruction[] | undefined {
  const before = new Map(olds.map(line => [line.at, line]))
  const after = new Map(news.map(line => [line.at, line]))
  const gone = olds.filter(({ at }) => !after.has(at))
  const edited = news.filter(({ at, text }) => before.has(at) && before.get(at)?.text !== text)
  const brought = news.filter(({ at }) => !before.has(at))
  const kept = (lines: readonly Line[], others: ReadonlyMap<string, Line>) =>
    lines.flatMap(({ at }) => (others.has(at) ? [at] : [])).join(' ')
  // Lines that stay must stay in their order: no formula moves a heading.
  const sayable =
    [...gone, ...edited, ...brought].every(({ isCalled }) => isCalled) &&
    kept(olds, after) === kept(news, before)
  if (!sayable) return undefined
  return [
    ...gone.map(({ at }) => ({ kind: 'delete', at, contents: true }) as const),
    ...edited.map(({ at, text }) => ({ kind: 'restate', at, contents: true, text }) as const),
    ...runsOf(news, brought).map(run => addition(run, news, before)),
  ]
}

/** New lines that stand one after another and head elements of one level. */
function runsOf(news: readonly Line[], brought: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of brought) {
    const last = runs.at(-1)?.at(-1)
    if (last?.level === line.level && news[news.indexOf(last) + 1] === line) runs.at(-1)?.push(line)
    else runs.push([line])
  }
  return runs
}

/** One addition; the line before is named where the number alone would put the new ones elsewhere. */
function addition(
  run: readonly Line[],
  news: readonly Line[],
  before: ReadonlyMap<string, Line>,
): Instruction {
  const [first] = run as readonly [Line, ...Line[]]
  const ahead = news.slice(0, news.indexOf(first))
  const actual = ahead.findLast(({ at }) => before.has(at))
  // Where the number alone would put the line, by the rule that carries the order out.
  const natural = news.findLast(
    ({ at, level, number }) =>
      before.has(at) && level === first.level && compareNumbers(number, first.number) < 0,
  )
  const moved = actual && actual.at !== natural?.at && actual.number !== ''
  return {
    kind: 'add',
    at: '',
    contents: true,
    level: first.level,
    numbers: run.map(({ number }) => number),
    text: run.map(({ text }) => text).join('\n'),
    ...(moved && { after: actual.at }),
  }
}
