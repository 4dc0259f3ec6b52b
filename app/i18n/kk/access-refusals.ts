import type { AccessRefusals } from '#app/domain/access/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const accessRefusals: SentencesOf<AccessRefusals> = {
  'access.denied': () => 'Сіздің рөліңіз бұған рұқсат бермейді.',
  'access.other-site': () => 'Мұны сіздің атыңыздан басқа сайт жіберді; ештеңе орындалған жоқ.',
  'access.too-long': ({ megabytes }) => `Бір жібергенге тым үлкен; шегі – ${megabytes} МБ.`,
  'form.malformed': ({ fields }) =>
    `Жіберілгенді оқу мүмкін емес${fields.length > 0 ? `; жоқ, тым ұзын не басқаша: ${fields.join(', ')}` : ''}. Ештеңе сақталған жоқ.`,
  'access.sign-in-first': () => 'Алдымен жүйеге кіріңіз.',
  'sign-in.wrong': () => 'Мекенжай немесе құпиясөз қате.',
  'sign-in.too-often': () => 'Әрекет саны тым көп. Ширек сағат күтіп, қайталап көріңіз.',
  'sign-in.crowded': () => 'Қазір көп адам кіріп жатыр. Бір минуттан кейін қайталап көріңіз.',
  'person.email-wrong': () => 'Бұл электрондық пошта мекенжайы емес.',
  'person.email-known': ({ email }) => `${email} мекенжайы тіркелген.`,
  'person.name-missing': () => 'Атын үш тілде де жазыңыз, әрқайсысы 200 таңбаға дейін.',
  'person.own-name-missing': () => 'Атыңызды жазыңыз, 200 таңбаға дейін.',
  'person.password-short': ({ least }) => `Құпиясөзде кемінде ${least} таңба болуы керек.`,
  'person.missing': () => 'Мұндай адам жоқ.',
  'organisation.name-missing': () => 'Ұйымның атауын үш тілде де жазыңыз.',
  'organisation.missing': () => 'Мұндай ұйым жоқ.',
  'role.unknown': () => 'Рөлді таңдаңыз.',
  'role.last-administrator': () => 'Бұл – соңғы әкімші. Алдымен басқа біреуді әкімші етіп тағайындаңыз.',
}
