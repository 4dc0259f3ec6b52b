import type { Language } from '#app/domain/structure/act.ts'

// The words of the official form are its own and not those of the interface.

/** The words of the official form in one language of the law. */
export interface TableForm {
  /** The heads of the five columns. */
  readonly heads: readonly [string, string, string, string, string]
  /** What the form asks of a justification: printed under the head of the fifth column. */
  readonly asked: readonly string[]
  readonly heading: (bill: string) => readonly [string, string]
  readonly absent: string
  readonly deleted: string
  /** The name of an element that has another place or number in the bill. */
  readonly elsewhere: (before: string, after: string) => string
  readonly unamended: string
  /** Stands on every page of a paper that was composed to show the workspace. */
  readonly demonstration: string
}

/** Annex 2 to the Government's Regulation (resolution of 6 January 2023 № 10), its misprints mended. */
export const TABLE_FORM: Readonly<Record<Language, TableForm>> = {
  kk: {
    heads: [
      'Р/с №',
      'Құқықтық актінің құрылымдық элементі',
      'Қолданыстағы редакция',
      'Ұсынылатын редакция',
      'Негіздеме',
    ],
    asked: [
      '1) түзетудің мәні;',
      '2) енгізілетін әрбір түзетудің дәлелді негіздемесі;',
      '3) тиісті құқықтық актіге сілтеме, тапсырмалардың (бар болса) нөмірі, күні.',
    ],
    heading: bill => [`«${bill}» Қазақстан Республикасы Заңының жобасына`, 'САЛЫСТЫРМА КЕСТЕ'],
    absent: 'Жоқ.',
    deleted: 'Алып тасталсын.',
    elsewhere: (before, after) => `${before} (жобада – ${after})`,
    unamended: 'Өзгерістер мен толықтырулар көзделмеген.',
    demonstration: 'КӨРСЕТІЛІМ: жоба нормалары көрсету үшін құрастырылған, ресми құжат емес',
  },
  ru: {
    heads: [
      '№ п/п',
      'Структурный элемент правового акта',
      'Действующая редакция',
      'Предлагаемая редакция',
      'Обоснование',
    ],
    asked: [
      '1) суть поправки;',
      '2) аргументированное обоснование каждой вносимой поправки;',
      '3) ссылка на соответствующий правовой акт, номер, дату поручения (при наличии).',
    ],
    heading: bill => ['СРАВНИТЕЛЬНАЯ ТАБЛИЦА', `к проекту Закона Республики Казахстан «${bill}»`],
    absent: 'Отсутствует.',
    deleted: 'Исключить.',
    elsewhere: (before, after) => `${before} (в проекте – ${after})`,
    unamended: 'Изменения и дополнения не предусмотрены.',
    demonstration: 'ДЕМОНСТРАЦИЯ: нормы проекта составлены для показа, это не официальный документ',
  },
}
