import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) => `${day} is over: a consultation cannot open in the past.`,
  'consultation.term-out-of-range': ({ most }) => `The term must be a whole number from 1 to ${most}.`,
  'consultation.extension-not-later': ({ day }) => `The new last day must be later than ${day}.`,
  'consultation.reason-missing': () => 'Give the reason for the extension.',
  'consultation.reported': () => 'The report is published: this consultation is finished.',
  'comment.too-long': ({ length, most }) =>
    `The text has ${length} characters; at most ${most} can be taken. Nothing was lost: shorten it or divide it into several comments.`,
  'comment.wording-missing': () => 'A proposal needs the wording you propose.',
  'comment.empty': () => 'Write what you want to say.',
  'disposition.reason-missing': () => 'Every decision needs its reason.',
  'disposition.part-missing': () => 'Say which part is accepted.',
  'disposition.provision-missing': () => 'Name the provision that already provides for it.',
}
