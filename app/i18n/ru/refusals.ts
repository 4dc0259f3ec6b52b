import { accessRefusals } from '#app/i18n/ru/access-refusals.ts'
import { billRefusals } from '#app/i18n/ru/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/ru/consultation-refusals.ts'
import { importRefusals } from '#app/i18n/ru/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/ru/instruction-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...accessRefusals,
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  'amendment.provision-missing': ({ at }) => `В акте нет структурного элемента ${at}.`,
  'structure.empty': () => 'Текст пуст.',
}
