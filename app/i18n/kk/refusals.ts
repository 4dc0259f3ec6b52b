import { accessRefusals } from '#app/i18n/kk/access-refusals.ts'
import { billRefusals } from '#app/i18n/kk/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/kk/consultation-refusals.ts'
import { importRefusals } from '#app/i18n/kk/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/kk/instruction-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...accessRefusals,
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  'amendment.provision-missing': ({ at }) => `Актіде ${at} құрылымдық элементі жоқ.`,
  'structure.empty': () => 'Мәтін бос.',
}
