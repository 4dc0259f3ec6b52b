import { ablativeDateKk } from '#app/domain/structure/paper-date.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) =>
    `${longDate(day, 'kk')} өтіп кетті: талқылау өткен күннен басталмайды.`,
  'consultation.term-out-of-range': ({ most }) => `Мерзім 1-ден ${most}-ге дейінгі бүтін сан болуға тиіс.`,
  'consultation.extension-not-later': ({ day }) =>
    `Бұрынғы соңғы күн – ${longDate(day, 'kk')}: жаңасы одан кейін болуға тиіс.`,
  'consultation.reason-missing': () => 'Мерзімді ұзарту себебін көрсетіңіз.',
  'consultation.reported': () => 'Есеп жарияланды: бұл талқылау аяқталды.',
  'consultation.nothing-to-read': () => 'Талқылау үшін кемінде бір нұсқаны таңдаңыз.',
  'consultation.missing': () => 'Мұндай талқылау жоқ.',
  'consultation.not-open': () =>
    'Бұл талқылау қазір ескерту қабылдамайды. Жобалық жазбаларыңыз сақталды, ал терілген мәтін осы құрылғыда қалады.',
  'consultation.not-closed': ({ day }) =>
    `Ескертулер қабылданатын соңғы күн – ${longDate(day, 'kk')}: есеп талқылау жабылғаннан кейін жарияланады.`,
  'consultation.unanswered': ({ count }) =>
    `${count} ескертуге әлі жауап берілген жоқ: әрқайсысына жауап берілген соң есепті жариялауға болады.`,
  'participant.invited-already': () => 'Осы мекенжайдағы адам шақырылып қойған.',
  'invitation.used': () => 'Бұл шақыру пайдаланылып қойған. Шақырған адамнан жаңасын сұраңыз.',
  'invitation.missing': () => 'Мұндай шақыру жоқ.',
  'comment.missing': () => 'Мұндай ескерту жоқ.',
  'comment.not-yours': () => 'Мұны тек автордың өзі жасай алады.',
  'comment.nothing-to-submit': () => 'Жіберетін жобалық жазбаларыңыз жоқ.',
  'comment.capacity-unverified': () =>
    'Ұйымыңыз сізді өз өкілі деп атаған жоқ. Оның атынан сөйлеуге сұрана аласыз: ұйым растағанша ол расталмаған деп көрсетіледі.',
  'comment.answered-meanwhile': ({ comment }) =>
    `№ ${comment} ескертуге осы арада әріптесіңіз жауап берді. Өзгертпес бұрын сол жауапты қараңыз.`,
  'comment.spoken-to': () =>
    'Бұл ескертуге жауап берілген немесе ол модерациядан өткен, сондықтан мәтіні енді өзгермейді. Оны жаңа ескертумен толықтыра аласыз.',
  'anchor.missing': () => 'Бұл сөздер сіз оқыған нұсқада жоқ.',
  'version.missing': () => 'Мұндай нұсқа жоқ.',
  'comment.capacity-unclaimable': () =>
    'Сіз мұнда ешбір ұйымға кірмейсіз, сондықтан тек өз атыңыздан сөйлей аласыз.',
  'organisation.no-more': ({ name, day, heir }) =>
    `${ablativeDateKk(day)} бастап «${name.kk}» ұйымы жоқ${heir ? `: ол «${heir.kk}» құрамына енді` : ''}. Енді оның атынан ешкім сөйлемейді. Жазғаныңыз сақталды, өз атыңыздан жалғастыра аласыз.`,
  'organisation.person-foreign': () => 'Бұл адам ұйымға кірмейді.',
  'organisation.closed': () => 'Бұл ұйым жабылып қойған.',
  'organisation-administrator.named': () => 'Бұл адам ұйымның әкімшісі болып тұр.',
  'naming.missing': () => 'Мұндай тағайындау жоқ.',
  'naming.ended': () => 'Мұны осы арада әріптесіңіз тоқтатты.',
  'representation.reason-missing': () => 'Негізін көрсетіңіз: ол журналда қалады.',
  'representation.term-reversed': ({ day }) =>
    `Соңғы күн бірінші күннен, яғни ${longDate(day, 'kk')} күнінен бұрын бола алмайды.`,
  'representation.named': () =>
    'Бұл адам аталып қойған. Мерзімі өзгерсе, алдымен бұрынғы өкілдікті тоқтатыңыз.',
  'claim.missing': () => 'Мұндай сұрау жоқ.',
  'claim.decided': () => 'Бұл сұрауға осы арада әріптесіңіз жауап берді.',
  'calendar.entry-incomplete': () => 'Күнді және оның үш тілдегі атауын көрсетіңіз.',
  'comment.too-long': ({ length, most }) =>
    `Мәтінде ${length} таңба бар, ең көбі ${most} таңба қабылданады. Ештеңе жоғалған жоқ: мәтінді қысқартыңыз немесе бірнеше ескертуге бөліңіз.`,
  'comment.wording-missing': () => 'Ұсынысқа ұсынылатын редакция керек.',
  'comment.wording-unchanged': ({ address }) =>
    `Ұсынылған редакция жобадағы мәтінмен бірдей: ${elementName(address, 'kk')}. Мәтінді өзгертіңіз немесе ұсыныстың орнына ескерту қалдырыңыз.`,
  'comment.empty': () => 'Айтқыңыз келгенді жазыңыз.',
  'disposition.reason-missing': () => 'Әр шешімнің себебі көрсетілуге тиіс.',
  'disposition.part-missing': () => 'Қай бөлігі қабылданғанын көрсетіңіз.',
  'disposition.provision-missing': () => 'Мұны көздейтін норманы атаңыз.',
  'comment.has-no-wording': () => 'Бұл ескертуде ұсынылатын редакция жоқ.',
  'wording.provision-gone': () =>
    'Ұсыныс өзгертетін норма автор оқыған мәтінде жоқ. Мәтінді ашып, сол жерде жазыңыз.',
  'wording.nothing-taken': () => 'Ұсынылатын редакцияның кемінде бір өзгерісін таңдаңыз.',
  'wording.no-number': () =>
    'Көрші құрылымдық элементтердің арасында бос нөмір жоқ: оларды мәтінде жаңаша жазып, нұсқаны көрсетіңіз.',
  'wording.collides': () =>
    'Дәл осы сөздерді әріптесіңіз өзгертіп қойған. Ештеңе сақталған жоқ: мәтінді ашып, екі редакцияны салыстырыңыз.',
  'assignment.person-missing': () => 'Ескертулерді тек әзірлеушілерге тапсыруға болады.',
  'moderation.reason-missing': () => 'Себебін көрсетіңіз: ол жасырылған мәтіннің орнында тұрады.',
  'moderation.words-missing': () => 'Сөздерді ескертуде қалай тұрса, дәл солай жазыңыз.',
  'moderation.nothing-hidden': () => 'Бұл ескертуде ештеңе жасырылмаған.',
  'moderation.appealed': () => 'Сіз қарсылық білдіріп қойдыңыз; шешім әлі шыққан жоқ.',
  'moderation.upheld': () => 'Қарсылық бойынша шешім шықты: модерация күшінде қалады.',
  'moderation.not-appealed': () => 'Мұнда шешім күтіп тұрған қарсылық жоқ.',
  'moderation.own': () => 'Бұл ескертуді өзіңіз модерациялағансыз: қарсылықты басқа адам қарайды.',
  'moderation.not-yours': () =>
    'Бұл ескертудің бір бөлігін басқа адам жасырған: оны лауазымды адам қайта көрсете алады.',
  'placement.missing': () => 'Бұл ескертудің ең жаңа нұсқада әлі орны жоқ.',
  'placement.provision-missing': () => 'Ең жаңа нұсқада мұндай норма жоқ.',
}
