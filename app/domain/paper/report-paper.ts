import { paperDate } from '#app/domain/structure/paper-date.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { silenceAgrees, type ConsultationKind } from '#app/domain/consultation/consultation.ts'
import type { SubmittedPosition } from '#app/domain/consultation/position-card.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import {
  answeredLate,
  coverageOf,
  unasked,
  type Element,
  type ReportComment,
} from '#app/domain/paper/coverage.ts'
import { coverageRows, decisionsIn } from '#app/domain/paper/coverage-rows.ts'
import { paperHead, type PaperHead } from '#app/domain/paper/paper-head.ts'
import { DISAGREEMENT_WORDS } from '#app/domain/paper/paper-words.ts'
import { elementInAct } from '#app/domain/paper/element-in-act.ts'
import { tied, type Block, type Paper, type Row } from '#app/domain/paper/paper.ts'
import { participationRows } from '#app/domain/paper/participation.ts'
import { REPORT_WORDS, type ReportWords } from '#app/domain/paper/report-words.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** Working days in which the developer answers after the close. Law № 480-V, article 20, for public councils. */
export const ANSWER_TERM = 10

/** What the report on a consultation is made of. */
export interface ReportFacts {
  readonly round: number
  readonly kind: ConsultationKind
  readonly opensOn: Day
  readonly closesOn: Day
  readonly extensions: readonly { readonly closesOn: Day; readonly reason: string }[]
  /** Organisations that were invited and said nothing, by the names they had at the close. */
  readonly silent: readonly Trilingual[]
  readonly comments: readonly ReportComment[]
  /** What the consulted versions change, and what was changed in later ones. */
  readonly elements: readonly Element[]
  readonly later: readonly Element[]
  readonly positions: readonly SubmittedPosition[]
  /** The names of the acts, by their names in addresses. */
  readonly acts: ReadonlyMap<string, string>
}

/** The report on a consultation: who took part, which elements were spoken about, what was decided, and when. */
export function reportPaper(head: PaperHead, facts: ReportFacts): Paper {
  const words = REPORT_WORDS[head.language]
  const telling = { words, facts, language: head.language, day: head.day }
  return {
    ...paperHead('report', head),
    sheet: 'across',
    heading: [words.title[facts.kind], DISAGREEMENT_WORDS[head.language].toBill(head.bill)],
    blocks: [
      ...held(telling),
      ...participation(telling),
      { kind: 'heading', text: words.decisionsTitle },
      { kind: 'text', text: decided(telling) },
      ...coverage(telling),
      ...unaskedFor(telling),
      ...late(telling),
      ...positions(telling),
    ],
    signatures: [words.signature],
  }
}

interface Telling {
  readonly words: ReportWords
  readonly facts: ReportFacts
  readonly language: Language
  /** The day on which the report is made. */
  readonly day: Day
}

function held({ words, facts, day }: Telling): readonly Block[] {
  const { round, opensOn, closesOn, extensions, kind } = facts
  return [
    day > closesOn ? words.held(round, opensOn, closesOn) : words.goesOn(round, opensOn, closesOn),
    ...extensions.map(each => words.extended(each.closesOn, each.reason)),
    ...(silenceAgrees(kind) ? [words.silence] : []),
  ].map(text => ({ kind: 'text', text }) as const)
}

function participation({ words, facts, language }: Telling): readonly Block[] {
  const { rows, organisations, people } = participationRows(facts.comments, words, language)
  const silent = facts.silent.map(name => name[language])
  return [
    { kind: 'heading', text: words.participation },
    {
      ...{ kind: 'table', heads: words.participationHeads, widths: [8, 52, 18, 22], numbered: false },
      rows: rows.length === 0 ? [{ over: words.none }] : rows,
    },
    { kind: 'text', text: words.totals(facts.comments.length, organisations, people) },
    ...(silent.length === 0 ? [] : [{ kind: 'text', text: words.silent(silent.join('; ')) } as const]),
  ]
}

/** How all comments were decided, as a sentence of its own. */
function decided({ words, facts }: Telling): string {
  return facts.comments.length === 0 ? words.none : `${capitalised(decisionsIn(facts.comments, words))}.`
}

function coverage({ words, facts, language }: Telling): readonly Block[] {
  const map = coverageOf(facts.elements, facts.comments)
  const commented = map.elements.filter(element => element.comments.length > 0).length
  return [
    { kind: 'heading', text: words.coverage },
    { kind: 'text', text: words.covered(commented, map.elements.length) },
    {
      ...{ kind: 'table', heads: words.coverageHeads, widths: [7, 25, 8, 36, 24], numbered: false },
      rows: coverageRows(map, { words, language, acts: facts.acts }),
    },
  ]
}

function unaskedFor({ words, facts, language }: Telling): readonly Block[] {
  const found = unasked(facts.later, facts.comments)
  const lines = found.map(
    ({ act, address }, at) =>
      `${at + 1}. ${tied(capitalised(elementName(address, language)))}. ${facts.acts.get(act) ?? act}`,
  )
  return [
    { kind: 'heading', text: words.unasked },
    ...(lines.length === 0 ? [words.noneUnasked] : lines).map(text => ({ kind: 'text', text }) as const),
  ]
}

function late({ words, facts, language }: Telling): readonly Block[] {
  const rows = answeredLate(facts.comments).map(comment => ({
    cells: [
      String(comment.number),
      comment.address === '' ? words.whole : elementInAct(comment, facts.acts, language),
      (comment.organisation ?? comment.name)[language],
      paperDate(comment.dueOn, language),
      paperDate(comment.answeredOn ?? comment.dueOn, language),
    ],
  }))
  return [
    { kind: 'heading', text: words.late(ANSWER_TERM) },
    rows.length === 0
      ? { kind: 'text', text: words.noneLate }
      : { kind: 'table', heads: words.lateHeads, widths: [10, 30, 30, 15, 15], numbered: false, rows },
  ]
}

function positions({ words, facts, language }: Telling): readonly Block[] {
  if (facts.positions.length === 0) return []
  let number = 0
  const rows = facts.positions.flatMap(({ name, stands, dissents }): Row[] => [
    { over: name[language] },
    ...stands.map(({ act, address, stance, text, wording }) => ({
      cells: [
        `${++number}.`,
        elementInAct({ act, address }, facts.acts, language),
        words.stances[stance],
        [text, ...(wording === '' ? [] : [words.wording(wording)])].filter(line => line !== '').join('\n'),
      ],
    })),
    ...dissents.map(({ by, text }) => ({ over: words.dissent(by[language], text) })),
  ])
  return [
    { kind: 'heading', text: words.positions },
    { kind: 'table', heads: words.positionHeads, widths: [8, 27, 20, 45], numbered: false, rows },
  ]
}
