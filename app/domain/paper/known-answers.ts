import { paperDate } from '#app/domain/structure/paper-date.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { QuestionForm } from '#app/domain/paper/questions.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** What the record knows of a bill that its note and its sheet ask for. */
export interface KnownFacts {
  readonly developer: Trilingual | null
  readonly consultations: readonly KnownConsultation[]
  /** Versions that were saved after the first consultation opened, in order. */
  readonly reworked: readonly { readonly act: string; readonly number: number; readonly day: Day }[]
  /** The day of each stage that the bill has entered, by its code. */
  readonly stages: ReadonlyMap<string, Day>
  /** What state bodies and the developer still differ on. */
  readonly disagreements: readonly KnownDisagreement[]
}

/** A consultation with the decisions on its comments. */
export interface KnownConsultation {
  readonly kind: ConsultationKind
  readonly opensOn: Day
  readonly closesOn: Day
  readonly decisions: readonly KnownDecision[]
}

/** A decision on one comment. */
export interface KnownDecision {
  readonly number: number
  /** Empty for the draft as a whole. */
  readonly address: string
  readonly code: DispositionCode
  readonly reason: string
}

/** A disagreement that is open. */
export interface KnownDisagreement {
  readonly body: Trilingual
  readonly address: string
  readonly reason: string
}

/** What the record answers to a question of a form; empty where it knows nothing. */
export function knownAnswer(
  facts: KnownFacts,
  { form, question }: { readonly form: QuestionForm; readonly question: number },
  language: Language,
): string {
  const answer = (form === 'note' ? NOTE : SHEET).get(question)
  return answer ? answer({ facts, language, words: WORDS[language] }) : ''
}

interface Asking {
  readonly facts: KnownFacts
  readonly language: Language
  readonly words: (typeof WORDS)[Language]
}

const WORDS = {
  kk: {
    draft: 'Жоба тұтастай',
    period: (from: string, to: string) => `${from} – ${to}`,
    placed: 'Заң жобасы мына мерзімде жария талқылауға орналастырылды:',
    totals: (accepted: number, rejected: number) => `Қабылданды – ${accepted}, қабылданбады – ${rejected}.`,
    rejected: (number: number, element: string, reason: string) => `№ ${number}, ${element}: ${reason}`,
    version: (number: number, day: string) => `${number}-нұсқа, ${day}`,
    entered: (day: string) => `Кезең басталған күн: ${day}.`,
    open: 'Мемлекеттік органдармен шешілмеген келіспеушіліктер:',
  },
  ru: {
    draft: 'Проект в целом',
    period: (from: string, to: string) => `${from} – ${to}`,
    placed: 'Законопроект размещён для публичного обсуждения в сроки:',
    totals: (accepted: number, rejected: number) => `Принято – ${accepted}, не принято – ${rejected}.`,
    rejected: (number: number, element: string, reason: string) => `№ ${number}, ${element}: ${reason}`,
    version: (number: number, day: string) => `версия ${number} от ${day}`,
    entered: (day: string) => `Начало этапа: ${day}.`,
    open: 'Неснятые разногласия с государственными органами:',
  },
} as const

type Answer = (asking: Asking) => string

const developer: Answer = ({ facts, language }) => facts.developer?.[language] ?? ''

const NOTE: ReadonlyMap<number, Answer> = new Map([
  [1, developer],
  [10, published],
  [14, (asking: Asking) => rejectedIn(asking, 'expert-examination', 'only-rejected')],
  [15, (asking: Asking) => rejectedIn(asking, 'public-council', 'only-rejected')],
])

const SHEET: ReadonlyMap<number, Answer> = new Map([
  [1, developer],
  [6, (asking: Asking) => rejectedIn(asking, 'expert-examination', 'with-totals')],
  [9, reworked],
  [12, (asking: Asking) => enteredOn(asking, 'mazhilis-first-reading')],
  [14, published],
  [16, (asking: Asking) => enteredOn(asking, 'mazhilis-second-reading')],
  [18, disagreements],
])

function published({ facts, language, words }: Asking): string {
  const lines = facts.consultations
    .filter(({ kind }) => kind === 'public')
    .map(({ opensOn, closesOn }) => words.period(paperDate(opensOn, language), paperDate(closesOn, language)))
  return lines.length === 0 ? '' : [words.placed, ...lines].join('\n')
}

/** Remarks that were not accepted, with the reasons; nothing where there was no such consultation. */
function rejectedIn(
  { facts, language, words }: Asking,
  kind: ConsultationKind,
  extent: 'only-rejected' | 'with-totals',
): string {
  const decisions = facts.consultations
    .filter(consultation => consultation.kind === kind)
    .flatMap(consultation => consultation.decisions)
  if (decisions.length === 0) return ''
  const rejected = decisions.filter(({ code }) => code === 'rejected')
  const accepted = decisions.filter(({ code }) => code === 'accepted' || code === 'accepted-in-part')
  return [
    ...(extent === 'with-totals' ? [words.totals(accepted.length, rejected.length)] : []),
    ...rejected.map(({ number, address, reason }) =>
      words.rejected(number, elementOf(address, language, words.draft), reason),
    ),
  ].join('\n')
}

function reworked({ facts, language, words }: Asking): string {
  return facts.reworked
    .map(({ act, number, day }) => `${act}: ${words.version(number, paperDate(day, language))}`)
    .join('\n')
}

function enteredOn({ facts, language, words }: Asking, stage: string): string {
  const day = facts.stages.get(stage)
  return day ? words.entered(paperDate(day, language)) : ''
}

function disagreements({ facts, language, words }: Asking): string {
  const lines = facts.disagreements.map(
    ({ body, address, reason }) =>
      `${body[language]}: ${elementOf(address, language, words.draft)}. ${reason}`,
  )
  return lines.length === 0 ? '' : [words.open, ...lines].join('\n')
}

function elementOf(address: string, language: Language, draft: string): string {
  return address === '' ? draft : capitalised(elementName(address, language))
}
