import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { Capacity } from '#app/domain/consultation/comment.ts'
import type { RoundTableKind } from '#app/domain/consultation/round-table.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The words of minutes in one language of the law. */
export interface MinutesForm {
  readonly title: string
  readonly attendance: string
  /** The lines of the heading, the name of the paper among them in the order of the language. */
  readonly heading: (kind: RoundTableKind, title: string, bill: string) => readonly string[]
  readonly attendanceHeading: (kind: RoundTableKind, title: string, bill: string) => readonly string[]
  readonly number: (number: number) => string
  readonly day: (day: Day) => string
  readonly time: string
  readonly chair: string
  readonly secretary: string
  readonly present: (count: number) => string
  readonly absent: string
  readonly inOwnName: string
  readonly agenda: string
  readonly heard: string
  readonly spoke: string
  readonly resolved: string
  readonly inGeneral: string
  readonly responsible: string
  readonly term: (day: Day) => string
  readonly onDraft: string
  readonly nobodySpoke: string
  readonly nothingResolved: string
  readonly stances: Readonly<Record<SpokenStance, string>>
  readonly capacities: Readonly<Record<Capacity, string>>
  readonly said: Readonly<Record<Language, string>>
  readonly corrections: string
  readonly correction: Readonly<Record<'accepted' | 'rejected', string>>
  readonly correctionHeads: readonly [string, string, string, string]
  readonly addendum: (number: number, day: Day) => string
  readonly version: (version: number, day: Day) => string
  readonly attendanceHeads: readonly [string, string, string, string, string]
  readonly came: string
  readonly notCame: string
  readonly demonstration: string
}

const GENITIVES: Readonly<Record<Language, Readonly<Record<RoundTableKind, string>>>> = {
  kk: { 'round-table': 'дөңгелек үстелдің', seminar: 'семинардың', 'joint-sitting': 'бірлескен отырыстың' },
  ru: { 'round-table': 'круглого стола', seminar: 'семинара', 'joint-sitting': 'совместного заседания' },
}

/**
 * The form of хаттама / протокол: no approved form binds round-tables, so it follows the order usual in offices:
 * number, day and place, chair, present, agenda, heard, spoke, resolved, responsible person and term, signatures.
 */
export const MINUTES_FORM: Readonly<Record<Language, MinutesForm>> = {
  kk: {
    title: 'ХАТТАМА',
    attendance: 'ҚАТЫСУШЫЛАР ТІЗІМІ',
    heading: (kind, title, bill) => [
      `«${bill}» Қазақстан Республикасы Заңының жобасы бойынша`,
      `«${title}» тақырыбындағы ${GENITIVES.kk[kind]}`,
      'ХАТТАМАСЫ',
    ],
    attendanceHeading: (kind, title, bill) => [
      `«${bill}» Қазақстан Республикасы Заңының жобасы бойынша`,
      `«${title}» тақырыбындағы ${GENITIVES.kk[kind]}`,
      'ҚАТЫСУШЫЛАРЫНЫҢ ТІЗІМІ',
    ],
    number: number => `№ ${number}`,
    day: day => paperDate(day, 'kk'),
    time: 'Өткізілген уақыты',
    chair: 'Төрағалық етуші',
    secretary: 'Хатшы',
    present: count => `Қатысқандар (${count} адам)`,
    absent: 'Шақырылған, бірақ келмегендер',
    inOwnName: 'Өз атынан',
    agenda: 'КҮН ТӘРТІБІ',
    heard: 'ТЫҢДАЛДЫ',
    spoke: 'СӨЗ СӨЙЛЕГЕНДЕР',
    resolved: 'ШЕШІЛДІ',
    inGeneral: 'Жалпы мәселелер',
    responsible: 'Жауапты',
    term: day => `Мерзімі: ${paperDate(day, 'kk')}`,
    onDraft: 'жалпы жоба',
    nobodySpoke: 'Сөз сөйлегендер болған жоқ.',
    nothingResolved: 'Шешім қабылданған жоқ.',
    stances: {
      support: 'қолдайды',
      'support-with-changes': 'өзгерістермен қолдайды',
      objection: 'қарсы',
      'no-remark': 'ескертуі жоқ',
      remark: 'ескерту',
    },
    capacities: { representative: 'өкіл', expert: 'сарапшы', citizen: 'азамат' },
    said: { kk: '', ru: 'орыс тілінде' },
    corrections: 'Хаттамаға түзетулер',
    correction: { accepted: 'Қабылданды', rejected: 'Қабылданбады' },
    correctionHeads: ['Кім', 'Хаттамада', 'Түзету', 'Шешім'],
    addendum: (number, day) => `№ ${number} түзету қосымшасы, ${paperDate(day, 'kk')}`,
    version: (version, day) => `Хаттаманың ${version}-нұсқасы, ${paperDate(day, 'kk')}`,
    attendanceHeads: ['Р/с №', 'Ұйым', 'Аты-жөні', 'Кімнің атынан', 'Қатысуы'],
    came: 'қатысты',
    notCame: 'келмеді',
    demonstration: 'КӨРСЕТІЛІМ: құжат көрсету үшін құрастырылған, ресми құжат емес',
  },
  ru: {
    title: 'ПРОТОКОЛ',
    attendance: 'СПИСОК УЧАСТНИКОВ',
    heading: (kind, title, bill) => [
      'ПРОТОКОЛ',
      `${GENITIVES.ru[kind]} на тему «${title}»`,
      `по проекту Закона Республики Казахстан «${bill}»`,
    ],
    attendanceHeading: (kind, title, bill) => [
      'СПИСОК УЧАСТНИКОВ',
      `${GENITIVES.ru[kind]} на тему «${title}»`,
      `по проекту Закона Республики Казахстан «${bill}»`,
    ],
    number: number => `№ ${number}`,
    day: day => paperDate(day, 'ru'),
    time: 'Время проведения',
    chair: 'Председательствующий',
    secretary: 'Секретарь',
    present: count => `Присутствовали (${count} чел.)`,
    absent: 'Приглашены, но не явились',
    inOwnName: 'От своего имени',
    agenda: 'ПОВЕСТКА ДНЯ',
    heard: 'СЛУШАЛИ',
    spoke: 'ВЫСТУПИЛИ',
    resolved: 'РЕШИЛИ',
    inGeneral: 'Общие вопросы',
    responsible: 'Ответственный',
    term: day => `Срок: ${paperDate(day, 'ru')}`,
    onDraft: 'проект в целом',
    nobodySpoke: 'Выступлений не было.',
    nothingResolved: 'Решений не принято.',
    stances: {
      support: 'поддержка',
      'support-with-changes': 'поддержка с изменениями',
      objection: 'возражение',
      'no-remark': 'замечаний нет',
      remark: 'замечание',
    },
    capacities: { representative: 'представитель', expert: 'эксперт', citizen: 'гражданин' },
    said: { kk: 'на казахском языке', ru: '' },
    corrections: 'Исправления к протоколу',
    correction: { accepted: 'Принято', rejected: 'Не принято' },
    correctionHeads: ['Кто', 'В протоколе', 'Исправление', 'Решение'],
    addendum: (number, day) => `Исправляющее дополнение № ${number} от ${paperDate(day, 'ru')}`,
    version: (version, day) => `Версия протокола ${version} от ${paperDate(day, 'ru')}`,
    attendanceHeads: ['№ п/п', 'Организация', 'Фамилия, имя, отчество', 'В качестве', 'Участие'],
    came: 'присутствовал(а)',
    notCame: 'не явился(лась)',
    demonstration: 'ДЕМОНСТРАЦИЯ: документ составлен для показа, это не официальный документ',
  },
}
