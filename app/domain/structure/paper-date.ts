import type { Language } from '#app/domain/structure/act.ts'
import { suffix } from '#app/domain/structure/nouns-kk.ts'

/** A day (ISO date or instant) as papers write it: «11 октября 2011 года», «2011 жылғы 11 қазан». */
export function paperDate(iso: string, language: Language): string {
  const { year, month, day } = partsOf(iso)
  const name = MONTHS[language][month - 1]!
  return language === 'kk' ? `${year} жылғы ${day} ${name}` : `${day} ${name} ${year} года`
}

/** A day as it stands before a Kazakh noun: «2011 жылғы 11 қазандағы». */
export function attributiveDateKk(iso: string): string {
  return paperDate(iso, 'kk') + LOCATIVE_KK[partsOf(iso).month - 1]!
}

/** A day from which something holds, as Kazakh has it before «бастап»: «2011 жылғы 11 қазаннан». */
export function ablativeDateKk(iso: string): string {
  const day = paperDate(iso, 'kk')
  return day + suffix(day, 'ablative', { front: attributiveDateKk(iso).endsWith('егі'), owned: false })
}

/**
 * The day that a text names first, as YYYY-MM-DD: «от 11 октября 2011 года», «2011 жылғы 11 қазандағы»; nothing where
 * it names none. Kazakh months are read by their beginning, for they carry case endings.
 */
export function readPaperDate(text: string, language: Language): string | undefined {
  const { year, month, day } = PRINTED[language].exec(text)?.groups ?? {}
  const number = MONTHS[language].findIndex(name => month?.startsWith(name)) + 1
  return number === 0 ? undefined : `${year!}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`
}

/**
 * All days that a text names, as YYYY-MM-DD in the order of the calendar, each once: as papers write them and, as notes
 * of consolidated texts do, in figures: «01.01.2027».
 */
export function paperDatesIn(text: string, language: Language): readonly string[] {
  const written = text.match(new RegExp(PRINTED[language], 'gu')) ?? []
  const short = [...text.matchAll(/(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/g)].map(
    ([, day = '', month = '', year = '']) => `${year}-${month}-${day}`,
  )
  return [...new Set([...written.flatMap(each => readPaperDate(each, language) ?? []), ...short])].sort()
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
}
/** The endings follow the last vowel and consonant of the month. */
const LOCATIVE_KK = 'дағы дағы дағы дегі дағы дағы дегі дағы тегі дағы дағы дағы'.split(' ')

const PRINTED: Readonly<Record<Language, RegExp>> = {
  ru: /(?<day>\d{1,2})\s+(?<month>\p{L}+)\s+(?<year>\d{4})\s+года/u,
  kk: /(?<year>\d{4})\s+жыл\p{L}*\s+(?<day>\d{1,2})\s+(?<month>\p{L}+)/u,
}

/** Year, month and day; no time zone is asked, papers name the day as stored. */
function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  return { year, month, day }
}
