import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `${at} деп бірнеше құрылымдық элементті түсінуге болады: ${places.join(', ')}.`,
  'amendment.words-missing': ({ at, words }) => `${at} ішінде «${words}» деген сөздер жоқ.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `«${words}» деген сөздер ${at} ішінде бірнеше рет кездеседі: ${places.join(', ')}.`,
  'amendment.number-taken': ({ at }) => `${at} нөмірі бос емес.`,
  'amendment.text-unfit': ({ at }) => `Ұсынылған мәтін ${at} үшін жарамайды.`,
  'amendment.text-elsewhere': ({ at }) => `${at} үшін жаңа мәтін бұл сөйлемде берілмеген.`,
  'amendment.not-proved': ({ at }) => `Қолданғаннан кейінгі мәтін ${at} тұсында күтілгеннен өзгеше.`,
}
