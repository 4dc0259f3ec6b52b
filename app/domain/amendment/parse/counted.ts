import type { Step, StepLevel } from '#app/domain/amendment/place.ts'
import { joined, skipSign, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** A number of a list as it was named, and whether all that stand between the one before it and itself are named too. */
export interface Counted {
  readonly number: string
  readonly inRange?: true
}

/** How a language counts in words and joins the members of a list. */
export interface Counting {
  readonly joiners: ReadonlySet<string>
  readonly ordinalOf: (word: string) => { readonly value: number; readonly open: boolean } | undefined
}

/** The numbers of a list `1), 2) и 4-1)`; «3–7» means all from the one to the other. */
export function numbers(reader: Reader, joiners: ReadonlySet<string>): Counted[] {
  return members(reader, joiners, {
    member: () => single(numberAt(reader)),
    // «5–1» is the number 5-1 in another print.
    dashed: (from, to) =>
      range(from, to)?.slice(1) ??
      (/^\d+ \d+$/.test(`${from} ${to}`) ? [{ number: `${from}-${to}` }] : undefined),
  })
}

/** The numbers that a list of ordinal words names: «первую, вторую и третью», «екінші – төртінші». */
export function ordinalWords(reader: Reader, counting: Counting): Counted[] {
  return members(reader, counting.joiners, {
    member: () => hyphened(reader, counting) ?? single(ordinalAt(reader, counting)),
    dashed: (from, to) => range(from, to)?.slice(1),
  })
}

/** How the members of a list are read, and what a dash between two of them adds; nothing where that cannot be told. */
interface Members {
  readonly member: () => readonly Counted[] | undefined
  readonly dashed: (from: string, to: string) => readonly Counted[] | undefined
}

/** The members of a list, and what is meant by those that a dash joins. */
function members(reader: Reader, joiners: ReadonlySet<string>, { member, dashed }: Members): Counted[] {
  const found: Counted[] = []
  for (;;) {
    const start = reader.at
    const dash = found.length > 0 && skipSign(reader, '-')
    const ahead = found.length > 0 && !dash ? joined(reader, joiners) : 0
    reader.at += ahead
    const next = found.length === 0 || dash || ahead > 0 ? member() : undefined
    const [last, end] = [found.at(-1)?.number ?? '', next?.at(-1)?.number ?? '']
    const added = next && dash ? dashed(last, end) : next
    // «и» may join something else than the next member, and a dash stand for a verb: both are given back then.
    if (!added || found.length > LONGEST_LIST) {
      reader.at = start
      return found
    }
    if (dash && !added[0]?.inRange) found.pop()
    found.push(...added)
  }
}

export const LONGEST_LIST = 1_000 // no act has as many elements of a kind, and each is carried out by itself

/** One step for each number, or a step without one. */
export function stepsOf(level: StepLevel, found: readonly Counted[]): readonly Step[] {
  return found.length === 0 ? [{ level, number: '' }] : found.map(each => ({ level, ...each }))
}

/** One member of a list. */
function single(number: string | undefined): readonly Counted[] | undefined {
  return number === undefined ? undefined : [{ number }]
}

/** «третий-пятый»: two ordinals that were typed as one word. */
function hyphened(reader: Reader, { ordinalOf }: Counting): readonly Counted[] | undefined {
  const [from, to, ...further] = wordAt(reader).split('-').map(ordinalOf)
  if (!from || !to || from.open || to.open || further.length > 0) return undefined
  reader.at += 1
  return range(String(from.value), String(to.value))
}

/** One number, with its bracket if it has one. */
function numberAt(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at]
  if (token?.kind !== 'number') return undefined
  reader.at += 1
  return token.number
}

/** One ordinal: «вторая», or of two words «двадцать первая»; nothing where tens stand without their unit. */
function ordinalAt(reader: Reader, { ordinalOf }: Counting): string | undefined {
  const first = ordinalOf(wordAt(reader))
  if (!first) return undefined
  // «двадцать» is open: it counts only with the unit behind it, as «жиырма» does in «жиырма бірінші».
  const unit = first.open ? ordinalOf(wordAt(reader, 1)) : undefined
  if (first.open && (!unit || unit.open || unit.value > 9)) return undefined
  reader.at += unit ? 2 : 1
  return String(first.value + (unit?.value ?? 0))
}

/** The two ends of a range, in whatever words a language puts around them; nothing where none stands here. */
export function spanned(
  reader: Reader,
  counting: Counting,
  words: { readonly from: (reader: Reader) => boolean; readonly to: (reader: Reader) => boolean },
): readonly Counted[] {
  const start = reader.at
  const end = () => numberAt(reader) ?? ordinalAt(reader, counting)
  const from = words.from(reader) ? end() : undefined
  const to = from !== undefined && words.to(reader) ? end() : undefined
  const found = from !== undefined && to !== undefined ? range(from, to) : undefined
  if (!found) reader.at = start
  return found ?? []
}

/**
 * «пункты 3-5», «статьи 244, 250-254», «3-5-тармақтар»: before a plural noun a number with a dash may name all from the
 * one to the other. Subparagraphs of a list bear a bracket each, so that the dash in «1) и 5-7)» belongs to the number.
 */
export function ranged(found: readonly Counted[], level: StepLevel): readonly Counted[] {
  if (found.length > 1 && level === 'subparagraph') return found
  const list = {
    leads: found.map(({ number }) => Number(number.split('-')[0])),
    inserted: found.some(({ number }) => isInserted(number)),
  }
  const all = found.flatMap(each => countedOn(each, list) ?? [each])
  return all.length > LONGEST_LIST ? found : all
}

/** All that a number of a list with a dash counts from and to; nothing where it is the number of one element. */
function countedOn(
  { number, inRange }: Counted,
  { leads, inserted }: { readonly leads: readonly number[]; readonly inserted: boolean },
): readonly Counted[] | undefined {
  const [from, to, ...deeper] = number.split('-')
  if (inRange || from === undefined || to === undefined || deeper.length > 0) return undefined
  const all = range(from, to)
  // Alone it must be several elements, since its noun is a plural.
  if (!all || leads.length === 1) return all
  const [first, last] = [Number(from), Number(to)]
  // «7, 7-9» and «1-2 и 2-3» name what was inserted behind 7, 1 and 2.
  if (leads.filter(lead => lead >= first && lead <= last).length > 1) return undefined
  return first >= FEW_INSERTED || (last > first + 1 && !inserted) ? all : undefined
}

/** Whether a number can only be that of an inserted element: nothing counts from 4 to 1. */
function isInserted(number: string): boolean {
  const [from, to] = number.split('-').map(Number)
  return from !== undefined && to !== undefined && to <= from
}

const FEW_INSERTED = 20 // behind element 20 nobody has inserted twenty more

/**
 * All numbers from one to another, which counts up in its last part: 3–5, 7-1–7-4. An act may have more between them,
 * 3-1 between 3 and 4; these the range names as well, and only the act can tell.
 */
function range(from: string, to: string): readonly Counted[] | undefined {
  const [, stem = '', first = ''] = LAST_PART.exec(from) ?? []
  const [, other = '', last = ''] = LAST_PART.exec(to) ?? []
  const length = Number(last) - Number(first)
  if (stem !== other || !(length > 0) || length > LONGEST_RANGE) return undefined
  return Array.from({ length: length + 1 }, (_, ahead) => ({
    number: `${stem}${Number(first) + ahead}`,
    ...(ahead > 0 && { inRange: true as const }),
  }))
}

const LAST_PART = /^(.*?)(\d+)$/

const LONGEST_RANGE = 200 // a range that names more elements than any act has in a row is a misprint
