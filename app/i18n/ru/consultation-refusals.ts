import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) =>
    `${day} уже прошло: обсуждение не может открыться в прошлом.`,
  'consultation.term-out-of-range': ({ most }) => `Срок должен быть целым числом от 1 до ${most}.`,
  'consultation.extension-not-later': ({ day }) => `Новый последний день должен быть позже ${day}.`,
  'consultation.reason-missing': () => 'Укажите причину продления.',
  'consultation.reported': () => 'Отчёт опубликован: это обсуждение завершено.',
  'comment.too-long': ({ length, most }) =>
    `В тексте ${length} знаков, принять можно не более ${most}. Ничего не потеряно: сократите его или разделите на несколько замечаний.`,
  'comment.wording-missing': () => 'К предложению нужна предлагаемая редакция.',
  'comment.empty': () => 'Напишите, что вы хотите сказать.',
  'disposition.reason-missing': () => 'Каждому решению нужна причина.',
  'disposition.part-missing': () => 'Укажите, какая часть принята.',
  'disposition.provision-missing': () => 'Назовите норму, которая это уже предусматривает.',
}
