import { canonical } from '#app/domain/canonical.ts'
import { parseAddress } from '#app/domain/structure/address.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** Orders about elements as such, named from outside; the others work within their element. */
export const WHOLE: ReadonlySet<Instruction['kind']> = new Set(['restate', 'delete', 'repeal', 'renumber'])

/** Instructions in a row that one sentence can order: «подпункты 3) и 4) исключить», «слова «а» и «б» исключить». */
export function groupsOf(item: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const groups: Instruction[][] = []
  for (const instruction of item) {
    const last = groups.at(-1)
    if (last && joins(last, instruction)) last.push(instruction)
    else groups.push([instruction])
  }
  return groups
}

/** The steps of an address. A bad address is a bug of the caller, so it throws. */
export function stepsAt(address: string): Place {
  if (address === '') return []
  const steps = parseAddress(address)
  if (!steps) throw new Error(`Not an address: ${address}`)
  return steps
}

/** Whether an order can share the sentence of others and still be told apart when it is read. */
function joins(group: readonly Instruction[], other: Instruction): boolean {
  const [one, two] = group
  if (!one || one.kind !== other.kind || group.some(({ at }) => one.at !== other.at && at === other.at))
    return false
  if (WHOLE.has(one.kind))
    return areSiblings(one, other) && canBeCut(one) && canBeCut(other) && dayOf(one) === dayOf(other)
  // Several words in one place, or the same words in several: both at once would leave open which go where.
  if (one.at !== other.at)
    return (two === undefined || two.at !== one.at) && areSiblings(one, other) && sameWords(one, other)
  return (two === undefined || two.at === one.at) && sameSpot(one, other) && isPlain(one) && isPlain(other)
}

/** Whether two orders are about elements of one level in the same place, and of nothing smaller than these. */
function areSiblings(one: Instruction, other: Instruction): boolean {
  if (hasMarks(one) || hasMarks(other) || one.at === other.at || one.at === '' || other.at === '')
    return false
  const [first, second] = [stepsAt(one.at), stepsAt(other.at)]
  const same = first.at(-1)?.level === second.at(-1)?.level
  return same && holderOf(one.at) === holderOf(other.at)
}

/** The day of its own that a deletion has. */
function dayOf(instruction: Instruction): string | undefined {
  return 'from' in instruction ? instruction.from : undefined
}

/** The address of the element around another; empty where that is the act. */
function holderOf(at: string): string {
  return at.slice(0, Math.max(0, at.lastIndexOf('__')))
}

/** Whether a spot is narrower than its address: a heading, a sentence, a cell, a line of contents. */
function hasMarks({ heading, contents, sentence, column, named }: Instruction): boolean {
  return Boolean(heading ?? contents ?? named) || sentence !== undefined || column !== undefined
}

/** Whether two spots are the same with all their marks. */
function sameSpot(one: Instruction, other: Instruction): boolean {
  const marks = ({ at, heading, contents, sentence, column, named }: Instruction) =>
    JSON.stringify([at, heading, contents, sentence, column, named])
  return marks(one) === marks(other)
}

/** New wording is cut again by the numbers that its lines begin with, or where every element has one line. */
function canBeCut(instruction: Instruction): boolean {
  const level = stepsAt(instruction.at).at(-1)?.level ?? ''
  if (instruction.kind === 'delete' || instruction.kind === 'repeal') return true
  if (instruction.kind !== 'restate') return NUMBERED.has(level)
  const oneLine = (level === 'part' || level === 'indent') && !instruction.text.includes('\n')
  return instruction.elsewhere === undefined && (NUMBERED.has(level) || oneLine)
}

const NUMBERED: ReadonlySet<string> = new Set(['paragraph', 'subparagraph'])

/** Whether two orders say the same of their places. */
function sameWords(one: Instruction, other: Instruction): boolean {
  const said = (instruction: Instruction) => canonical({ ...instruction, at: '' } as never)
  return one.kind !== 'add' && one.kind !== 'replace-throughout' && said(one) === said(other)
}

// Longer phrases are easier to follow pair by pair than through «соответственно», «тиісінше».
const LONGEST_PAIRED = 3 // words

/** Whether an order of words can stand in a list: a few words, beside none. */
function isPlain(instruction: Instruction): boolean {
  if (instruction.kind !== 'substitute' && instruction.kind !== 'delete-words') return false
  const texts = [instruction.words, ...(instruction.kind === 'substitute' ? [instruction.by] : [])]
  const short = texts.every(text => /\p{L}|\d/u.test(text) && text.split(/\s+/).length <= LONGEST_PAIRED)
  return short && instruction.after === undefined && instruction.before === undefined
}
