import type { AccessRefusals } from '#app/domain/access/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const accessRefusals: SentencesOf<AccessRefusals> = {
  'access.denied': () => 'Ваша роль этого не позволяет.',
  'access.other-site': () => 'Это отправил от вашего имени другой сайт; ничего не сделано.',
  'access.too-long': ({ megabytes }) => `Это слишком велико для одной отправки; предел – ${megabytes} МБ.`,
  'form.malformed': ({ fields }) =>
    `Отправленное нельзя прочесть${fields.length > 0 ? `; нет, слишком длинно или не то: ${fields.join(', ')}` : ''}. Ничего не сохранено.`,
  'access.sign-in-first': () => 'Сначала войдите.',
  'sign-in.wrong': () => 'Неверный адрес или пароль.',
  'sign-in.too-often': () => 'Слишком много попыток. Подождите четверть часа и попробуйте снова.',
  'sign-in.crowded': () => 'Сейчас входят многие. Повторите попытку через минуту.',
  'person.email-wrong': () => 'Это не адрес электронной почты.',
  'person.email-known': ({ email }) => `Адрес ${email} уже зарегистрирован.`,
  'person.name-missing': () => 'Напишите имя на всех трёх языках, до 200 знаков на каждом.',
  'person.own-name-missing': () => 'Напишите, как вас зовут, до 200 знаков.',
  'person.password-short': ({ least }) => `В пароле должно быть не меньше ${least} знаков.`,
  'person.missing': () => 'Такого человека нет.',
  'organisation.name-missing': () => 'Напишите название организации на всех трёх языках.',
  'organisation.missing': () => 'Такой организации нет.',
  'role.unknown': () => 'Выберите роль.',
  'role.last-administrator': () =>
    'Это последний администратор. Сначала назначьте администратором кого-то ещё.',
}
