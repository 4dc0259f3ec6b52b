import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'
import { wordPlaces } from '#app/i18n/word-places.ts'

const named = (at: string) => (at === '' ? 'акт в целом' : elementName(at, 'ru'))

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `Подходят несколько структурных элементов (${named(at)}): ${places.map(named).join('; ')}.`,
  'amendment.words-missing': ({ at, words }) =>
    closesLines(words)
      ? `Знаком «${words}» здесь ни одна строка не заканчивается: ${named(at)}.`
      : `Слов «${words}» здесь нет: ${named(at)}.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `Слова «${words}» встречаются более одного раза (${named(at)}): ${wordPlaces(places, named)}.`,
  'amendment.contents-missing': () => 'В акте нет оглавления.',
  'amendment.contents-line-missing': ({ at }) => `В оглавлении нет строки: ${named(at)}.`,
  'amendment.number-taken': ({ at }) => `Номер уже занят: ${named(at)}.`,
  'amendment.text-unfit': ({ at }) => `Предложенный текст сюда не подходит: ${named(at)}.`,
  'amendment.text-elsewhere': ({ at }) => `Нового текста в этом предложении нет: ${named(at)}.`,
  'amendment.forms-unclear': ({ at, words, forms }) =>
    `Слова «${words}» в различных падежах (${named(at)}): нельзя надёжно определить новую форму для «${forms.join('», «')}». Перечислите формы: слова «…», «…» заменить соответственно словами «…», «…».`,
  'amendment.day-untold': ({ at, day }) =>
    `С ${paperDate(day, 'ru')} исключается то, что не оставляет номера с отметкой (${named(at)}): текст не скажет, до какого дня эта норма действует. Назовите срок в заключительной статье.`,
}
