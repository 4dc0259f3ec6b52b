import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** A date as official papers write it: «2026 жылғы 30 маусым», «30 июня 2026 года», “30 June 2026”. From `2026-06-30`. */
export function longDate(date: string, language: InterfaceLanguage): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = MONTHS[language][Number(month) - 1] ?? month
  switch (language) {
    case 'kk':
      return `${year} жылғы ${Number(day)} ${name}`
    case 'ru':
      return `${Number(day)} ${name} ${year} года`
    case 'en':
      return `${Number(day)} ${name} ${year}`
  }
}

// Intl writes «2026 ж. 30 маусым», which no official paper does.
const MONTHS: Record<InterfaceLanguage, readonly string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
