import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `Под ${at} подходят несколько структурных элементов: ${places.join(', ')}.`,
  'amendment.words-missing': ({ at, words }) => `В ${at} нет слов «${words}».`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `Слова «${words}» встречаются в ${at} более одного раза: ${places.join(', ')}.`,
  'amendment.number-taken': ({ at }) => `Номер ${at} уже занят.`,
  'amendment.text-unfit': ({ at }) => `Предложенный текст не подходит для ${at}.`,
  'amendment.text-elsewhere': ({ at }) => `Новый текст для ${at} находится не в этом предложении.`,
  'amendment.not-proved': ({ at }) => `После применения текст отличается от ожидаемого в ${at}.`,
}
