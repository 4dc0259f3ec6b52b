import { placeCode, type ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import { standingAnswer, type ApprovalRound, type BodyCard } from '#app/domain/consultation/approval-card.ts'
import { disagreements, type Disagreement } from '#app/domain/consultation/disagreement.ts'
import { DISAGREEMENT_WORDS, type DisagreementWords } from '#app/domain/paper/paper-words.ts'
import { elementInAct } from '#app/domain/paper/element-in-act.ts'
import { paperHead, type PaperHead } from '#app/domain/paper/paper-head.ts'
import type { Block, Paper, Row } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What the table of disagreements is made of. */
export interface DisagreementFacts {
  readonly rounds: readonly ApprovalRound[]
  /** The names of the acts, by their names in addresses. */
  readonly acts: ReadonlyMap<string, string>
  /** The body whose remarks alone are printed; all bodies where none. */
  readonly body: string | null
}

/**
 * Annex 6 to the Government's Regulation: the remarks of one approving body, or the table of disagreements with all;
 * the rows stand under their body and round, and after the table what is still open and between whom.
 */
export function disagreementsPaper(head: PaperHead, facts: DisagreementFacts): Paper {
  const { language } = head
  const words = DISAGREEMENT_WORDS[language]
  const rounds = facts.rounds.map(round => ({
    ...round,
    bodies: round.bodies.filter(body => facts.body === null || body.heir === facts.body),
  }))
  const all = disagreements(rounds)
  return {
    ...paperHead('disagreements', head),
    sheet: 'across',
    heading: [facts.body === null ? words.ofAll : words.ofBody, words.toBill(head.bill)],
    blocks: [tableOf({ words, language, facts }, rounds, all), ...openOnes({ words, language, facts }, all)],
    signatures: signaturesOf({ words, language, facts }, all),
  }
}

interface Telling {
  readonly words: DisagreementWords
  readonly language: Language
  readonly facts: DisagreementFacts
}

const WIDTHS = [16, 23, 23, 19, 19]

function tableOf(telling: Telling, rounds: readonly ApprovalRound[], all: readonly Disagreement[]): Block {
  const ofBody = byBody(all)
  let number = 0
  const rows = rounds.flatMap(round =>
    round.bodies.flatMap(body => {
      const own = ofBody.get(keyOf(round, body)) ?? []
      const over: Row = { over: overOf(telling, round, body) }
      return [over, ...own.map(each => ({ cells: cellsOf(telling, each, ++number) }))]
    }),
  )
  if (number === 0) rows.push({ over: telling.words.none })
  return { kind: 'table', heads: telling.words.heads, widths: WIDTHS, numbered: true, rows }
}

function byBody(all: readonly Disagreement[]): ReadonlyMap<string, readonly Disagreement[]> {
  const grouped = new Map<string, Disagreement[]>()
  for (const each of all) {
    const key = keyOf(each, each.body)
    const own = grouped.get(key)
    if (own) own.push(each)
    else grouped.set(key, [each])
  }
  return grouped
}

function keyOf(round: ChainPlace, body: BodyCard): string {
  return `${placeCode(round)} ${body.organisation}`
}

function overOf(telling: Telling, round: ChainPlace, body: BodyCard): string {
  const { words } = telling
  const answer = standingAnswer(body)
  const late = answer?.late ? ` (${words.late(answer.answeredOn)})` : ''
  const state = words.states[body.state] + late
  return words.body(nameThen(telling, body), round, state)
}

/** The name under which a body answered, with the one that it has now where that is another. */
function nameThen({ words, language }: Telling, body: BodyCard): string {
  const then = (standingAnswer(body)?.name ?? body.name)[language]
  const merger = body.former.findLast(each => each.merged)
  if (merger) return words.merged(then, body.heirName[language], merger.untilOn)
  const renaming = body.former.findLast(each => each.name[language] === then)
  return renaming ? words.renamed(then, body.name[language], renaming.untilOn) : then
}

function cellsOf(telling: Telling, disagreement: Disagreement, number: number): readonly string[] {
  const { words } = telling
  const { remark, state } = disagreement
  const draft = remark.draft[telling.language]
  const said = remark.replies.at(-1)
  const reply = said ? `${words.replies[said.reply]} ${said.reason}` : words.unanswered
  return [
    `${number}. ${elementOf(telling, disagreement)}`,
    draft === '' && remark.provision !== '' ? words.deleted : draft,
    remark.wording === '' ? words.noWording : remark.wording,
    `${reply}\n(${words.outcomes[state]})`,
    remark.reason,
  ]
}

/** The developer's, and of the table of all bodies that of each which made remarks, under its name. */
function signaturesOf({ words, language, facts }: Telling, all: readonly Disagreement[]): readonly string[] {
  const [developer, body] = words.signatures
  const names = new Set(facts.body === null ? all.map(each => each.body.heirName[language]) : [])
  return [developer, ...(names.size === 0 ? [body] : [...names].map(name => `${body} (${name})`))]
}

/** The element with its act where the bill amends several. */
function elementOf({ words, language, facts }: Telling, { remark }: Disagreement): string {
  return remark.provision === '' ? words.draft : elementInAct(remark, facts.acts, language)
}

function openOnes(telling: Telling, all: readonly Disagreement[]): readonly Block[] {
  const { words } = telling
  const open = all.filter(each => each.open)
  const lines = open.map(
    (each, at) => `${at + 1}. ${words.open(elementOf(telling, each), nameThen(telling, each.body), each)}`,
  )
  return [
    { kind: 'heading', text: words.openTitle },
    ...(lines.length === 0 ? [words.noneOpen] : lines).map(text => ({ kind: 'text', text }) as const),
  ]
}
