import { elementName } from '#app/domain/comparison/element-name.ts'
import { accessRefusals } from '#app/i18n/ru/access-refusals.ts'
import { billRefusals } from '#app/i18n/ru/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/ru/consultation-refusals.ts'
import { roundTableRefusals } from '#app/i18n/ru/round-table-refusals.ts'
import { importRefusals } from '#app/i18n/ru/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/ru/instruction-refusals.ts'
import { paperRefusals } from '#app/i18n/ru/paper-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...accessRefusals,
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  ...roundTableRefusals,
  ...paperRefusals,
  'amendment.provision-missing': ({ at }) =>
    `В акте нет такого структурного элемента: ${elementName(at, 'ru')}.`,
}
