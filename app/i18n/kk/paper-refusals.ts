import type { PaperRefusals } from '#app/domain/paper/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const paperRefusals: SentencesOf<PaperRefusals> = {
  'position.reason-missing': () => 'Қарсылықтың негіздемесі болуға тиіс.',
  'position.changes-missing': () => 'Нені өзгерту керегін жазыңыз немесе редакция ұсыныңыз.',
  'position.no-organisation': () => 'Ұстаныммен шақырылған ұйымның мүшелері ғана жұмыс істейді.',
  'position.head-only': () => 'Мұны тек ұйым басшысы жасай алады.',
  'position.nothing-drafted': () => 'Бекітетін ұстаным әлі жоқ.',
  'position.not-approved': () => 'Басшы ұстанымды қазіргі күйінде бекіткен жоқ.',
  'position.submitted': () => 'Ұстаным ұсынылған, енді өзгермейді.',
  'position.changed-meanwhile': () =>
    'Осы арада әріптесіңіз бұл ұстанымды өзгертті. Мәтініңіз осында қалды: жаңасымен салыстырыңыз.',
  'position.unchanged': () => 'Ештеңе өзгерген жоқ: ұстаным осы күйінде сақталған.',
  'position.text-missing': () => 'Айтқыңыз келгенін жазыңыз.',
  'approval.reason-missing': () => 'Келісуден бас тартудың дәлелді уәжі болуға тиіс.',
  'approval.remarks-unfit': () =>
    'Ескертулерсіз келісуде ескерту болмайды. «Ескертулермен келісілді» дегенді таңдаңыз немесе ескертулерді алып тастаңыз.',
  'approval.remarks-missing': () => 'Ескертулермен келісу үшін кемінде бір ескерту керек.',
  'approval.remark-reason-missing': () => 'Әр ескертудің негіздемесі болуға тиіс.',
  'approval.not-asked': () => 'Ұйымыңыз келісудің бұл айналымына шақырылмаған.',
  'approval.not-authorised': () => 'Орган атынан тек басшысы немесе өкілі жауап береді.',
  'approval.term-out-of-range': ({ most }) =>
    `Мерзім – 1-ден ${most}-ға дейінгі жұмыс күндерінің бүтін саны.`,
  'approval.not-a-round': () => 'Жобаны келісуге тек мемлекеттік органдармен келісу айналымында шақырылады.',
  'approval.asked': () => 'Бұл орган келісудің осы айналымына шақырылып қойған.',
  'remark.missing': () => 'Мұндай ескерту жоқ.',
  'organisation.merged-into-itself': () => 'Ұйымды өзіне немесе өзіне қосылған ұйымға қосуға болмайды.',
  'organisation.merged': () => 'Бұл ұйым басқа ұйымға қосылып кеткен.',
  'organisation.goes-on': () => 'Бұл ұйым жұмыс істеп тұр: адамдары бір-бірлеп ауыстырылады.',
  'organisation.head-foreign': () => 'Басшы ұйымның мүшесі болуға тиіс.',
  'paper.unchanged': ({ day }) =>
    `Соңғы шығарылған күннен (${longDate(day, 'kk')}) бері ештеңе өзгерген жоқ: сол құжат күшінде.`,
  'note.question-missing': () => 'Нысанда мұндай сұрақ жоқ.',
  'note.too-long': ({ most }) => `Жауапта ең көбі ${most} таңба болады. Ештеңе жоғалған жоқ: қысқартыңыз.`,
}
