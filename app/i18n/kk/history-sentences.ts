import type { Action } from '#app/domain/audit/action.ts'
import type { ModerationKind } from '#app/domain/consultation/redaction.ts'
import { ablativeDateKk } from '#app/domain/structure/paper-date.ts'
import { access } from '#app/i18n/kk/access.ts'
import { approvals } from '#app/i18n/kk/approvals.ts'
import { consultations } from '#app/i18n/kk/consultations.ts'
import { papers } from '#app/i18n/kk/papers.ts'
import { roundTables } from '#app/i18n/kk/round-tables.ts'
import { longDate } from '#app/i18n/dates.ts'
import { wordFor, type HistoryFacts } from '#app/i18n/history-facts.ts'
import { clockTime } from '#app/i18n/instants.ts'

const onVersion = (number: number | null) => (number ? `${number}-нұсқа негізінде` : 'редакция негізінде')
const day = (on: string) => longDate(on, 'kk')
const since = (on: string) => `${ablativeDateKk(on)} бастап`
const inRound = (round: number | null) => (round === null ? '' : ` (${round}-талқылау)`)
const because = (reason: string) => (reason === '' ? '.' : `: ${reason}`)
const table = (number: number | null) => (number === null ? 'дөңгелек үстел' : `№ ${number} дөңгелек үстел`)
const about = (comments: string) =>
  comments === '' ? 'ескерту' : `${comments.includes(',') ? 'ескертулер' : 'ескерту'} ${comments}`
const speaking = (code: string, claimed: string) =>
  claimed === '' ? wordFor(consultations.capacities, code) : consultations.claims.open(claimed)

/** A sentence for everything that is put on record. */
export const historySentences: Record<Action, (facts: HistoryFacts) => string> = {
  'act.entered': ({ act }) => `Акт қосылды: ${act}.`,
  'edition.imported': ({ act, edition }) =>
    `Редакция жүктелді, қолданысқа енген күні – ${day(edition)}. ${act}.`,
  'bill.opened': () => 'Заң жобасы ашылды.',
  'bill.stage-entered': ({ stage, on }) => `Заң жобасы «${stage}» кезеңіне өтті: ${day(on)}.`,
  'amendment.added': ({ act, edition }) =>
    `Заң жобасына акт қосылды: ${act}, редакцияның қолданысқа енген күні – ${day(edition)}.`,
  'version.saved': ({ number, parent, act }) => `${number}-нұсқа ${onVersion(parent)} сақталды. ${act}.`,
  'versions.merged': ({ number, parent, merged, act }) =>
    `${number}-нұсқа сақталды: ${onVersion(parent)} енгізілген өзгерістер ${merged}-нұсқамен біріктірілді. ${act}.`,
  'collision.met': ({ parent, act }) =>
    `Басқа адам да өзгерткен мәтін ${onVersion(parent)} өзгертілді; екі мәтін де сақталды. ${act}.`,
  'collision.settled': ({ number, merged, act }) =>
    number === merged
      ? `Қайшылық шешілді: ${number}-нұсқа сол күйінде қалады. ${act}.`
      : `Қайшылық ${number}-нұсқада шешілді. ${act}.`,
  'justification.written': ({ provision, act }) => `Негіздеме жазылды: ${provision}. ${act}.`,
  'drafting.set': ({ provision, act }) =>
    `Заң жобасының мәтініндегі өзгерісті жазу тәсілі таңдалды: ${provision}. ${act}.`,
  'entry.set': () => 'Заң жобасын қолданысқа енгізу белгіленді.',
  'consultation.opened': ({ round, code, on, until }) =>
    `${round}-талқылау ашылды (${wordFor(consultations.kinds, code)}), мерзімі: ${day(on)} – ${day(until)}.`,
  'consultation.extended': ({ round, until, reason }) =>
    `${round}-талқылау ұзартылды, соңғы күні – ${day(until)}${because(reason)}`,
  'consultation.reported': ({ round }) => `${round}-талқылау туралы есеп жарияланды.`,
  'participant.invited': ({ organisation, whom, round }) =>
    `Талқылауға шақырылды: ${organisation || whom || 'сілтемесі бар кез келген адам'}${inRound(round)}.`,
  'participant.joined': ({ organisation, round }) =>
    `Қатысушы талқылауға қосылды${inRound(round)}${organisation ? `, шақырылған ұйым – ${organisation}` : ''}.`,
  'comment.drafted': () => 'Ескерту жобалық жазба ретінде сақталды.',
  'comment.submitted': ({ comments, round, code, organisation, into }) =>
    `Берілді: ${about(comments)}${inRound(round)}, ${organisation || speaking(code, into)}.`,
  'comment.revised': ({ comments }) => `Жабылғанға дейін түзетілді: ${about(comments)}.`,
  'comment.withdrawn': () => 'Жобалық жазба жойылды.',
  'comment.assigned': ({ comments, whom, until }) =>
    `Орындаушыға берілді: ${about(comments)}, ${whom || 'ешкімге'}${until ? `, мерзімі – ${day(until)}` : ''}.`,
  'comment.answered': ({ comments, code }) =>
    `Жауап берілді: ${about(comments)}, ${wordFor(consultations.dispositions, code)}.`,
  'comment.moderated': ({ comments, code, reason }) =>
    `${wordFor(MODERATION, code)}: ${about(comments)}${because(reason)}`,
  'comments.placed': ({ number }) => `Ескертулер ${number}-нұсқаға көшірілді.`,
  'placement.confirmed': ({ comments, number, provision }) =>
    `${number}-нұсқадағы орны айқындалды: ${about(comments)}${provision ? `, ${provision}` : ''}.`,
  'reply.given': ({ comments, code }) => `Үн қатылды: ${about(comments)}, ${wordFor(REPLIES, code)}.`,
  'comment.shared': () => 'Өз ескертуі әріптестерге көрсетілді.',
  'position.discussed': ({ round }) => `Ұйымның ұстанымы туралы әріптестерге пікір айтылды${inRound(round)}.`,
  'position.drafted': ({ number, round }) =>
    `Бір элемент бойынша ұйымның ұстанымы әзірленді${inRound(round)}, ${number}-редакция.`,
  'position.dissented': ({ round }) => `Ұйымның ұстанымына ерекше пікір қоса берілді${inRound(round)}.`,
  'position.approved': ({ count, round }) =>
    `Ұйымның ұстанымы бекітілді${inRound(round)}, элементтер саны: ${count}.`,
  'position.submitted': ({ organisation, count, round }) =>
    `Ұстаным ұсынылды${inRound(round)}: ${organisation}, элементтер саны: ${count}.`,
  'approval.answered': ({ organisation, code, round, count }) =>
    `Келісуші органның жауабы${inRound(round)}: ${organisation} – ${wordFor(approvals.states, code)}${count ? `, ескертулер саны: ${count}` : ''}.`,
  'approval.replied': ({ organisation, code }) =>
    `Келісуші органның ескертуіне жауап${organisation ? ` (${organisation})` : ''}: ${wordFor(approvals.replies, code)}.`,
  'note.answered': ({ number, code }) => `${number}-сұраққа жауап берілді: ${wordFor(papers.kinds, code)}.`,
  'organisation.renamed': ({ organisation, on }) =>
    `Ұйымның атауы ${since(on)} өзгертілді: енді ${organisation}.`,
  'organisation.merged': ({ organisation, into, on }) =>
    `Ұйым ${since(on)} қосылды: ${organisation} → ${into}.`,
  'organisation.closed': ({ organisation, on }) => `Ұйым ${since(on)} жабылды: ${organisation}.`,
  'head.named': ({ whom, organisation }) => `Басшысы көрсетілді: ${whom}, ${organisation}.`,
  'organisation-administrator.named': ({ whom, organisation, reason }) =>
    `Ұйымның әкімшісі аталды: ${whom}, ${organisation}${because(reason)}`,
  'organisation-administrator.ended': ({ whom, organisation, reason }) =>
    `Ұйым әкімшісінің өкілеттігі тоқтатылды: ${whom}, ${organisation}${because(reason)}`,
  'round-table.planned': ({ table: number, code, on }) =>
    `Жоспарланды: № ${number} ${wordFor(roundTables.kinds, code).toLocaleLowerCase('kk')}, ${clockTime(on, 'kk')}.`,
  'round-table.moved': ({ table: number, on }) => `Ауыстырылды: ${table(number)}, ${clockTime(on, 'kk')}.`,
  'round-table.cancelled': ({ table: number }) => `Өткізілмейтін болды: ${table(number)}.`,
  'agenda.changed': ({ table: number }) => `Күн тәртібі өзгертілді: ${table(number)}.`,
  'attendees.invited': ({ table: number }) => `Шақырылғандар тізімге енгізілді: ${table(number)}.`,
  'attendance.marked': ({ table: number, code }) =>
    `Қатысу белгіленді: ${table(number)}, ${code === 'no' ? 'келген жоқ' : 'келді'}.`,
  'statement.recorded': ({ table: number, code, comments }) =>
    `Сөйлеген сөз жазылды: ${table(number)}, ${wordFor(roundTables.stances, code)}${comments ? `, ${about(comments)}` : ''}.`,
  'statement.edited': ({ table: number, code }) =>
    `Сөйлеген сөздің жазбасы өзгертілді: ${table(number)}, ${wordFor(roundTables.stances, code)}.`,
  'resolution.recorded': ({ table: number }) => `Шешім жазылды: ${table(number)}.`,
  'task.given': ({ table: number, until }) =>
    `Тапсырма берілді: ${table(number)}${until ? `, мерзімі – ${day(until)}` : ''}.`,
  'round-table.closed': ({ table: number, count, comments }) =>
    `Жабылды: ${table(number)}, қатысқандар – ${count}${comments ? `, сөйлеген сөздер жауап беруге берілді: ${about(comments)}` : ''}.`,
  'minutes.circulated': ({ table: number, number: issue }) =>
    `Хаттама таратылды: ${table(number)}, ${issue}-нұсқа.`,
  'minutes.corrected': ({ table: number, number: issue }) =>
    `Хаттамаға түзету ұсынылды: ${table(number)}, ${issue}-нұсқа.`,
  'correction.decided': ({ table: number, code }) =>
    `Хаттаманың түзетуі қаралды: ${table(number)}, ${wordFor(roundTables.verdicts, code)}.`,
  'minutes.approved': ({ table: number, number: issue }) =>
    `Хаттама бекітілді: ${table(number)}, ${issue}-нұсқа.`,
  'minutes.supplemented': ({ table: number, number: addendum }) =>
    `Бекітілген хаттама толықтырылды: ${table(number)}, № ${addendum} қосымша.`,
  'calendar.changed': ({ on, code }) =>
    `Күнтізбе өзгертілді: ${day(on)} – ${code === 'yes' ? 'жұмыс күні' : code === 'no' ? 'демалыс күні' : 'қайтадан әдеттегідей'}.`,
  'paper.issued': ({ code, number }) =>
    `Құжат шығарылды: ${wordFor(papers.kinds, code)}, ${number}-шығарылым.`,
  'letters.set': () => 'Хаттарды поштамен алу тәсілі таңдалды.',
  'letters.sent-again': () => 'Жіберілмей қалған хаттар қайта жіберуге қойылды.',
  'reminders.written': () => 'Жақын мерзімдерді еске салатын хаттар жазылды.',
  'person.registered': ({ whom, organisation, code }) =>
    `Адам тіркелді: ${whom}${organisation ? `, ${organisation}` : ''}, ${wordFor(access.roles, code)}.`,
  'person.signed-in': () => 'Жүйеге кірді.',
  'person.signed-out': () => 'Жүйеден шықты.',
  'role.changed': ({ whom, code }) => `Рөл өзгертілді: ${whom} – ${wordFor(access.roles, code)}.`,
  'person.moved': ({ whom, into }) => `Адам ауыстырылды: ${whom} – ${into || 'ұйымсыз'}.`,
  'organisation.people-moved': ({ organisation, into, count }) =>
    `Ұйымның ${count} адамы ауыстырылды: ${organisation} – ${into || 'ұйымсыз'}.`,
  'representative.named': ({ whom, organisation, on, until, reason }) =>
    `Өкіл аталды: ${whom}, ${organisation}${on ? `, ${since(on)}` : ''}${until ? `, соңғы күні – ${day(until)}` : ''}${because(reason)}`,
  'representation.ended': ({ whom, organisation, reason }) =>
    `Өкілдік тоқтатылды: ${whom}, ${organisation}${because(reason)}`,
  'capacity.confirmed': ({ whom, organisation, round, reason }) =>
    `${whom} ұйым атынан сөйлегені расталды: ${organisation}${inRound(round)}${because(reason)}`,
  'capacity.declined': ({ whom, organisation, round, reason }) =>
    `${whom} ұйым атынан сөйлегені расталмады: ${organisation}${inRound(round)}${because(reason)}`,
  'password.changed': ({ whom }) => `Жаңа құпиясөз берілді: ${whom}.`,
  'demonstration.loaded': () => 'Көрсетілім жүктелді; оның оқиғалары өткен күндермен белгіленген.',
}

const MODERATION: Record<ModerationKind, string> = {
  hidden: 'Жасырылды',
  redacted: 'Сөздері сызылды',
  appealed: 'Авторы модерацияға қарсы',
  restored: 'Қалпына келтірілді',
  upheld: 'Қарсылық бойынша шешілді: модерация күшінде қалады',
}

const REPLIES = {
  settled: 'ескерту шешілді',
  standing: 'ескерту күшінде',
  agrees: 'жауаппен келіседі',
  disagrees: 'жауаппен келіспейді',
}
