import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'
import { parseAddress } from '#app/domain/structure/address.ts'
import { ablativeDateKk, paperDate, paperDatesIn } from '#app/domain/structure/paper-date.ts'
import type { Place } from '#app/domain/amendment/place.ts'
import { chain as kazakhChain } from '#app/domain/amendment/wording/kk.ts'
import { chain as russianChain, genderOf } from '#app/domain/amendment/wording/ru.ts'

/** When a law takes effect: some calendar days after its first official publication, or on a date (ISO). */
export type EntryRule =
  { readonly kind: 'after-days'; readonly days: number } | { readonly kind: 'on'; readonly date: string }

/** The rule for the law, and elements of the law itself that take effect otherwise. */
export interface EntryPlan {
  readonly rule: EntryRule
  readonly exceptions: readonly { readonly at: Address; readonly rule: EntryRule }[]
}

/** The usual rule: ten calendar days after the day of the first official publication. */
export const USUAL_ENTRY: EntryPlan = { rule: { kind: 'after-days', days: 10 }, exceptions: [] }

/** «Настоящий Закон вводится в действие …, за исключением …»: the final provision, a line for each of several exceptions. */
export function entrySentence(plan: EntryPlan, language: Language): string {
  return language === 'ru' ? russianEntry(plan) : kazakhEntry(plan)
}

/** The rule first, then the exceptions, each agreeing with its element in gender. */
function russianEntry({ rule, exceptions }: EntryPlan): string {
  const sentence = `Настоящий Закон вводится в действие ${russianRule(rule)}`
  const named = exceptions.map(({ at, rule: other }) => {
    const place = placeOf(at)
    const level = place.at(-1)?.level ?? 'article'
    return `${russianChain([place], 'genitive')}, ${RELATIVE[genderOf(level)]} вводится в действие ${russianRule(other)}`
  })
  if (named.length === 0) return `${sentence}.`
  if (named.length === 1) return `${sentence}, за исключением ${named[0]}.`
  return [`${sentence}, за исключением:`, ...listed(named)].join('\n')
}

/** «который» beside the noun it refers to. */
const RELATIVE = { m: 'который', f: 'которая', n: 'которое' } as const

/** «по истечении десяти календарных дней после дня …»; usual terms are written in words. */
function russianRule(rule: EntryRule): string {
  if (rule.kind === 'on') return `с ${paperDate(rule.date, 'ru')}`
  const days = rule.days % 10 === 1 && rule.days % 100 !== 11 ? 'календарного дня' : 'календарных дней'
  return `по истечении ${DAYS_RU[rule.days] ?? rule.days} ${days} после дня его первого официального опубликования`
}

/**
 * When a final provision says that something takes effect, in whatever order: days (ISO), and terms of calendar days as
 * their number. The inverse of the rules of `entrySentence`.
 */
export function entryTermsIn(sentence: string, language: Language): readonly string[] {
  const [term, words] = language === 'ru' ? [TERM_RU, DAYS_RU] : [TERM_KK, DAYS_KK]
  const terms = [...sentence.matchAll(term)].map(([, said = '']) => {
    const known = Object.entries(words).find(([, word]) => word === said.toLowerCase())
    return known?.[0] ?? said
  })
  return [...paperDatesIn(sentence, language), ...terms.sort()]
}

const TERM_RU = /((?<!\p{L})\p{L}+|(?<!\d)\d+) календарн\p{L}+ дн/gu
const TERM_KK = /күнтізбелік (\p{L}+|\d+) күн/gu

/** Terms in words, in the genitive. */
const DAYS_RU: Readonly<Record<number, string>> = {
  10: 'десяти',
  20: 'двадцати',
  30: 'тридцати',
  60: 'шестидесяти',
  90: 'девяноста',
}

/** Exceptions stand inside the sentence: Kazakh keeps its verb for the end. */
function kazakhEntry({ rule, exceptions }: EntryPlan): string {
  const ending = `${kazakhRule(rule)} қолданысқа енгізіледі`
  const named = exceptions.map(
    ({ at, rule: other }) =>
      `${kazakhRule(other)} қолданысқа енгізілетін ${kazakhChain([placeOf(at)], 'accusative')}`,
  )
  if (named.length === 0) return `Осы Заң ${ending}.`
  const list = named.length === 1 ? named[0] : `${named.slice(0, -1).join(', ')} және ${named.at(-1)}`
  return `Осы Заң, ${list} қоспағанда, ${ending}.`
}

/** «күнтізбелік он күн өткен соң»; usual terms are written in words. */
function kazakhRule(rule: EntryRule): string {
  if (rule.kind === 'on') return `${ablativeDateKk(rule.date)} бастап`
  return `алғашқы ресми жарияланған күнінен кейін күнтізбелік ${DAYS_KK[rule.days] ?? rule.days} күн өткен соң`
}

/** The same; Kazakh numerals are not declined before a noun. */
const DAYS_KK: Readonly<Record<number, string>> = {
  10: 'он',
  20: 'жиырма',
  30: 'отыз',
  60: 'алпыс',
  90: 'тоқсан',
}

/** Exceptions as numbered lines, closed as a list is. */
function listed(members: readonly string[]): readonly string[] {
  return members.map((member, at) => `${at + 1}) ${member}${at === members.length - 1 ? '.' : ';'}`)
}

/** The place of an element of the law itself. */
function placeOf(at: Address): Place {
  return parseAddress(at) ?? []
}
