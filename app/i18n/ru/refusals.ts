import { billRefusals } from '#app/i18n/ru/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/ru/consultation-refusals.ts'
import { importRefusals } from '#app/i18n/ru/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/ru/instruction-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  'access.denied': () => 'Ваша роль этого не позволяет.',
  'access.other-site': () => 'Это отправил от вашего имени другой сайт; ничего не сделано.',
  'access.too-long': ({ megabytes }) => `Это слишком велико для одной отправки; предел – ${megabytes} МБ.`,
  'access.sign-in-first': () => 'Сначала войдите.',
  'amendment.provision-missing': ({ at }) => `В акте нет структурного элемента ${at}.`,
  'sign-in.wrong': () => 'Неверный адрес или пароль.',
  'sign-in.too-often': () => 'Слишком много попыток. Подождите четверть часа и попробуйте снова.',
  'structure.empty': () => 'Текст пуст.',
}
