import { hashOf } from '#app/domain/canonical.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Capacity } from '#app/domain/consultation/comment.ts'
import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { Bilingual, HeldProvision, RoundTableKind } from '#app/domain/consultation/round-table.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'

/** Everything that minutes are composed of, as it stands on record. */
export interface MinutesRecord {
  readonly kind: RoundTableKind
  readonly number: number
  readonly title: Bilingual
  readonly bill: Bilingual
  readonly place: Bilingual
  readonly day: Day
  /** As the clocks of Kazakhstan show it: `10:00`. */
  readonly from: string
  readonly until: string
  readonly chair: Bilingual
  readonly secretary: Bilingual
  readonly demonstration: boolean
  readonly attendees: readonly Attendee[]
  readonly items: readonly Item[]
  readonly statements: readonly Said[]
  readonly resolutions: readonly Resolved[]
  readonly tasks: readonly Task[]
}

/** Somebody who was invited; only who came is among the present. */
export interface Attendee {
  readonly id: string
  readonly name: Bilingual
  /** Empty for who comes in their own name. */
  readonly organisation: Bilingual
  readonly capacity: Capacity
  readonly came: boolean
}

/** An item of the agenda with the provisions it is about. */
export interface Item {
  readonly id: string
  readonly title: Bilingual
  readonly act: Bilingual | null
  readonly provisions: readonly HeldProvision[]
}

/** A statement in the order of time. */
export interface Said {
  readonly id: string
  readonly item: string
  readonly attendee: string
  readonly capacity: Capacity
  readonly address: Address | null
  /** The act of the address, where it is not the one of the item. */
  readonly act: Bilingual | null
  readonly stance: SpokenStance
  readonly text: string
  readonly language: Language
}

/** What was resolved on an item, or in general where there is none. */
export interface Resolved {
  readonly item: string | null
  readonly text: Bilingual
}

/** A resolution that somebody has to carry out by a day. */
export interface Task extends Resolved {
  readonly responsible: Bilingual
  readonly dueOn: Day
}

/** Minutes in one language, ready to be shown or printed; the same record always gives the same paper. */
export interface MinutesPaper {
  readonly language: Language
  readonly title: string
  readonly heading: readonly string[]
  readonly number: string
  readonly day: string
  readonly place: string
  readonly facts: readonly (readonly [label: string, value: string])[]
  readonly present: PaperGroup
  readonly absent: PaperGroup
  readonly agenda: readonly string[]
  readonly items: readonly PaperItem[]
  readonly signatures: readonly (readonly [office: string, name: string])[]
  readonly demonstration: boolean
}

/** A list of people under its label, a line each. */
export interface PaperGroup {
  readonly label: string
  readonly lines: readonly string[]
}

/** An item as the paper has it: heard, spoke, resolved. */
export interface PaperItem {
  readonly heading: string
  /** Nothing for what was resolved in general. */
  readonly heard: string | null
  readonly statements: readonly PaperStatement[]
  readonly resolved: readonly PaperResolved[]
}

/** What one speaker said, in the language it was said in: minutes do not translate. */
export interface PaperStatement {
  readonly id: string
  readonly speaker: string
  /** What it is about and how the speaker stands to it. */
  readonly about: string
  readonly text: string
  readonly language: Language
}

export interface PaperResolved {
  readonly text: string
  /** The responsible person and the term, where somebody is to do it. */
  readonly task: readonly string[]
}

/** The minutes of a record in one language. What was said keeps the language it was said in. */
export function minutesPaper(record: MinutesRecord, language: Language): MinutesPaper {
  const form = MINUTES_FORM[language]
  const came = record.attendees.filter(each => each.came)
  const away = record.attendees.filter(each => !each.came)
  return {
    language,
    title: form.title,
    heading: form.heading(record.kind, record.title[language], record.bill[language]),
    number: form.number(record.number),
    day: form.day(record.day),
    place: record.place[language],
    facts: [
      [form.time, `${record.from} – ${record.until}`],
      [form.chair, record.chair[language]],
      [form.secretary, record.secretary[language]],
    ],
    present: { label: form.present(came.length), lines: housesOf(came, language) },
    absent: { label: form.absent, lines: housesOf(away, language) },
    agenda: record.items.map((item, at) => `${at + 1}. ${itemName(item, language)}`),
    items: itemsOf(record, language),
    signatures: [
      [form.chair, record.chair[language]],
      [form.secretary, record.secretary[language]],
    ],
    demonstration: record.demonstration,
  }
}

/** The minutes in both languages, and the seal by which two states of the record are told apart. */
export function minutesPapers(record: MinutesRecord): {
  readonly papers: Readonly<Record<Language, MinutesPaper>>
  readonly hash: string
} {
  const papers = { kk: minutesPaper(record, 'kk'), ru: minutesPaper(record, 'ru') }
  return { papers, hash: hashOf(JSON.stringify(papers)) }
}

/** One line an organisation with its people, in the order of the list; who comes in their own name is last. */
function housesOf(attendees: readonly Attendee[], language: Language): readonly string[] {
  const form = MINUTES_FORM[language]
  const houses = new Map<string, string[]>()
  for (const { name, organisation, capacity } of attendees) {
    const alone = organisation[language] === ''
    const house = alone ? form.inOwnName : organisation[language]
    const person =
      capacity === 'representative' ? name[language] : `${name[language]} (${form.capacities[capacity]})`
    houses.set(house, [...(houses.get(house) ?? []), person])
  }
  const alone = houses.get(form.inOwnName)
  houses.delete(form.inOwnName)
  const lines = [...houses, ...(alone ? [[form.inOwnName, alone] as const] : [])]
  return lines.map(([house, people]) => (people.length === 0 ? house : `${house}: ${people.join(', ')}`))
}

function itemName({ title, act, provisions }: Item, language: Language): string {
  const places = provisions.map(({ address }) => elementName(address, language)).join(', ')
  const about = [act?.[language] ?? '', places].filter(each => each !== '').join(': ')
  return about === '' ? withStop(title[language]) : withStop(`${title[language]} (${about})`)
}

function withStop(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

function itemsOf(record: MinutesRecord, language: Language): readonly PaperItem[] {
  const form = MINUTES_FORM[language]
  const attendees = new Map(record.attendees.map(each => [each.id, each]))
  const said = groupedBy(record.statements, each => each.item)
  const resolved = groupedBy(record.resolutions, each => each.item)
  const tasks = groupedBy(record.tasks, each => each.item)
  const resolvedTo = (item: string | null) => [
    ...(resolved.get(item) ?? []).map(each => ({ text: each.text[language], task: [] })),
    ...(tasks.get(item) ?? []).map(each => taskOf(each, language)),
  ]
  const items = record.items.map((item, at) => ({
    heading: `${at + 1}. ${withStop(item.title[language])}`,
    heard: itemName(item, language),
    statements: (said.get(item.id) ?? []).map(each =>
      statementOf(each, attendees.get(each.attendee), language),
    ),
    resolved: resolvedTo(item.id),
  }))
  const general = resolvedTo(null)
  if (general.length === 0) return items
  return [...items, { heading: form.inGeneral, heard: null, statements: [], resolved: general }]
}

function groupedBy<T, Key>(rows: readonly T[], keyOf: (row: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

function taskOf({ text, responsible, dueOn }: Task, language: Language): PaperResolved {
  const form = MINUTES_FORM[language]
  return {
    text: text[language],
    task: [`${form.responsible}: ${responsible[language]}`, form.term(dueOn)],
  }
}

function statementOf(said: Said, attendee: Attendee | undefined, language: Language): PaperStatement {
  const form = MINUTES_FORM[language]
  const house = attendee?.organisation[language] ?? ''
  const capacity = said.capacity === 'representative' ? house : form.capacities[said.capacity]
  const name = attendee?.name[language] ?? ''
  const inBrackets = name === '' || capacity === '' ? '' : ` (${capacity})`
  const element = said.address === null ? form.onDraft : elementName(said.address, language)
  const place = said.act ? `${element}, ${said.act[language]}` : element
  const tongue = said.text === '' ? '' : form.said[said.language]
  return {
    id: said.id,
    speaker: `${name || house}${inBrackets}`,
    about: [capitalised(place), form.stances[said.stance], tongue].filter(each => each !== '').join('; '),
    text: said.text,
    language: said.language,
  }
}
