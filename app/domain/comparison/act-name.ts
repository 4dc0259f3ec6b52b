import type { Language } from '#app/domain/structure/act.ts'
import type { ActForm } from '#app/domain/structure/act-form.ts'
import { attributiveDateKk, paperDate } from '#app/domain/structure/paper-date.ts'

/** What an act is called by: its form, its number as printed, the day it was adopted (ISO), its titles. */
export interface ActCard {
  readonly form: ActForm
  readonly number: string
  readonly adoptedOn: string
  readonly titles: Readonly<Record<Language, string>>
}

/**
 * An act as papers name it: «Закон Республики Казахстан от 11 октября 2011 года «…»», «2011 жылғы 11 қазандағы «…»
 * Қазақстан Республикасының Заңы». Laws go without their number, by-laws with it (Law on Legal Acts, article 26(1)).
 */
export function actName(act: ActCard, language: Language): string {
  return language === 'kk' ? nameKk(act) : nameRu(act)
}

const FORMS_RU: Readonly<Record<ActForm, string>> = {
  constitution: 'Конституция Республики Казахстан',
  'constitutional-law': 'Конституционный закон Республики Казахстан',
  code: 'Кодекс Республики Казахстан',
  law: 'Закон Республики Казахстан',
  decree: 'Указ Президента Республики Казахстан',
  resolution: 'Постановление Правительства Республики Казахстан',
  order: 'Приказ',
}

/** Form, date, number, title: the order of Russian papers. */
function nameRu({ form, number, adoptedOn, titles }: ActCard): string {
  if (form === 'constitution') return FORMS_RU.constitution
  const date = `от ${paperDate(adoptedOn, 'ru')}`
  if (isTitledCode(titles.ru)) return `${titles.ru} ${date}`
  return [FORMS_RU[form], date, ...numberOf(form, number), `«${titles.ru}»`].join(' ')
}

const FORMS_KK: Readonly<Record<ActForm, string>> = {
  constitution: 'Қазақстан Республикасының Конституциясы',
  'constitutional-law': 'Қазақстан Республикасының Конституциялық заңы',
  code: 'Қазақстан Республикасының Кодексі',
  law: 'Қазақстан Республикасының Заңы',
  decree: 'Жарлығы',
  resolution: 'қаулысы',
  order: 'бұйрығы',
}
/** Whose act it is: Kazakh puts the owner before the date. */
const ISSUERS_KK: Readonly<Partial<Record<ActForm, string>>> = {
  decree: 'Қазақстан Республикасы Президентінің',
  resolution: 'Қазақстан Республикасы Үкіметінің',
}

/** Issuer, date, number, title, and the form last, with the possessive ending. */
function nameKk({ form, number, adoptedOn, titles }: ActCard): string {
  if (form === 'constitution') return FORMS_KK.constitution
  const date = attributiveDateKk(adoptedOn)
  if (isTitledCode(titles.kk)) return `${date} ${titles.kk}`
  const issuer = ISSUERS_KK[form]
  return [
    ...(issuer ? [issuer] : []),
    date,
    ...numberOf(form, number),
    `«${titles.kk}»`,
    FORMS_KK[form],
  ].join(' ')
}

/** «Уголовный кодекс Республики Казахстан» is name and form in one. */
function isTitledCode(title: string): boolean {
  return /кодекс/i.test(title)
}

const BY_LAWS: ReadonlySet<ActForm> = new Set(['decree', 'resolution', 'order'])

/** The number, where titles carry it: by-laws only (Law on Legal Acts, article 26(1)). */
function numberOf(form: ActForm, number: string): readonly string[] {
  return BY_LAWS.has(form) ? [`№ ${number}`] : []
}
