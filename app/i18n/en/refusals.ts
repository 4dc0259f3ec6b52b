import { elementName } from '#app/domain/comparison/element-name.ts'
import { accessRefusals } from '#app/i18n/en/access-refusals.ts'
import { billRefusals } from '#app/i18n/en/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/en/consultation-refusals.ts'
import { roundTableRefusals } from '#app/i18n/en/round-table-refusals.ts'
import { importRefusals } from '#app/i18n/en/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/en/instruction-refusals.ts'
import { paperRefusals } from '#app/i18n/en/paper-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...accessRefusals,
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  ...roundTableRefusals,
  ...paperRefusals,
  'amendment.provision-missing': ({ at }) => `The act has no such element: ${elementName(at, 'en')}.`,
}
