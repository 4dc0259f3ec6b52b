import { longDate } from '#app/i18n/dates.ts'
import type { Words } from '#app/i18n/en/words.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { numbered } from '#app/i18n/letter-words.ts'

const day = (date: string) => longDate(date, 'kk')
const list = (numbers: readonly number[]) => numbered(numbers, count => `және тағы ${count}`)

export const letters: Words['letters'] = {
  title: 'Хаттар',
  unread: count => `оқылмаған хат: ${count}`,
  lead: 'Сізге қатысты нәрсе болған бойда осында жазылады.',
  none: 'Сізге әлі хат жазылған жоқ. Ескертулеріңізге жауап берілсе, сөздеріңіз өзгерсе немесе мерзім бітуге жақындаса, осында хабар аласыз.',
  fresh: 'оқылмаған',
  markRead: 'Оқылды деп белгілеу',
  markAllRead: 'Бәрін оқылды деп белгілеу',
  earlier: 'Бұрынғы хаттар',
  newest: 'Ең жаңа хаттар',
  all: 'Барлық хат',
  delivery: 'Хаттарды поштамен алу',
  deliveries: { 'at-once': 'Бірден', daily: 'Күніне бір рет, сағат тоғызда', never: 'Поштамен алмау' },
  deliveryNote:
    'Әр хат қалай болғанда да осында қалады. Ол интерфейс үшін соңғы таңдаған тіліңізде жазылады.',
  save: 'Сақтау',
  saved: how => `Сақталды: ${how}.`,
  noMail: 'Бұл жұмыс кеңістігінде пошта бапталмаған: хаттар тек осында оқылады.',
  names: {
    'consultation-invited': 'Сізді талқылауға шақырады',
    'consultation-extended': 'Талқылау ұзартылды',
    'consultation-ends-soon': 'Талқылау жақында аяқталады',
    'consultation-reported': 'Талқылау туралы есеп жарияланды',
    'comments-answered': 'Ескертулеріңізге жауап берілді',
    'words-changed': 'Сөздеріңіз өзгерді',
    'comment-moderated': 'Ескертуіңізге модерация қолданылды',
    'comment-restored': 'Ескертуіңіз қайта көрсетілді',
    'moderation-stands': 'Қарсылығыңыз қаралды: модерация күшінде қалады',
    'appeal-waits': 'Қарсылық сіздің шешіміңізді күтеді',
    'comments-assigned': 'Сізге ескертулер тапсырылды',
    'assignment-due-soon': 'Жауаптарыңыздың мерзімі жақында бітеді',
    'round-table-invited': 'Сізді дөңгелек үстелге шақырады',
    'round-table-moved': 'Дөңгелек үстел басқа уақытқа ауыстырылды',
    'round-table-cancelled': 'Дөңгелек үстел өткізілмейтін болды',
    'minutes-circulated': 'Хаттама таратылды',
    'approval-asked': 'Органыңыздан келісу сұралады',
    'capacity-claimed': 'Ұйымыңыздың атынан сөйлеуге сұранып отыр',
    'capacity-decided': 'Ұйым оның атынан сөйлеу туралы сұрауыңызға жауап берді',
    'approval-ends-soon': 'Келісу мерзімі жақында бітеді',
  },
  sentences: {
    'consultation-invited': ({ closesOn }) =>
      `Жоба туралы пікіріңізді айтуыңызды сұрайды. Ескертулер қабылданатын соңғы күн – ${day(closesOn)}.`,
    'consultation-extended': ({ closesOn, reason }) =>
      `Енді ескертулер қабылданатын соңғы күн – ${day(closesOn)}. Себебі: ${reason}`,
    'consultation-ends-soon': ({ closesOn }) =>
      `Ескертулер қабылданатын соңғы күн – ${day(closesOn)}, ал сіз әлі ештеңе жіберген жоқсыз. Жіберілмеген жобалық жазбаларды сізден басқа ешкім оқымайды.`,
    'consultation-reported': () =>
      'Әр жауапты өз ескертуінің жанында, содан туған өзгеріспен бірге оқуға болады.',
    'comments-answered': ({ numbers }) =>
      `Жауап берілген ескертуіңіз: ${list(numbers)}. Жауаппен келісетін-келіспейтініңізді айта аласыз.`,
    'words-changed': ({ numbers, version }) =>
      `${version}-нұсқада сіз пікір айтқан сөздер өзгерді, ескертуіңіз: ${list(numbers)}. Ескертуіңіз шешілді ме, әлде күшінде ме, соны айтыңыз.`,
    'comment-moderated': ({ numbers, hidden, reason }) =>
      `${hidden ? 'Жасырылған ескертуіңіз' : 'Сөздері сызылған ескертуіңіз'}: ${list(numbers)}. Ескертудің жанында қарсылық білдіре аласыз. Себебі: ${reason}`,
    'comment-restored': ({ numbers, reason }) =>
      `Қайтадан толық оқылатын ескертуіңіз: ${list(numbers)}. Себебі: ${reason}`,
    'moderation-stands': ({ numbers, reason }) =>
      `Жасырылған күйінде қалатын ескертуіңіз: ${list(numbers)}. Кім шешкені ескертудің жанында көрсетілген. Себебі: ${reason}`,
    'appeal-waits': ({ numbers }) =>
      `Авторы модерацияға қарсылық білдірген ескерту: ${list(numbers)}. Жұмыс үстелінде шешіңіз: ол толық көрсетіле ме, әлде модерация күшінде қала ма.`,
    'comments-assigned': ({ numbers, dueOn }) =>
      `Сізге жауап беру тапсырылған ескерту: ${list(numbers)}${dueOn ? `; соңғы күн – ${day(dueOn)}` : ''}.`,
    'assignment-due-soon': ({ numbers, dueOn }) =>
      `Жауап беретін соңғы күн – ${day(dueOn)}; әлі жауап берілмеген ескерту: ${list(numbers)}.`,
    'round-table-invited': ({ title, place, startsAt }) =>
      `${title.kk}: ${clockTime(startsAt, 'kk')}, ${place.kk}. Күн тәртібі мен күнтізбеге арналған шақыру оның бетінде тұр.`,
    'round-table-moved': ({ title, place, startsAt, reason }) =>
      `${title.kk}: енді ${clockTime(startsAt, 'kk')}, ${place.kk}. Күнтізбеге арналған шақыруды оның бетінен қайта алыңыз. Себебі: ${reason.kk}`,
    'round-table-cancelled': ({ title, startsAt, reason }) =>
      `${title.kk} өткізілмейді; белгіленген уақыты ${clockTime(startsAt, 'kk')} болатын. Себебі: ${reason.kk}`,
    'minutes-circulated': ({ title, version }) =>
      `«${title.kk}» дөңгелек үстелі хаттамасының ${version}-нұсқасы түзетулеріңізді күтеді.`,
    'approval-asked': ({ dueOn }) =>
      `Жауап беретін соңғы күн – ${day(dueOn)}. Сол күннің соңына дейін үнсіз қалу келісу деп саналады.`,
    'capacity-claimed': ({ name, numbers }) =>
      `${name.kk} ұйымыңыз атамаса да оның атынан ескерту берді: ${list(numbers)}. Сіз жауап бергенше оның расталмағаны бәріне көрінеді.`,
    'capacity-decided': ({ numbers, confirmed, reason }) =>
      `${confirmed ? 'Ұйым өз атынан сөйлегеніңізді растады' : 'Ұйым өз атынан сөйлегеніңізді растамады'}: ескертулер ${list(numbers)}. Негізі: ${reason}`,
    'approval-ends-soon': ({ dueOn }) =>
      `Мерзімнің соңғы күні – ${day(dueOn)}, ал органыңыз әлі жауап берген жоқ. Сол күннің соңына дейін үнсіз қалу келісу деп саналады.`,
  },
  mail: {
    open: 'Жұмыс кеңістігінде ашу',
    several: count => `«Түзету» жазған ${count} хат`,
    linkOnce:
      'Сілтеме бір рет жұмыс істейді. Оны пайдалану үшін жұмыс кеңістігі берген есептік жазбаңызбен кіріңіз.',
    why: 'Хат «Түзету» жұмыс кеңістігінен, заң ашық түрде өзгертілетін жерден жіберілді.',
    settings: 'Бұл хаттарды қалай алатыныңызды осы жерде баптайсыз:',
  },
}
