import { billRefusals } from '#app/i18n/kk/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/kk/consultation-refusals.ts'
import { importRefusals } from '#app/i18n/kk/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/kk/instruction-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  'access.denied': () => 'Сіздің рөліңіз бұған рұқсат бермейді.',
  'access.other-site': () => 'Мұны сіздің атыңыздан басқа сайт жіберді; ештеңе орындалған жоқ.',
  'access.too-long': ({ megabytes }) => `Бір жібергенге тым үлкен; шегі – ${megabytes} МБ.`,
  'access.sign-in-first': () => 'Алдымен жүйеге кіріңіз.',
  'amendment.provision-missing': ({ at }) => `Актіде ${at} құрылымдық элементі жоқ.`,
  'sign-in.wrong': () => 'Мекенжай немесе құпиясөз қате.',
  'sign-in.too-often': () => 'Әрекет саны тым көп. Ширек сағат күтіп, қайталап көріңіз.',
  'structure.empty': () => 'Мәтін бос.',
}
