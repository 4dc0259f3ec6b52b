import { elementName } from '#app/domain/comparison/element-name.ts'
import { accessRefusals } from '#app/i18n/kk/access-refusals.ts'
import { billRefusals } from '#app/i18n/kk/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/kk/consultation-refusals.ts'
import { roundTableRefusals } from '#app/i18n/kk/round-table-refusals.ts'
import { importRefusals } from '#app/i18n/kk/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/kk/instruction-refusals.ts'
import { paperRefusals } from '#app/i18n/kk/paper-refusals.ts'
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
    `Актіде мұндай құрылымдық элемент жоқ: ${elementName(at, 'kk')}.`,
}
