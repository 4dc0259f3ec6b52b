import type { Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { planContents } from '#app/domain/amendment/draft/contents.ts'
import { becameRemark, deletion } from '#app/domain/amendment/draft/deletion.ts'
import { ownChanges } from '#app/domain/amendment/draft/own-changes.ts'
import { amendable, linesOf, markOf, sameLists, samePrint } from '#app/domain/amendment/draft/printed.ts'
import type { Pair } from '#app/domain/amendment/draft/siblings.ts'
import type { Edit, Plan, Planned, Work } from '#app/domain/amendment/draft/work.ts'
import { rowNumber } from '#app/domain/amendment/rows.ts'
import type { Add, Instruction } from '#app/domain/amendment/instruction.ts'

/** The instructions that say what differs between two texts, in reading order; not proved yet. */
export function planOf(plan: Plan): readonly Planned[] {
  const addresses = new Map(entries(plan.before).map(({ provision, address }) => [provision, address]))
  const work: Work = { ...plan, language: plan.before.language, addresses, planned: [] }
  if (plan.restated.has('')) return [{ instruction: newEdition(work), owner: '' }]
  const { planned, rest } = planContents(work)
  work.planned.push(...planned)
  planList(work, { list: rest.before.provisions, address: '', offset: 0 }, rest.after.provisions)
  return joined(work.planned)
}

/** «дополнить подпунктами 1-1) и 4)»: additions with nothing between them are one, wherever each of them goes. */
function joined(planned: readonly Planned[]): readonly Planned[] {
  const result: Planned[] = []
  for (const next of planned) {
    const last = result.at(-1)
    const [one, other] = [last?.instruction, next.instruction]
    if (!last || one?.kind !== 'add' || other.kind !== 'add' || !areJoined(one, other)) {
      result.push(next)
      continue
    }
    const numbers = [...one.numbers, ...other.numbers]
    const instruction = { ...one, numbers, text: `${one.text}\n${other.text}` }
    result[result.length - 1] = { ...last, instruction }
  }
  return result
}

/** Whether the text of two additions to one element can be divided among their numbers again. */
function areJoined(one: Add, other: Add): boolean {
  const same = one.at === other.at && one.level === other.level && !one.contents && !other.contents
  const named = one.after !== undefined || other.after !== undefined
  const single = [one, other].every(({ text, numbers }) => text.split('\n').length === numbers.length)
  return same && !named && (LISTED.has(one.level) || (COUNTED.has(one.level) && single))
}

/** Articles are amended one after another, each under its own number; what stands in them is listed. */
const LISTED: ReadonlySet<string> = new Set(['paragraph', 'subparagraph'])
/** Parts and indents bear no numbers: only those of one line can be told apart. */
const COUNTED: ReadonlySet<string> = new Set(['part', 'indent'])

/** The act in a new edition: what is left when no smaller element says the change. */
function newEdition({ after, language }: Work): Instruction {
  return {
    kind: 'restate',
    at: '',
    text: amendable(after.provisions)
      .map(each => linesOf(each, language))
      .join('\n'),
  }
}

/** The old siblings, and where they stand. */
interface Old {
  readonly list: readonly Provision[]
  readonly address: string
  /** 1 where the provision above has words of its own, which are its first part and its first indent. */
  readonly offset: number
}

/** The instructions for one list of siblings. */
function planList(work: Work, old: Old, news: readonly Provision[]): void {
  if (sameLists(old.list, news, work.language)) return
  const pairs = work.found.siblings(old.list, news)
  const shifts = pairs.some(({ before, after }) => before && after && before.number !== after.number)
  // Numbers must be free before something new takes them; elsewhere the order of the act reads best.
  if (shifts || refilled(pairs))
    for (const pass of PASSES) pairs.forEach((_, at) => pass(work, { pairs, at, old }))
  else pairs.forEach((_, at) => PASSES.forEach(pass => pass(work, { pairs, at, old })))
}

/** What is asked of each pair, in the order in which numbers are given up and taken. */
const PASSES = [gone, renumbered, edited, brought] as const

/** Whether a number that goes comes back in the same list. */
function refilled(pairs: readonly Pair[]): boolean {
  const left = new Set(
    pairs.flatMap(({ before, after }) => (before && !after && before.number !== '' ? [key(before)] : [])),
  )
  return pairs.some(({ before, after }) => !before && after && left.has(key(after)))
}

/** What a number is unique by among siblings. */
function key({ level, number }: Provision): string {
  return `${level} ${number}`
}

/** One pair of a list and its neighbours, on which each pass decides for itself. */
interface Turn {
  readonly pairs: readonly Pair[]
  readonly at: number
  readonly old: Old
}

/** An element that is really removed: no number is kept, which the rule does not foresee, so it is said. */
function gone(work: Work, { pairs, at, old }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (!before || after) return
  const leaves = before.number === '' ? {} : { leaves: null }
  push(work, { kind: 'delete', at: addressOf(work, before), ...leaves }, old.address)
}

/** An element under another number; changes below it are planned as well. */
function renumbered(work: Work, { pairs, at, old }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (!before || !after || before.number === after.number) return
  push(work, { kind: 'renumber', at: addressOf(work, before), number: after.number }, old.address)
}

/** An element that reads otherwise: restated where that was found necessary, else planned in detail. */
function edited(work: Work, { pairs, at }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (!before || !after || samePrint(before, after, work.language)) return
  const address = addressOf(work, before)
  if (before.number !== after.number)
    planList(work, { list: before.children, address, offset: before.text === '' ? 0 : 1 }, after.children)
  else if (work.restated.has(address)) restate(work, address, after)
  else planProvision(work, { before, after, address })
}

/** New siblings in a row are one addition. */
function brought(work: Work, { pairs, at, old }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (before || !after) return
  const previous = pairs[at - 1]
  if (previous && !previous.before && previous.after?.level === after.level) return
  const run = [after]
  for (let next = at + 1; !pairs[next]?.before && pairs[next]?.after?.level === after.level; next += 1) {
    const further = pairs[next]?.after
    if (further) run.push(further)
  }
  push(work, addition(work, { pairs, at, old }, run), old.address)
}

/** The instruction that adds some new siblings: by their numbers, or by ordinals where they have none. */
function addition(work: Work, { pairs, at, old }: Turn, run: readonly Provision[]): Instruction {
  const level = run[0]?.level ?? 'line'
  const text = run.map(each => linesOf(each, work.language)).join('\n')
  const kept = pairs.slice(0, at).findLast(({ before, after }) => before && after)
  // Articles are numbered through the act: the chapter is named only where no article stands before in it.
  // «дополнить статьей 7-1» needs no chapter: the number says behind which article it goes.
  const through = THROUGH.has(level) && kept?.before?.level === level
  const place = { kind: 'add', at: through ? '' : old.address, level, text } as const
  if (level === 'table') return { ...place, numbers: run.map(rowNumber).filter(number => number !== '') }
  if (run[0]?.number === '') return { ...place, numbers: ordinals({ pairs, at, old }, run.length) }
  const numbers = run.map(each => each.number)
  const after = neighbour(work, { pairs, at, old }, run[0])
  return { ...place, numbers, ...(after !== undefined && { after }) }
}

const THROUGH: ReadonlySet<string> = new Set(['article', 'chapter'])

/** The element after which a new one stands, where its number would put it elsewhere. */
function neighbour(work: Work, { pairs, at }: Turn, first: Provision | undefined): string | undefined {
  const kept = pairs.flatMap(({ before, after }, index) =>
    before && after && after.level === first?.level ? [{ before, after, index }] : [],
  )
  const actual = kept.findLast(({ index }) => index < at)
  const natural = kept.findLast(({ after }) => compareNumbers(after.number, first?.number ?? '') < 0)
  return actual && natural?.before !== actual.before ? addressOf(work, actual.before) : undefined
}

/** The ordinals of new unnumbered elements: what goes is counted still, and what came before them as well. */
function ordinals({ pairs, at, old }: Turn, count: number): readonly string[] {
  const level = pairs[at]?.after?.level
  const first = level === 'part' || level === 'indent' ? old.offset : 0
  const before = pairs.slice(0, at).filter(pair => (pair.before ?? pair.after)?.level === level).length
  return Array.from({ length: count }, (_, index) => String(first + before + index + 1))
}

/**
 * An element in detail: its deletion, its own words, then what stands below; all of it restated where most
 * of it changes.
 */
function planProvision(work: Work, edit: Edit): void {
  const { before, after, address } = edit
  if (becameRemark(edit)) return push(work, deletion(work, edit), address)
  // A number printed otherwise («5.» for «5)») is no change of words, and only new wording can order it.
  const mark = markOf(before, work.language) !== markOf(after, work.language)
  if (mark) return restate(work, address, after)
  const start = work.planned.length
  const own = ownChanges(work, edit)
  if (!own) return restate(work, address, after)
  planList(work, { list: before.children, address, offset: before.text === '' ? 0 : 1 }, after.children)
  // As many orders below as there are elements: the new wording of the whole reads easier than all of them.
  const here = work.planned.splice(start)
  if (
    own.length > 0 &&
    amendable(before.children).length > 0 &&
    here.length >= amendable(after.children).length
  ) {
    return restate(work, address, after)
  }
  work.planned.push(...own, ...here)
}

/** Orders an element in its new wording, whole: the form that article 26(6) of the Law on Legal Acts asks for. */
function restate(work: Work, address: string, after: Provision): void {
  push(work, { kind: 'restate', at: address, text: linesOf(after, work.language) }, address)
}

/** Notes an instruction under the element that is restated should it fail. */
function push(work: Work, instruction: Instruction, owner: string): void {
  work.planned.push({ instruction, owner })
}

/** The address a provision has before the amendment: instructions call elements by their old numbers. */
function addressOf({ addresses }: Work, provision: Provision): string {
  const address = addresses.get(provision) ?? ''
  // A row is called by what its first cell says, not by its place as in its address.
  const number = provision.level === 'table' ? rowNumber(provision) : ''
  return number === '' ? address : address.replace(/_[^_]*$/, `_${number}`)
}
