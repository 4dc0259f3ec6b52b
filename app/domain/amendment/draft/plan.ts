import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { alignSiblings, type Pair } from '#app/domain/amendment/draft/siblings.ts'
import { amendable, linesOf, markOf, sameLists, samePrint } from '#app/domain/amendment/draft/printed.ts'
import { wordChanges } from '#app/domain/amendment/draft/word-changes.ts'
import type { Instruction, WordPair } from '#app/domain/amendment/instruction.ts'
import { isRemark, remarked } from '#app/domain/amendment/remark.ts'

/** An instruction with the provision it came from, and the bare words where it only replaces words. */
export interface Planned {
  readonly instruction: Instruction
  /** The address of the provision that stands to be restated where this instruction does not hold. */
  readonly owner: string
  readonly bare?: WordPair
}

/** What a plan is made from. `restated` are provisions to be restated whole, `worded` those to be amended in words. */
export interface Plan {
  readonly before: Act
  readonly after: Act
  readonly restated: ReadonlySet<string>
  readonly worded: ReadonlySet<string>
}

// More changes than this in one provision are harder to follow than its new wording (Law on Legal Acts, article 26(6)
// asks for new wording even for one).
const MOST_WORD_CHANGES = 3

/** The instructions that say what differs between two texts, in reading order; not proved yet. */
export function planOf(plan: Plan): readonly Planned[] {
  const addresses = new Map(entries(plan.before).map(({ provision, address }) => [provision, address]))
  const work: Work = { ...plan, language: plan.before.language, addresses, planned: [] }
  if (plan.restated.has('')) return [{ instruction: newEdition(work), owner: '' }]
  planList(work, { list: plan.before.provisions, address: '', offset: 0 }, plan.after.provisions)
  return work.planned
}

interface Work extends Plan {
  readonly language: Language
  readonly addresses: ReadonlyMap<Provision, string>
  readonly planned: Planned[]
}

interface Old {
  readonly list: readonly Provision[]
  readonly address: string
  /** 1 where the provision above has words of its own, which are its first part and its first indent. */
  readonly offset: number
}

function newEdition({ after, language }: Work): Instruction {
  return {
    kind: 'restate',
    at: '',
    text: amendable(after.provisions)
      .map(each => linesOf(each, language))
      .join('\n'),
  }
}

function planList(work: Work, old: Old, news: readonly Provision[]): void {
  if (sameLists(old.list, news, work.language)) return
  const pairs = alignSiblings(amendable(old.list), amendable(news), work.language)
  const shifts = pairs.some(({ before, after }) => before && after && before.number !== after.number)
  const order =
    shifts || refilled(pairs) ? [gone, renumbered, edited, brought] : [gone, renumbered, edited, brought]
  // Numbers must be free before something new takes them; elsewhere the order of the act reads best.
  if (shifts || refilled(pairs))
    for (const pass of order) pairs.forEach((_, at) => pass(work, { pairs, at, old }))
  else pairs.forEach((_, at) => order.forEach(pass => pass(work, { pairs, at, old })))
}

/** Whether a number that goes comes back in the same list. */
function refilled(pairs: readonly Pair[]): boolean {
  const left = new Set(
    pairs.flatMap(({ before, after }) => (before && !after && before.number !== '' ? [key(before)] : [])),
  )
  return pairs.some(({ before, after }) => !before && after && left.has(key(after)))
}

function key({ level, number }: Provision): string {
  return `${level} ${number}`
}

interface Turn {
  readonly pairs: readonly Pair[]
  readonly at: number
  readonly old: Old
}

function gone(work: Work, { pairs, at, old }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (!before || after) return
  const leaves = before.number === '' ? {} : { leaves: null }
  push(work, { kind: 'delete', at: addressOf(work, before), ...leaves }, old.address)
}

function renumbered(work: Work, { pairs, at, old }: Turn): void {
  const { before, after } = pairs[at] ?? {}
  if (!before || !after || before.number === after.number) return
  push(work, { kind: 'renumber', at: addressOf(work, before), number: after.number }, old.address)
}

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

function addition(work: Work, { pairs, at, old }: Turn, run: readonly Provision[]): Instruction {
  const level = run[0]?.level ?? 'line'
  const text = run.map(each => linesOf(each, work.language)).join('\n')
  const kept = pairs.slice(0, at).findLast(({ before, after }) => before && after)
  // Articles are numbered through the act: the chapter is named only where no article stands before in it.
  const through = THROUGH.has(level) && kept?.before?.level === level
  const place = { kind: 'add', at: through ? '' : old.address, level, text } as const
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

/** The ordinals of new unnumbered elements: that of the one they push on, as it was before. */
function ordinals({ pairs, at, old }: Turn, count: number): readonly string[] {
  const level = pairs[at]?.after?.level
  const first = level === 'part' || level === 'indent' ? old.offset : 0
  const before = pairs.slice(0, at).filter(pair => pair.before?.level === level).length
  return Array.from({ length: count }, (_, index) => String(first + before + index + 1))
}

interface Edit {
  readonly before: Provision
  readonly after: Provision
  readonly address: string
}

function planProvision(work: Work, edit: Edit): void {
  const { before, after, address } = edit
  if (becameRemark(edit)) return push(work, deletion(work, edit), address)
  const mark = markOf(before, work.language) !== markOf(after, work.language)
  if (mark) return restate(work, address, after)
  const start = work.planned.length
  const own = ownChanges(work, edit)
  if (!own) return restate(work, address, after)
  planList(work, { list: before.children, address, offset: before.text === '' ? 0 : 1 }, after.children)
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

function becameRemark({ before, after }: Edit): boolean {
  if (isRemark(before.text) || before.number === '') return false
  const emptied = before.level === 'article' && before.heading === after.heading && after.text === ''
  if (emptied) return amendable(before.children).length > 0 && amendable(after.children).length === 0
  return isRemark(after.text) && amendable(after.children).length === 0
}

function deletion({ language }: Work, { before, after, address }: Edit): Instruction {
  const kind = /^(?:утратил|күш)/iu.test(after.text) ? 'repeal' : 'delete'
  if (after.heading !== '') return { kind, at: address }
  const house = remarked({ kind, at: address }, language)(before.level, /[.;]$/.exec(after.text)?.[0] ?? '')
  const end = /[.;]$/.exec(before.text)?.[0]
  return after.text === house && after.text.endsWith(end ?? '.') && before.children.length === 0
    ? { kind, at: address }
    : { kind, at: address, leaves: after.text }
}

/** The changes of a provision's own heading and text; nothing where it is better restated as a whole. */
function ownChanges(work: Work, edit: Edit): readonly Planned[] | undefined {
  const { before, after, address } = edit
  const changes: Planned[] = []
  if (before.heading !== after.heading) {
    const spot = { at: address, heading: true } as const
    const words = chosen(work, address, before.heading, after.heading)
    if (words)
      changes.push(
        ...words.map(each => ({ ...each, instruction: { ...each.instruction, ...spot }, owner: address })),
      )
    else changes.push({ instruction: { kind: 'restate', ...spot, text: after.heading }, owner: address })
  }
  if (before.text === after.text) return changes
  const title = before.level === 'title' && address === 'title_1'
  const at = title ? ({ at: '', heading: true } as const) : { at: firstLine(before, address) }
  const words = chosen(work, address, before.text, after.text)
  if (words)
    return [
      ...changes,
      ...words.map(each => ({ ...each, instruction: { ...each.instruction, ...at }, owner: address })),
    ]
  if (title)
    return [...changes, { instruction: { kind: 'restate', ...at, text: after.text }, owner: address }]
  if (
    amendable(before.children).length === 0 ||
    sameLists(before.children, after.children, work.language) === false
  )
    return undefined
  const text = markOf(after, work.language) + after.text
  return [...changes, { instruction: { kind: 'restate', ...at, text }, owner: address }]
}

/** Where a provision has more lines, its own one is «абзац первый», or «часть первая» where parts follow. */
function firstLine(before: Provision, address: string): string {
  const [first] = amendable(before.children)
  if (!first) return address
  return `${address}__${first.level === 'part' ? 'part' : 'indent'}_1`
}

/** The changes in words where they are easier to read than the new wording. */
function chosen(work: Work, address: string, before: string, after: string): readonly Planned[] | undefined {
  if (before === '' || after === '') return undefined
  const changes = wordChanges(before, after)
  if (!changes) return undefined
  const quoted = changes.reduce((sum, each) => sum + JSON.stringify(each).length, 0)
  const readable = changes.length <= MOST_WORD_CHANGES && quoted < after.length + QUOTING
  if (!readable && !work.worded.has(address)) return undefined
  return changes.map(({ ...change }) => plannedChange(change))
}

const QUOTING = 40 // letters: what a sentence about words says beside the words
type Change = NonNullable<ReturnType<typeof wordChanges>>[number]

function plannedChange(change: Change): Planned {
  switch (change.kind) {
    case 'substitute':
      return {
        instruction: { kind: 'substitute', at: '', words: change.words, by: change.by },
        owner: '',
        ...(change.bare && { bare: change.bare }),
      }
    case 'delete-words':
      return {
        instruction: { kind: 'delete-words', at: '', words: change.words },
        owner: '',
        ...(change.bare && { bare: change.bare }),
      }
    case 'insert-words':
      return {
        instruction: { kind: 'insert-words', at: '', words: change.words, after: change.after },
        owner: '',
      }
  }
}

function restate(work: Work, address: string, after: Provision): void {
  push(work, { kind: 'restate', at: address, text: linesOf(after, work.language) }, address)
}

function push(work: Work, instruction: Instruction, owner: string): void {
  work.planned.push({ instruction, owner })
}

function addressOf({ addresses }: Work, provision: Provision): string {
  return addresses.get(provision) ?? ''
}
