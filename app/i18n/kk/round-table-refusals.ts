import { elementName } from '#app/domain/comparison/element-name.ts'
import type { RoundTableRefusals } from '#app/domain/consultation/round-table-refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const roundTableRefusals: SentencesOf<RoundTableRefusals> = {
  'round-table.missing': () => 'Мұндай дөңгелек үстел жоқ.',
  'round-table.title-missing': () => 'Тақырыбын көрсетіңіз.',
  'round-table.place-missing': () => 'Өткізілетін орнын көрсетіңіз.',
  'round-table.ends-before-start': () => 'Аяқталу уақыты басталу уақытынан кейін болуға тиіс.',
  'round-table.too-long': ({ hours }) =>
    `Дөңгелек үстел ${hours} сағаттан аспайды. Аяқталу уақытын тексеріңіз.`,
  'round-table.officers-missing': () =>
    'Жүйеге кіре алатын төрағалық етуші мен хатшыны таңдаңыз: хаттаманы солар бекітеді.',
  'round-table.cancelled': () => 'Бұл дөңгелек үстел өткізілмейді. Жаңасын жоспарлаңыз.',
  'round-table.begun': () =>
    'Бұл дөңгелек үстелде жазба жүргізілген: оны жабуға болады, бірақ ауыстыруға немесе өткізбеуге болмайды.',
  'round-table.not-moved': () => 'Уақыты мен орны бұрынғыдай. Кемінде біреуін өзгертіңіз.',
  'round-table.reason-missing': () => 'Себебін жазыңыз: оны шақырылғандар оқиды.',
  'round-table.not-begun': ({ startsAt }) =>
    `Басталуы ${clockTime(startsAt, 'kk')} уақытына жоспарланған: содан кейін ғана жабуға болады. Ертерек өткізілсе, алдымен уақытын ауыстырыңыз.`,
  'round-table.held-early': ({ startsAt, firstAt }) =>
    `Жоспар бойынша басталуы – ${clockTime(startsAt, 'kk')}, ал жазбалар ${clockTime(firstAt, 'kk')} уақытынан бастап бар. Отырыс сол кезде өтсе, соны растаңыз: басталу уақыты ауыстырылады, шақырылғандарға хабарланады.`,
  'round-table.closed': () => 'Бұл дөңгелек үстел жабылып қойған.',
  'round-table.not-closed': () => 'Алдымен дөңгелек үстелді жабыңыз: хаттама толық жазба бойынша жасалады.',
  'round-table.nobody-came': () =>
    'Ешкім қатысты деп белгіленбеген. Келгендерді белгілеп, содан кейін жабыңыз.',
  'round-table.open-statements': ({ count }) =>
    `Осы талқылаудың дөңгелек үстелі жабылмаған: жауап беруге жіберілмеген ${count} сөз бар. Алдымен оны жабыңыз.`,
  'agenda.title-missing': () => 'Күн тәртібінің әр мәселесінің атауы болуға тиіс.',
  'agenda.item-missing': () =>
    'Күн тәртібінде мұндай мәселе жоқ. Қазіргі күн тәртібін көру үшін бетті жаңартыңыз.',
  'agenda.item-spoken-to': ({ title }) =>
    `«${title}» мәселесі бойынша сөз сөйленген: ол күн тәртібінде қалады, атауын өзгертуге болады.`,
  'agenda.provision-missing': ({ address }) =>
    `Талқыланатын нұсқада мұндай құрылымдық элемент жоқ: ${elementName(address, 'kk')}. Сол нұсқаның элементін таңдаңыз.`,
  'agenda.provision-gone': ({ address, version }) =>
    `${version}-нұсқа мынаны алып тастайды: ${elementName(address, 'kk')}. Оны күн тәртібінен алыңыз немесе жалпы жобаны талқылаңыз.`,
  'attendee.name-missing': () => 'Аты-жөнін жазыңыз немесе ұйымды таңдаңыз.',
  'attendee.missing': () => 'Тізімде мұндай қатысушы жоқ.',
  'attendee.spoke': () => 'Сөз сөйлеген адам қатысқан болып саналады.',
  'statement.speaker-not-listed': () =>
    'Сөз сөйлеуші тізімде жоқ. Оны қатысушыларға қосыңыз; терген мәтініңіз сақталды.',
  'statement.empty': () => 'Айтылғанды жазыңыз: тек қолдау мен ескертудің жоқтығы сөзсіз жазылады.',
  'statement.missing': () => 'Мұндай сөз жазылмаған.',
  'resolution.empty': () => 'Не шешілгенін жазыңыз.',
  'task.empty': () => 'Не тапсырылғанын жазыңыз.',
  'task.responsible-missing': () => 'Жауапты адамды көрсетіңіз.',
  'task.due-before-round-table': ({ day }) => `Мерзім ${longDate(day, 'kk')} күнінен ерте болмауға тиіс.`,
  'minutes.missing': () => 'Хаттама әлі жоқ.',
  'minutes.unchanged': () => 'Хаттама таратылғаннан бері жазба өзгерген жоқ.',
  'minutes.outdated': () =>
    'Осы хаттама таратылғаннан кейін жазба өзгерді. Хаттаманы қайта таратып, содан кейін бекітіңіз.',
  'minutes.approved': () =>
    'Хаттама бекітілді, енді өзгертілмейді. Түзетілуге тиіс нәрсе түзету қосымшасымен енгізіледі.',
  'minutes.not-approved': () => 'Хаттама әлі бекітілген жоқ: оны түзетіңіз, қосымша қажет емес.',
  'minutes.not-participant': () => 'Хаттамаға түзетуді тек тізімдегі қатысушылар ұсынады.',
  'minutes.not-officer': () => 'Мұны тек осы дөңгелек үстелдің төрағалық етушісі мен хатшысы жасайды.',
  'minutes.approved-by-you': () => 'Сіз бұл хаттаманы бекітіп қойдыңыз.',
  'minutes.corrections-open': ({ count }) =>
    `Шешімі жоқ түзету саны: ${count}. Әрқайсысын қабылдаңыз немесе қабылдамаңыз, содан кейін бекітіңіз.`,
  'correction.empty': () => 'Хаттамада қалай жазылуға тиіс екенін жазыңыз.',
  'addendum.empty': () => 'Қосымша нені түзететінін жазыңыз.',
  'correction.missing': () => 'Мұндай түзету жоқ.',
  'correction.decided': () => 'Бұл түзету бойынша шешім қабылданып қойған.',
  'correction.reason-missing': () => 'Түзетудің неге қабылданбағанын көрсетіңіз.',
  'comment.spoken': () =>
    'Бұл дөңгелек үстелде айтылған және хаттамада тұр. Хаттаманы түзетіңіз, ескерту соған сай өзгереді.',
}
