import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** A date as papers write it: «2026 жылғы 30 маусым», «30 июня 2026 года», “30 June 2026”. From `2026-06-30`. */
export function longDate(date: string, language: InterfaceLanguage): string {
  return language === 'en' ? ENGLISH.format(new Date(date)) : paperDate(date, language)
}

const ENGLISH = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
