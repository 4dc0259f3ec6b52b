import type { InterfaceLanguage } from '#app/i18n/language.ts'

const KAZAKHSTAN = 5 * 60 * 60 * 1000 // ms ahead of UTC: one hour for the whole country since 1 March 2024

/**
 * An instant as the clocks of Kazakhstan show it, to the minute: «22.11.2026, 17:04», in English “2026-11-22, 17:04”.
 * The same on the server and in every browser, wherever it stands and whatever it knows of zones.
 */
export function clockTime(instant: string, language: InterfaceLanguage): string {
  const there = new Date(Date.parse(instant) + KAZAKHSTAN).toISOString()
  const [year, month, day] = there.slice(0, 10).split('-')
  const date = language === 'en' ? `${year}-${month}-${day}` : `${day}.${month}.${year}`
  return `${date}, ${there.slice(11, 16)}`
}
