import { ablativeDateKk, attributiveDateKk, paperDate } from '#app/domain/structure/paper-date.ts'
import { capitalised } from '#app/domain/comparison/element-name.ts'
import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ApprovalState, RemarkReply } from '#app/domain/consultation/approval.ts'
import type { DisagreementState } from '#app/domain/consultation/disagreement.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** Where somebody signs, with room for a date. */
export const SIGNATURE_LINE = '_____________________   «___» ____________ 20___'

/** The words of annex 6 and of the table of disagreements in one language of the law. */
export interface DisagreementWords {
  /** The heading of one body's remarks, and of the table of all bodies. */
  readonly ofBody: string
  readonly ofAll: string
  readonly toBill: (bill: string) => string
  readonly asOf: (day: string) => string
  readonly version: (act: string, number: number, day: string) => string
  /** The five columns of the form. */
  readonly heads: readonly [string, string, string, string, string]
  readonly draft: string
  readonly noWording: string
  readonly deleted: string
  readonly unanswered: string
  readonly replies: Readonly<Record<RemarkReply, string>>
  readonly states: Readonly<Record<ApprovalState, string>>
  readonly outcomes: Readonly<Record<DisagreementState, string>>
  /** A body in a round, with where it stands. */
  readonly body: (name: string, round: ChainPlace, state: string) => string
  readonly late: (day: string) => string
  readonly renamed: (before: string, now: string, day: string) => string
  readonly merged: (before: string, now: string, day: string) => string
  readonly openTitle: string
  readonly open: (element: string, body: string, round: ChainPlace) => string
  readonly noneOpen: string
  readonly none: string
  readonly signatures: readonly [developer: string, body: string]
  readonly demonstration: string
}

/** Government Regulation (resolution of 6 January 2023 № 10), annex 6 and paragraph 48. */
export const DISAGREEMENT_WORDS: Readonly<Record<Language, DisagreementWords>> = {
  kk: {
    ofBody: 'Келісуші мемлекеттік органның Қазақстан Республикасы заңнамалық актісінің жобасына ескертулері',
    ofAll: 'КЕЛІСПЕУШІЛІКТЕР КЕСТЕСІ',
    toBill: bill => `«${bill}» Қазақстан Республикасы Заңының жобасына`,
    asOf: day => `${attributiveDateKk(day)} жағдай бойынша`,
    version: (act, number, day) => `${act}: ${number}-нұсқа, ${paperDate(day, 'kk')}`,
    heads: [
      'Заң жобасы құрылымдық элементінің №',
      'Заңнамалық акт жобасының редакциясы',
      'Заңнамалық акт жобасының келісуші мемлекеттік орган ұсынатын редакциясы',
      'Әзірлеуші мемлекеттік органның негіздемесі',
      'Келісуші мемлекеттік органның негіздемесі',
    ],
    draft: 'Жоба тұтастай',
    noWording: 'Редакция ұсынылмаған.',
    deleted: 'Алып тасталсын.',
    unanswered: 'Әзірлеуші орган әлі жауап берген жоқ.',
    replies: {
      accepted: 'Қабылданды.',
      'accepted-in-part': 'Ішінара қабылданды.',
      rejected: 'Қабылданбады.',
    },
    states: {
      approved: 'ескертулерсіз келісілді',
      'approved-with-remarks': 'ескертулермен келісілді',
      refused: 'келісуден бас тартылды',
      waiting: 'жауап күтілуде',
      'by-default': 'әдепкі қалпы бойынша келісілді',
    },
    outcomes: {
      unanswered: 'жауап берілмеген',
      standing: 'келіспеушілік шешілмеген',
      accepted: 'ескерту қабылданған',
      dropped: 'орган келесі айналымда қайталамаған',
      repeated: 'орган келесі айналымда қайталаған',
    },
    body: (name, round, state) => `${name}. ${roundKk(round)}: ${state}`,
    late: day => `жауап мерзімінен кейін келді: ${paperDate(day, 'kk')}`,
    renamed: (before, now, day) => `${before} (${ablativeDateKk(day)} бастап – ${now})`,
    merged: (before, now, day) => `${before} (${ablativeDateKk(day)} бастап ${now} құрамында)`,
    openTitle: 'Шешілмеген келіспеушіліктер',
    open: (element, body, round) => `${element} – ${body}, ${roundKk(round)}`,
    noneOpen: 'Шешілмеген келіспеушіліктер жоқ.',
    none: 'Ескертулер түскен жоқ.',
    signatures: [
      'Әзірлеуші мемлекеттік органның бірінші басшысы немесе ол уәкілеттік берген лауазымды тұлға',
      'Келісуші мемлекеттік органның бірінші басшысы немесе ол уәкілеттік берген лауазымды тұлға',
    ],
    demonstration: 'КӨРСЕТІЛІМ: құжат көрсету үшін жасалған, ресми құжат емес',
  },
  ru: {
    ofBody:
      'Замечания согласующего государственного органа к проекту законодательного акта Республики Казахстан',
    ofAll: 'ТАБЛИЦА РАЗНОГЛАСИЙ',
    toBill: bill => `к проекту Закона Республики Казахстан «${bill}»`,
    asOf: day => `по состоянию на ${paperDate(day, 'ru')}`,
    version: (act, number, day) => `${act}: версия ${number} от ${paperDate(day, 'ru')}`,
    heads: [
      '№ структурного элемента проекта Закона',
      'Редакция проекта законодательного акта',
      'Редакция проекта законодательного акта, предлагаемая согласующим государственным органом',
      'Обоснование государственного органа-разработчика',
      'Обоснование согласующего государственного органа',
    ],
    draft: 'Проект в целом',
    noWording: 'Редакция не предложена.',
    deleted: 'Исключить.',
    unanswered: 'Ответ разработчика ещё не дан.',
    replies: { accepted: 'Принято.', 'accepted-in-part': 'Частично принято.', rejected: 'Не принято.' },
    states: {
      approved: 'согласовано без замечаний',
      'approved-with-remarks': 'согласовано с замечаниями',
      refused: 'отказано в согласовании',
      waiting: 'ответ ожидается',
      'by-default': 'согласовано по умолчанию',
    },
    outcomes: {
      unanswered: 'ответ не дан',
      standing: 'разногласие не снято',
      accepted: 'замечание принято',
      dropped: 'не повторено органом в следующем круге',
      repeated: 'повторено органом в следующем круге',
    },
    body: (name, round, state) => `${name}. ${capitalised(roundRu(round))}: ${state}`,
    late: day => `ответ поступил после срока, ${paperDate(day, 'ru')}`,
    renamed: (before, now, day) => `${before} (с ${paperDate(day, 'ru')} – ${now})`,
    merged: (before, now, day) => `${before} (с ${paperDate(day, 'ru')} в составе: ${now})`,
    openTitle: 'Неснятые разногласия',
    open: (element, body, round) => `${element} – ${body}, ${roundRu(round)}`,
    noneOpen: 'Неснятых разногласий нет.',
    none: 'Замечаний не поступило.',
    signatures: [
      'Первый руководитель государственного органа-разработчика или уполномоченное им должностное лицо',
      'Первый руководитель согласующего государственного органа или уполномоченное им должностное лицо',
    ],
    demonstration: 'ДЕМОНСТРАЦИЯ: документ составлен для показа, это не официальный документ',
  },
}

function roundKk({ chain, round }: ChainPlace): string {
  return chain === 1 ? `${round}-айналым` : `${chain}-келісу, ${round}-айналым`
}

function roundRu({ chain, round }: ChainPlace): string {
  return chain === 1 ? `круг ${round}` : `согласование ${chain}, круг ${round}`
}
