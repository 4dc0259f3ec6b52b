import type { BillRefusals } from '#app/domain/amendment/bill-refusals.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

const TEXT = { kk: 'Қазақ тіліндегі мәтін', ru: 'Орыс тіліндегі мәтін' }

export const billRefusals: SentencesOf<BillRefusals> = {
  'amendment.identity-repeated': ({ at }) =>
    `${at} құрылымдық элементі мәтінде екі рет тұр. Ештеңе сақталған жоқ.`,
  'amendment.missing': () => 'Бұл заң жобасында мұндай акт жоқ.',
  'amendment.act-known': () => 'Заң жобасы бұл актіге бұрыннан түзету енгізеді.',
  'amendment.edition-missing': () => 'Актінің редакциясын таңдаңыз.',
  'bill.missing': () => 'Мұндай заң жобасы жоқ.',
  'bill.title-missing': () => 'Атауын қазақ және орыс тілдерінде көрсетіңіз.',
  'bill.title-long': ({ most }) => `Атауда ${most} таңбадан артық болмауға тиіс.`,
  'bill.procedure-missing': ({ day }) =>
    `Басталған күні ${longDate(day, 'kk')} болатын заң жобалары үшін өту тәртібі белгіленбеген.`,
  'stage.missing': () => 'Бұл заң жобасының өту тәртібінде мұндай кезең жоқ.',
  'stage.current': () => 'Заң жобасы қазірдің өзінде осы кезеңде тұр.',
  'stage.in-the-future': ({ day }) => `${longDate(day, 'kk')} әлі келген жоқ.`,
  'stage.before-last': ({ day }) =>
    `Заң жобасы қазіргі кезеңге өткен күн: ${longDate(day, 'kk')}; келесі кезең одан ерте бола алмайды.`,
  'version.message-missing': () => 'Бұл нұсқа нені өзгертетінін бірер сөзбен жазыңыз.',
  'version.message-long': ({ length, most }) => `Түсініктемеде ${length} таңба бар, ең көбі – ${most}.`,
  'version.unchanged': () => 'Өзгеріс жоқ, сақтайтын ештеңе жоқ: мәтін осы күйінде сақталған.',
  'version.parent-missing': () =>
    'Сіз бастаған нұсқа бұл актіге жатпайды. Мәтініңіз құрылғыда сақталды; бетті қайта ашыңыз.',
  'version.patch-malformed': ({ at }) =>
    `Жіберілген дерек мәтін өзгерістері ретінде оқылмайды (${at}). Ештеңе сақталған жоқ.`,
  'version.article-empty': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'kk')}: бапта мәтін жоқ. Мәтінін жазыңыз немесе бапты алып тастаңыз.`,
  'version.number-repeated': ({ at, language }) =>
    `${TEXT[language]}, ${elementName(at, 'kk')}: бұл нөмір екі рет тұр. Біріне басқа нөмір беріңіз.`,
  'collision.missing': () => 'Мұндай қайшылық жоқ.',
  'collision.settled': () => 'Бұл қайшылық бұрын шешілген.',
  'collision.unsettled': ({ count }) => `Шешілмегені: ${count}.`,
  'amending-text.empty': () => 'Түзетулер мәтінін қазақша, орысша немесе екі тілде де беріңіз.',
  'amending-text.open': ({ unknown, refused }) =>
    `Ештеңе сақталмады: түсініксіз сөйлемдер – ${unknown}, орындалмағаны – ${refused}. Оларды түзетіңіз немесе мәтіннен алып тастаңыз.`,
  'entry.rule-wrong': ({ most }) => `Күнді немесе 1-ден ${most}-ке дейінгі күнтізбелік күн санын көрсетіңіз.`,
  'entry.exception-wrong': ({ at }) =>
    `Заң жобасының элементі мен күнін көрсетіңіз (${elementName(at, 'kk')}).`,
  'justification.empty': () => 'Негіздемені кемінде бір тілде жазыңыз.',
  'justification.long': ({ most }) => `Негіздемеде ${most} таңбадан артық болмауға тиіс.`,
}
