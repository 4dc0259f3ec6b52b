import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { ClaimState } from '#app/domain/consultation/representation.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The groups of the note, in its order. */
export const NOTE_GROUPS = ['accepted', 'accepted-in-part', 'rejected', 'other'] as const

export type NoteGroup = (typeof NOTE_GROUPS)[number]

/** The words of the papers on remarks in one language of the law. */
export interface RemarksForm {
  readonly tableTitle: string
  readonly noteTitle: string
  readonly toBill: (bill: string) => string
  /** The line under the heading: which consultation of the bill it is, and its days, which are ISO dates. */
  readonly held: (number: number, from: string, to: string) => string
  readonly heads: readonly string[]
  readonly noteHeads: readonly string[]
  /** The number under which a remark was submitted, and by which its author knows it. */
  readonly registered: (number: number) => string
  readonly draft: string
  readonly term: (term: string) => string
  readonly insertion: (element: string) => string
  readonly capacities: Readonly<Record<SubmittedCapacity, string>>
  /** How the organisation behind a claim to speak for it is named beside the claimant. */
  readonly claims: Readonly<Record<ClaimState, (organisation: string) => string>>
  readonly decisions: Readonly<Record<DispositionCode, string>>
  readonly unanswered: string
  readonly wording: string
  readonly part: string
  readonly providedBy: string
  readonly carriedOut: (act: string, version: number) => string
  readonly hidden: (reason: string) => string
  readonly groups: Readonly<Record<NoteGroup, string>>
  /** Stands in place of rows where nobody made a remark at all. */
  readonly none: string
  readonly nobody: string
  /** All remarks, and how many of each group. */
  readonly totals: (all: number, of: Readonly<Record<NoteGroup, number>>) => string
  readonly unpublished: string
  /** Under whose name the line for a signature is drawn. */
  readonly signature: string
  readonly demonstration: string
}

/**
 * The law names the papers (№ 480-V, art. 17-1(13): a note of accepted and rejected remarks and of the motives) and
 * prescribes no form of the table; its columns are those in use.
 */
export const REMARKS_FORM: Readonly<Record<Language, RemarksForm>> = {
  kk: {
    tableTitle: 'ЕСКЕРТУЛЕР МЕН ҰСЫНЫСТАР ЖИЫНТЫҚ КЕСТЕСІ',
    noteTitle: 'ҚАБЫЛДАНҒАН ЖӘНЕ ҚАБЫЛДАНБАҒАН ЕСКЕРТУЛЕР, ОЛАРДЫ ҚАБЫЛДАМАУ УӘЖДЕРІ ТУРАЛЫ АНЫҚТАМА',
    toBill: bill => `«${bill}» Қазақстан Республикасы Заңының жобасына`,
    held: (number, from, to) => `${number}-талқылау: ${paperDate(from, 'kk')} – ${paperDate(to, 'kk')}`,
    heads: [
      ...['Р/с №', 'Құрылымдық элемент', 'Ескертудің (ұсыныстың) авторы', 'Ескерту (ұсыныс)'],
      ...['Шешім', 'Негіздеме'],
    ],
    noteHeads: ['Р/с №', 'Құрылымдық элемент', 'Автор', 'Ескерту (ұсыныс)', 'Негіздеме'],
    registered: number => `№ ${number} ескерту`,
    draft: 'Жоба тұтастай',
    term: term => `«${term}» термині`,
    insertion: element => `${element}: одан кейін толықтыру`,
    capacities: {
      representative: 'ұйым өкілі',
      expert: 'сарапшы',
      citizen: 'азамат',
      claimant: 'ұйым атынан сөйлеймін деген',
    },
    claims: {
      open: organisation => `«${organisation}» атынан сөйлеймін деген, расталмаған`,
      confirmed: organisation => `«${organisation}» атынан, ұйым кейін растаған`,
      declined: organisation => `«${organisation}» атынан сөйлеймін деген, ұйым растамаған`,
    },
    decisions: {
      accepted: 'Қабылданды',
      'accepted-in-part': 'Ішінара қабылданды',
      rejected: 'Қабылданбады',
      'already-provided-for': 'Бұрыннан көзделген',
      'outside-the-bill': 'Заң жобасының нысанасына жатпайды',
      noted: 'Назарға алынды',
    },
    unanswered: 'Қаралуда',
    wording: 'Ұсынылатын редакция',
    part: 'Қабылданған бөлігі',
    providedBy: 'Көзделген норма',
    carriedOut: (act, version) => `${act}, ${version}-нұсқада ескерілді`,
    hidden: reason => `Ескерту мәтіні жасырылған: ${reason}`,
    groups: {
      accepted: 'Қабылданған ескертулер мен ұсыныстар',
      'accepted-in-part': 'Ішінара қабылданған ескертулер мен ұсыныстар',
      rejected: 'Қабылданбаған ескертулер мен ұсыныстар және олардың уәждері',
      other: 'Өзге ескертулер мен ұсыныстар',
    },
    none: 'Ескертулер мен ұсыныстар түскен жоқ.',
    nobody: 'Мұндай ескертулер жоқ.',
    totals: (all, of) =>
      `Барлығы ${all} ескерту мен ұсыныс түсті, оның ішінде қабылданғаны – ${of.accepted}, ішінара қабылданғаны – ${of['accepted-in-part']}, қабылданбағаны – ${of.rejected}, өзгелері – ${of.other}.`,
    unpublished: 'Есеп әлі жарияланбаған.',
    signature: 'Әзірлеуші мемлекеттік органның уәкілетті лауазымды тұлғасы',
    demonstration: 'КӨРСЕТІЛІМ: ескертулер мен жауаптар көрсету үшін құрастырылған, ресми құжат емес',
  },
  ru: {
    tableTitle: 'СВОДНАЯ ТАБЛИЦА ЗАМЕЧАНИЙ И ПРЕДЛОЖЕНИЙ',
    noteTitle: 'СПРАВКА О ПРИНЯТЫХ И ОТКЛОНЁННЫХ ЗАМЕЧАНИЯХ, МОТИВАХ ОТКЛОНЕНИЯ ЗАМЕЧАНИЙ',
    toBill: bill => `к проекту Закона Республики Казахстан «${bill}»`,
    held: (number, from, to) => `обсуждение № ${number}: ${paperDate(from, 'ru')} – ${paperDate(to, 'ru')}`,
    heads: [
      ...['№ п/п', 'Структурный элемент', 'Автор замечания (предложения)', 'Замечание (предложение)'],
      ...['Решение', 'Обоснование'],
    ],
    noteHeads: ['№ п/п', 'Структурный элемент', 'Автор', 'Замечание (предложение)', 'Обоснование'],
    registered: number => `замечание № ${number}`,
    draft: 'Проект в целом',
    term: term => `Термин «${term}»`,
    insertion: element => `${element}: дополнение после`,
    capacities: {
      representative: 'представитель организации',
      expert: 'эксперт',
      citizen: 'гражданин',
      claimant: 'заявил, что говорит от имени организации',
    },
    claims: {
      open: organisation => `заявлено от имени «${organisation}», не подтверждено`,
      confirmed: organisation => `от имени «${organisation}», подтверждено организацией позднее`,
      declined: organisation => `заявлено от имени «${organisation}», организация не подтвердила`,
    },
    decisions: {
      accepted: 'Принято',
      'accepted-in-part': 'Частично принято',
      rejected: 'Не принято',
      'already-provided-for': 'Уже предусмотрено',
      'outside-the-bill': 'Вне предмета законопроекта',
      noted: 'Принято к сведению',
    },
    unanswered: 'На рассмотрении',
    wording: 'Предлагаемая редакция',
    part: 'Принятая часть',
    providedBy: 'Предусмотрено нормой',
    carriedOut: (act, version) => `${act}: учтено в версии ${version}`,
    hidden: reason => `Текст замечания скрыт: ${reason}`,
    groups: {
      accepted: 'Принятые замечания и предложения',
      'accepted-in-part': 'Частично принятые замечания и предложения',
      rejected: 'Отклонённые замечания и предложения и мотивы отклонения',
      other: 'Иные замечания и предложения',
    },
    none: 'Замечаний и предложений не поступило.',
    nobody: 'Таких замечаний нет.',
    totals: (all, of) =>
      `Всего поступило замечаний и предложений: ${all}, из них принято – ${of.accepted}, частично принято – ${of['accepted-in-part']}, отклонено – ${of.rejected}, иных – ${of.other}.`,
    unpublished: 'Отчёт ещё не опубликован.',
    signature: 'Уполномоченное должностное лицо государственного органа-разработчика',
    demonstration: 'ДЕМОНСТРАЦИЯ: замечания и ответы составлены для показа, это не официальный документ',
  },
}
