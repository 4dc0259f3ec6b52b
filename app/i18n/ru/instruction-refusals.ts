import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

const named = (at: string) => (at === '' ? 'акт в целом' : elementName(at, 'ru'))

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `Подходят несколько структурных элементов (${named(at)}): ${places.map(named).join('; ')}.`,
  'amendment.words-missing': ({ at, words }) => `Слов «${words}» здесь нет: ${named(at)}.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `Слова «${words}» встречаются более одного раза (${named(at)}): ${places.map(named).join('; ')}.`,
  'amendment.contents-missing': () => 'В акте нет оглавления.',
  'amendment.contents-line-missing': ({ at }) => `В оглавлении нет строки: ${named(at)}.`,
  'amendment.number-taken': ({ at }) => `Номер уже занят: ${named(at)}.`,
  'amendment.text-unfit': ({ at }) => `Предложенный текст сюда не подходит: ${named(at)}.`,
  'amendment.text-elsewhere': ({ at }) => `Нового текста в этом предложении нет: ${named(at)}.`,
  'amendment.not-proved': ({ at }) => `После применения текст отличается от ожидаемого: ${named(at)}.`,
}
