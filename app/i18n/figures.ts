import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** A whole number as it is read: a narrow space between thousands, in English a comma. */
export function figure(value: number, language: InterfaceLanguage): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u202f')
}
