import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Stance } from '#app/domain/consultation/position.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The words of the report on a consultation in one language of the law. */
export interface ReportWords {
  readonly title: Readonly<Record<ConsultationKind, string>>
  /** Which consultation of the bill it was, with its first and last day. */
  readonly held: (number: number, from: string, to: string) => string
  /** The same while it goes on: a report made before the close says so. */
  readonly goesOn: (number: number, from: string, to: string) => string
  readonly extended: (day: string, reason: string) => string
  readonly silence: string
  readonly participation: string
  readonly participationHeads: readonly string[]
  readonly ownName: Readonly<Record<SubmittedCapacity, string>>
  readonly silent: (names: string) => string
  readonly totals: (comments: number, organisations: number, people: number) => string
  readonly decisions: Readonly<Record<DispositionCode | 'none', string>>
  readonly decisionsTitle: string
  readonly coverage: string
  readonly coverageHeads: readonly string[]
  readonly whole: string
  readonly elsewhere: string
  readonly noComments: string
  readonly covered: (commented: number, all: number) => string
  readonly unasked: string
  readonly noneUnasked: string
  readonly late: (days: number) => string
  readonly lateHeads: readonly string[]
  readonly noneLate: string
  readonly positions: string
  readonly positionHeads: readonly string[]
  readonly stances: Readonly<Record<Stance, string>>
  readonly dissent: (name: string, text: string) => string
  readonly wording: (text: string) => string
  readonly none: string
  readonly signature: string
}

/** The Regulation asks for a report (paragraph 52(8)) in a form of the Ministry of Justice; this is what it tells. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  kk: {
    title: {
      public: 'ЖАРИЯ ТАЛҚЫЛАУДЫҢ АЯҚТАЛҒАНЫ ТУРАЛЫ ЕСЕП',
      invited: 'ТАЛҚЫЛАУ ТУРАЛЫ ЕСЕП',
      'state-bodies': 'МЕМЛЕКЕТТІК ОРГАНДАРМЕН КЕЛІСУ ТУРАЛЫ ЕСЕП',
      'expert-examination': 'САРАПТАМА ТУРАЛЫ ЕСЕП',
      'public-council': 'ҚОҒАМДЫҚ КЕҢЕСТЕ ТАЛҚЫЛАУ ТУРАЛЫ ЕСЕП',
    },
    held: (number, from, to) =>
      `${number}-талқылау ${paperDate(from, 'kk')} – ${paperDate(to, 'kk')} аралығында өткізілді.`,
    goesOn: (number, from, to) =>
      `${number}-талқылау ${paperDate(from, 'kk')} – ${paperDate(to, 'kk')} аралығында өткізілуде, ол әлі аяқталған жоқ.`,
    extended: (day, reason) => `Мерзім ұзартылды, жаңа соңғы күні – ${paperDate(day, 'kk')}: ${reason}`,
    silence: 'Белгіленген мерзімде жауап бермеген тарап келісті деп есептеледі.',
    participation: '1. Қатысу',
    participationHeads: ['Р/с №', 'Қатысушы', 'Адам саны', 'Ескертулер мен ұсыныстар саны'],
    ownName: {
      representative: 'Өкілдер',
      expert: 'Сарапшылар, өз атынан',
      citizen: 'Азаматтар',
      claimant: 'Ұйым атынан сөйлеймін дегендер, расталмаған',
    },
    silent: names => `Шақырылған, бірақ пікір білдірмегендер: ${names}`,
    totals: (comments, organisations, people) =>
      `Барлығы: ескертулер мен ұсыныстар – ${comments}, ұйымдар – ${organisations}, адамдар – ${people}.`,
    decisionsTitle: '2. Шешімдер',
    decisions: {
      accepted: 'қабылданды',
      'accepted-in-part': 'ішінара қабылданды',
      rejected: 'қабылданбады',
      'already-provided-for': 'бұрыннан көзделген',
      'outside-the-bill': 'заң жобасының нысанасынан тыс',
      noted: 'назарға алынды',
      none: 'жауап берілмеген',
    },
    coverage: '3. Ескертулер түскен және түспеген құрылымдық элементтер',
    coverageHeads: ['Р/с №', 'Құрылымдық элемент', 'Саны', 'Кімнен', 'Шешімдер'],
    whole: 'Жоба тұтастай',
    elsewhere: 'Жоба өзгертпейтін құрылымдық элементтер',
    noComments: 'ескертулер түскен жоқ',
    covered: (commented, all) =>
      `Өзгертілетін элементтер – ${all}, оның ішінде ескертулер түскені – ${commented}.`,
    unasked: '4. Талқылаудан кейін ешкімнің ескертуінсіз өзгертілген элементтер',
    noneUnasked: 'Мұндай элементтер жоқ.',
    late: days => `5. Мерзімінен кейін берілген жауаптар (мерзім – жабылғаннан кейін ${days} жұмыс күні)`,
    lateHeads: ['Ескерту №', 'Құрылымдық элемент', 'Автор', 'Мерзім', 'Жауап берілген күн'],
    noneLate: 'Мерзімінен кеш берілген жауап жоқ.',
    positions: '6. Ұйымдардың ұстанымдары',
    positionHeads: ['Р/с №', 'Құрылымдық элемент', 'Ұстаным', 'Негіздеме және ұсынылатын редакция'],
    stances: {
      support: 'қолдайды',
      'support-with-changes': 'өзгерістермен қолдайды',
      objection: 'қарсы',
      'no-remark': 'ескертуі жоқ',
    },
    dissent: (name, text) => `Ерекше пікір, ${name}: ${text}`,
    wording: text => `Ұсынылатын редакция: ${text}`,
    none: 'Жоқ.',
    signature: 'Әзірлеуші мемлекеттік органның уәкілетті лауазымды тұлғасы',
  },
  ru: {
    title: {
      public: 'ОТЧЁТ О ЗАВЕРШЕНИИ ПУБЛИЧНОГО ОБСУЖДЕНИЯ',
      invited: 'ОТЧЁТ ОБ ОБСУЖДЕНИИ',
      'state-bodies': 'ОТЧЁТ О СОГЛАСОВАНИИ С ГОСУДАРСТВЕННЫМИ ОРГАНАМИ',
      'expert-examination': 'ОТЧЁТ ОБ ЭКСПЕРТИЗЕ',
      'public-council': 'ОТЧЁТ ОБ ОБСУЖДЕНИИ В ОБЩЕСТВЕННОМ СОВЕТЕ',
    },
    held: (number, from, to) =>
      `Обсуждение № ${number} проведено с ${paperDate(from, 'ru')} по ${paperDate(to, 'ru')} включительно.`,
    goesOn: (number, from, to) =>
      `Обсуждение № ${number} проводится с ${paperDate(from, 'ru')} по ${paperDate(to, 'ru')} включительно и ещё не завершено.`,
    extended: (day, reason) => `Срок продлён до ${paperDate(day, 'ru')}: ${reason}`,
    silence: 'Сторона, не ответившая в установленный срок, считается согласившейся.',
    participation: '1. Участие',
    participationHeads: ['№ п/п', 'Участник', 'Число лиц', 'Число замечаний и предложений'],
    ownName: {
      representative: 'Представители',
      expert: 'Эксперты, от своего имени',
      citizen: 'Граждане',
      claimant: 'Заявившие, что говорят от имени организации, без подтверждения',
    },
    silent: names => `Приглашены и не высказались: ${names}`,
    totals: (comments, organisations, people) =>
      `Всего замечаний и предложений – ${comments}, организаций – ${organisations}, лиц – ${people}.`,
    decisionsTitle: '2. Решения',
    decisions: {
      accepted: 'принято',
      'accepted-in-part': 'частично принято',
      rejected: 'не принято',
      'already-provided-for': 'уже предусмотрено',
      'outside-the-bill': 'вне предмета законопроекта',
      noted: 'принято к сведению',
      none: 'без ответа',
    },
    coverage: '3. Структурные элементы, по которым поступили и не поступили замечания',
    coverageHeads: ['№ п/п', 'Структурный элемент', 'Число', 'От кого', 'Решения'],
    whole: 'Проект в целом',
    elsewhere: 'Структурные элементы, не изменяемые проектом',
    noComments: 'замечаний не поступило',
    covered: (commented, all) => `Замечания поступили по ${commented} из ${all} изменяемых элементов.`,
    unasked: '4. Элементы, изменённые после обсуждения без чьих-либо замечаний',
    noneUnasked: 'Таких элементов нет.',
    late: days => `5. Ответы, данные после срока (срок – ${days} рабочих дней после закрытия)`,
    lateHeads: ['№ замечания', 'Структурный элемент', 'Автор', 'Срок', 'Дата ответа'],
    noneLate: 'Ответов, данных после срока, нет.',
    positions: '6. Позиции организаций',
    positionHeads: ['№ п/п', 'Структурный элемент', 'Позиция', 'Обоснование и предлагаемая редакция'],
    stances: {
      support: 'поддерживает',
      'support-with-changes': 'поддерживает с изменениями',
      objection: 'возражает',
      'no-remark': 'замечаний нет',
    },
    dissent: (name, text) => `Особое мнение, ${name}: ${text}`,
    wording: text => `Предлагаемая редакция: ${text}`,
    none: 'Нет.',
    signature: 'Уполномоченное должностное лицо государственного органа-разработчика',
  },
}
