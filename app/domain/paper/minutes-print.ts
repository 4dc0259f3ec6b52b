import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { MinutesPaper, PaperGroup, PaperItem, PaperStatement } from '#app/domain/consultation/minutes.ts'
import type { MinutesCard } from '#app/domain/consultation/round-table-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Block, Line, Paper } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A version of minutes with the corrections made to it, and to none after it, and the addenda since its approval. */
export type MinutesFacts = Pick<
  MinutesCard,
  'papers' | 'version' | 'circulatedAt' | 'corrections' | 'addenda'
> & {
  /** The versions of the bill that were discussed, as papers name them. */
  readonly versions: readonly string[]
}

/**
 * Minutes on paper in the order usual in offices: number, day and place, who was there, the agenda, what was heard,
 * said and resolved, signatures; then the corrections with their decisions, and the addenda.
 */
export function minutesPrint(facts: MinutesFacts, language: Language): Paper {
  const form = MINUTES_FORM[language]
  const minutes = facts.papers[language]
  return {
    ...{ kind: 'minutes', language, sheet: 'upright', mark: '', asOf: '' },
    heading: minutes.heading,
    versions: [...facts.versions, form.version(facts.version, dayOf(facts.circulatedAt))],
    blocks: [
      { kind: 'apart', words: [minutes.number, minutes.day, minutes.place] },
      ...minutes.facts.map(([label, value]) => labelled(label, value)),
      ...group(minutes.present),
      ...group(minutes.absent),
      { kind: 'heading', text: form.agenda },
      ...minutes.agenda.map(said),
      ...minutes.items.flatMap(item => itemOf(item, minutes)),
      ...minutes.signatures.map(([office, name]) => apart(office, ROOM_TO_SIGN, name)),
      ...correctionsOf(facts, language),
      ...addendaOf(facts, language),
    ],
    signatures: [],
    demonstration: minutes.demonstration ? form.demonstration : '',
  }
}

const ROOM_TO_SIGN = '____________________'

function dayOf(instant: string): string {
  return dayInKazakhstan(new Date(instant))
}

function apart(...words: readonly string[]): Block {
  return { kind: 'apart', words }
}

function said(text: string): Block {
  return { kind: 'text', text }
}

function labelled(label: string, value: string): Block {
  return { kind: 'text', text: [[{ text: `${label}: `, bold: true }, { text: value }]] }
}

function group({ label, lines }: PaperGroup): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'heading', text: `${label}:` }, ...lines.map(said)]
}

function itemOf(item: PaperItem, { language }: MinutesPaper): readonly Block[] {
  const form = MINUTES_FORM[language]
  const spoken = item.statements.length === 0 ? [said(form.nobodySpoke)] : item.statements.map(statement)
  const heard =
    item.heard === null
      ? []
      : [labelled(form.heard, item.heard), { kind: 'heading', text: `${form.spoke}:` } as const, ...spoken]
  return [
    { kind: 'heading', text: item.heading },
    ...heard,
    { kind: 'heading', text: `${form.resolved}:` },
    ...(item.resolved.length === 0 ? [said(form.nothingResolved)] : []),
    ...item.resolved.map(({ text, task }, at) => said([`${at + 1}) ${text}`, ...task].join('\n'))),
  ]
}

function statement({ speaker, about, text }: PaperStatement): Block {
  const [first = '', ...rest] = text.split(/\r?\n/)
  const opening: Line = [
    { text: speaker, bold: true },
    { text: ` – ${about}. `, italic: true },
    { text: first },
  ]
  return { kind: 'text', text: [opening, ...rest.map(line => [{ text: line }])] }
}

const CORRECTION_WIDTHS = [20, 29, 29, 22]

function correctionsOf({ corrections, version }: MinutesFacts, language: Language): readonly Block[] {
  const form = MINUTES_FORM[language]
  const rows = corrections
    .filter(each => each.version <= version)
    .map(({ by, was, text, verdict, reason }) => {
      const decision = verdict === null ? [] : [form.correction[verdict], reason]
      return { cells: [by[language], was, text, decision.filter(each => each !== '').join('. ')] }
    })
  if (rows.length === 0) return []
  const heads = form.correctionHeads
  return [
    { kind: 'heading', text: form.corrections },
    { kind: 'table', heads, widths: CORRECTION_WIDTHS, numbered: false, rows },
  ]
}

function addendaOf({ addenda }: MinutesFacts, language: Language): readonly Block[] {
  const form = MINUTES_FORM[language]
  return addenda.flatMap(({ number, text, at }): Block[] => [
    { kind: 'heading', text: form.addendum(number, dayOf(at)) },
    said(text[language]),
  ])
}
