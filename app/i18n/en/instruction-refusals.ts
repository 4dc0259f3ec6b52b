import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const instructionRefusals: SentencesOf<InstructionRefusals> = {
  'amendment.provision-ambiguous': ({ at, places }) => `${at} can mean several provisions: ${places.join(', ')}.`,
  'amendment.words-missing': ({ at, words }) => `The words «${words}» do not stand in ${at}.`,
  'amendment.words-repeated': ({ at, words, places }) =>
    `The words «${words}» stand in ${at} more than once: ${places.join(', ')}.`,
  'amendment.number-taken': ({ at }) => `The number ${at} is taken.`,
  'amendment.text-unfit': ({ at }) => `The text given does not fit ${at}.`,
  'amendment.text-elsewhere': ({ at }) => `The new text of ${at} does not stand in this sentence.`,
  'amendment.not-proved': ({ at }) => `Applied, the text differs from the one wanted at ${at}.`,
}
