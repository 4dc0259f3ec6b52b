import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'
import { wordPlaces } from '#app/i18n/word-places.ts'

const named = (at: string) => (at === '' ? 'the act as a whole' : elementName(at, 'en'))

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) =>
    `${named(at)} can mean several provisions: ${places.map(named).join('; ')}.`,
  'amendment.words-missing': ({ at, words }) =>
    closesLines(words)
      ? `No line of ${named(at)} ends with «${words}».`
      : `The words «${words}» do not stand in ${named(at)}.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `The words «${words}» stand in ${named(at)} more than once: ${wordPlaces(places, named)}.`,
  'amendment.contents-missing': () => 'The act has no table of contents.',
  'amendment.contents-line-missing': ({ at }) => `The table of contents has no line for ${named(at)}.`,
  'amendment.number-taken': ({ at }) => `The number is taken: ${named(at)}.`,
  'amendment.text-unfit': ({ at }) => `The text given does not fit ${named(at)}.`,
  'amendment.text-elsewhere': ({ at }) => `The new text of ${named(at)} does not stand in this sentence.`,
  'amendment.forms-unclear': ({ at, words, forms }) =>
    `«${words}» in all cases (${named(at)}): the new form cannot be told for sure for «${forms.join('», «')}». List the forms, each with its own.`,
  'amendment.day-untold': ({ at, day }) =>
    `What is deleted from ${day} keeps no number with a note (${named(at)}): the text would not tell until when it holds. Name the day in the final provision.`,
}
