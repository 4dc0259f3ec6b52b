import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { AnswerCard, CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import { REMARKS_FORM, type NoteGroup } from '#app/domain/consultation/remarks-form.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The papers of a consultation in one language of the law: who said what, and what became of it. */
export interface RemarksPaper {
  /** The title of the bill in the language of the paper. */
  readonly title: string
  readonly language: Language
  readonly round: number
  /** ISO dates. */
  readonly opensOn: string
  readonly closesOn: string
  /** The day on which the paper is made. */
  readonly day: string
  readonly published: boolean
  /** The consulted versions; `act` is the act's name as papers have it, `day` an ISO date. */
  readonly versions: readonly { readonly act: string; readonly number: number; readonly day: string }[]
  readonly demonstration: boolean
  /** How many rows stand before these, where a page shows a part of them. */
  readonly before: number
  readonly rows: readonly RemarkRow[]
}

/** One remark as a row; texts of several paragraphs have line ends. */
export interface RemarkRow {
  /** The number under which it was submitted. */
  readonly number: number
  readonly element: string
  readonly author: string
  readonly remark: string
  readonly code: DispositionCode | null
  readonly decision: string
  readonly reason: string
}

/** A submitted comment as a row of the papers; the names of acts are by their names in addresses. */
export function remarkRow(
  card: CommentCard,
  language: Language,
  acts: ReadonlyMap<string, string>,
): RemarkRow {
  const act = acts.get(card.act ?? '') ?? ''
  return {
    number: card.number ?? 0,
    element: [elementOf(card, language), acts.size > 1 ? act : ''].filter(each => each !== '').join('\n'),
    author: authorOf(card, language),
    remark: remarkOf(card, language),
    code: card.answer?.code ?? null,
    decision: card.answer ? decisionOf(card.answer, language) : REMARKS_FORM[language].unanswered,
    reason: card.answer ? reasonOf(card.answer, acts.get(card.answer.act ?? '') ?? act, language) : '',
  }
}

/** In which part of the note a decision stands. */
export function noteGroup(code: DispositionCode | null): NoteGroup {
  return code === 'accepted' || code === 'accepted-in-part' || code === 'rejected' ? code : 'other'
}

/** How many remarks stand in each part of the note. */
export function groupTotals(rows: readonly RemarkRow[]): Record<NoteGroup, number> {
  const totals = { accepted: 0, 'accepted-in-part': 0, rejected: 0, other: 0 }
  for (const { code } of rows) totals[noteGroup(code)]++
  return totals
}

function elementOf({ anchor }: CommentCard, language: Language): string {
  const form = REMARKS_FORM[language]
  switch (anchor.kind) {
    case 'words':
    case 'provision':
      return capitalised(elementName(anchor.address, language))
    case 'insertion':
      return form.insertion(capitalised(elementName(anchor.address, language)))
    case 'term':
      return form.term(anchor.term)
    case 'draft':
      return form.draft
  }
}

/** An organisation by the name it had then; who spoke in their own name, with the capacity. */
function authorOf({ speaker }: CommentCard, language: Language): string {
  if (speaker.organisation) return speaker.organisation[language]
  const { claim } = speaker
  if (claim)
    return `${speaker.name[language]}, ${REMARKS_FORM[language].claims[claim.state](claim.organisation[language])}`
  const capacity = speaker.capacity && REMARKS_FORM[language].capacities[speaker.capacity]
  return capacity ? `${speaker.name[language]}, ${capacity}` : speaker.name[language]
}

function remarkOf({ anchor, text, wording, hidden }: CommentCard, language: Language): string {
  const form = REMARKS_FORM[language]
  if (hidden !== null) return form.hidden(hidden)
  const quote = anchor.kind === 'words' ? `«${anchor.quote}»` : ''
  const proposed = wording === null ? '' : `${form.wording}: «${wording}»`
  return [quote, text, proposed].filter(each => each !== '').join('\n')
}

function decisionOf({ code, part }: AnswerCard, language: Language): string {
  const form = REMARKS_FORM[language]
  return part === '' ? form.decisions[code] : `${form.decisions[code]}\n${form.part}: ${part}`
}

function reasonOf({ reason, provision, version }: AnswerCard, act: string, language: Language): string {
  const form = REMARKS_FORM[language]
  const provided = provision === '' ? '' : `${form.providedBy}: ${elementName(provision, language)}`
  const carried = version === null ? '' : form.carriedOut(act, version)
  return [reason, provided, carried].filter(each => each !== '').join('\n')
}
