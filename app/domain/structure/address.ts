import type { Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** Where a provision stands: language-neutral, in the manner of Akoma Ntoso: `art_1__subpara_5-1`. */
export type Address = string

/** One step of an address: `subpara_5-1`. */
export interface Step {
  readonly level: Level
  /** The number, or the position counted from 1 where the provision is unnumbered. */
  readonly number: string
}

/** `art_1__subpara_5-1` from its steps. */
export function formatAddress(steps: readonly Step[]): Address {
  return steps.map(({ level, number }) => `${STEP_NAMES[level]}_${number}`).join(JOINT)
}

/** The steps of an address; nothing where it is not one. A sign of repetition (`~2`) stays with the number. */
export function parseAddress(address: Address): readonly Step[] | undefined {
  const steps: Step[] = []
  for (let from = 0, to = -1; to < address.length; from = to + JOINT.length) {
    const joint = address.indexOf(JOINT, from)
    to = joint < 0 ? address.length : joint
    const cut = address.indexOf('_', from)
    const level = LEVEL_OF_STEP.get(address.slice(from, cut))
    if (cut < from || cut + 1 >= to || level === undefined) return undefined
    steps.push({ level, number: address.slice(cut + 1, to) })
  }
  return steps
}

/**
 * The addresses of all provisions in reading order, each once. Articles are numbered through the act and points
 * through a by-law, so their addresses begin with themselves (within an annex, with the annex); all else is addressed
 * from what it stands in. Where that address is taken, an article is addressed from its chapter, else `~2` is added.
 */
export function addresses(provisions: readonly Provision[]): readonly Address[] {
  const given = new Map<Address, number>()
  const list: Address[] = []
  const visit = (siblings: readonly Provision[], above: Above) => {
    const counts = new Map<Level, number>()
    for (const provision of siblings) {
      const step = stepOf(provision, above, counts)
      const address = unique(given, joined(baseFor(provision, above), step), joined(above.full, step))
      list.push(address)
      if (provision.children.length > 0) visit(provision.children, below(provision, address, above))
    }
  }
  visit(provisions, { full: '', base: '', offset: 0 })
  return list
}

/** Between the steps of an address, as Akoma Ntoso joins them. */
const JOINT = '__'

// The names are those of the Akoma Ntoso naming convention where it has one.
const STEP_NAMES: Readonly<Record<Level, string>> = {
  title: 'title',
  preamble: 'preamble',
  division: 'dvs',
  section: 'sec',
  subsection: 'subsec',
  chapter: 'chp',
  subchapter: 'subchp',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  part: 'part',
  indent: 'indent',
  note: 'note',
  footnote: 'footnote',
  annex: 'att',
  table: 'row',
  line: 'line',
}
const LEVEL_OF_STEP = new Map(Object.entries(STEP_NAMES).map(([level, name]) => [name, level as Level]))

// Groups of articles: their numbers are no part of the address of an article, which is cited without them.
const GROUPS: ReadonlySet<Level> = new Set(['division', 'section', 'subsection', 'chapter', 'subchapter'])
/** Levels that are cited without the groups they stand in. */
const RUNNING: ReadonlySet<Level> = new Set(['article', 'paragraph', 'subparagraph'])

/** What the address of a provision takes from above. */
interface Above {
  /** The address of the provision above. */
  readonly full: Address
  /** The same without groups of articles: what running numbers are counted in. */
  readonly base: Address
  /** 1 where the provision above has words of its own, which are its first part and first indent. */
  readonly offset: number
}

/**
 * The last step of an address. The line «4. …» is the first part of paragraph 4 and «работник:» the first indent of its
 * list: so lawyers count, and «часть вторая пункта 4» is `para_4__part_2`.
 */
function stepOf({ level, number }: Provision, above: Above, counts: Map<Level, number>): string {
  if (number !== '') return `${STEP_NAMES[level]}_${number.replace(/[\s_~]+/g, '')}`
  const first = level === 'part' || level === 'indent' ? above.offset : 0
  const position = (counts.get(level) ?? first) + 1
  counts.set(level, position)
  return `${STEP_NAMES[level]}_${position}`
}

/** «Статья 7» and, in a by-law, «пункт 7» are cited from the act; an unnumbered part from what it stands in. */
function baseFor({ level, number }: Provision, above: Above): Address {
  return RUNNING.has(level) && number !== '' ? above.base : above.full
}

/** What the address of a child takes from its parent. */
function below({ level, text }: Provision, address: Address, above: Above): Above {
  return { full: address, base: GROUPS.has(level) ? above.base : address, offset: text === '' ? 0 : 1 }
}

/** A step behind its base; at the top there is none. */
function joined(base: Address, step: string): Address {
  return base === '' ? step : base + JOINT + step
}

/** Of two addresses the first that is free; else the second with a count. `given` holds how often each was asked for. */
function unique(given: Map<Address, number>, first: Address, second: Address): Address {
  const address = given.has(first) ? second : first
  const count = (given.get(address) ?? 0) + 1
  given.set(address, count)
  if (count === 1) return address
  return unique(given, `${address}~${count}`, `${address}~${count}`)
}
