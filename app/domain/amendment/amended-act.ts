import { ACT_FORMS, type ActForm } from '#app/domain/structure/act-form.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { attributiveDateKk, paperDate } from '#app/domain/structure/paper-date.ts'

/** What an amending law has to know of an act that it amends: its form, its date (ISO), its number and its title. */
export interface AmendedAct {
  readonly form: ActForm
  /** In each language: «О религиозной деятельности …», or the whole name of a code: «Уголовный кодекс Республики Казахстан». */
  readonly title: Readonly<Record<Language, string>>
  readonly on?: string
  /** Named for by-laws; titles and openings of laws go without it (Law on Legal Acts, article 26(1) and (2)). */
  readonly number?: string
}

/** Acts in the order in which an amending law names them: by legal force, then by date (Law on Legal Acts, article 26(5)). */
export function byForce(one: Standing, other: Standing): number {
  const force = ACT_FORMS.indexOf(one.form) - ACT_FORMS.indexOf(other.form)
  return force || (one.on ?? '').localeCompare(other.on ?? '')
}

type Standing = Pick<AmendedAct, 'form' | 'on'>

/** What belongs to several acts in the order in which the amending law has them: all papers of a bill follow it. */
export function inOrderOfLaw<
  T extends { readonly act: { readonly form: ActForm; readonly adoptedOn: string } },
>(rows: readonly T[]): readonly T[] {
  const standing = ({ act }: T): Standing => ({ form: act.form, on: act.adoptedOn })
  return rows.toSorted((one, other) => byForce(standing(one), standing(other)))
}

/** «Закон Республики Казахстан от 11 октября 2011 года «…»», in the accusative; `brief` leaves date and number out. */
export function accusative(act: AmendedAct, brief = false): string {
  const { form, title, on, number } = act
  const named = form === 'code' || form === 'constitution'
  const dated = on === undefined || brief ? '' : ` от ${paperDate(on, 'ru')}`
  const numbered = number === undefined || LAWS.has(form) || brief ? '' : ` № ${number}`
  return named ? `${title.ru}${dated}` : `${ACCUSATIVE[form]}${dated}${numbered} «${title.ru}»`
}

/** ««…» 2011 жылғы 11 қазандағы Қазақстан Республикасының Заңына», in the dative; `brief` leaves date and number out. */
export function dative(act: AmendedAct, brief = false): string {
  const { form, title, on, number } = act
  const dated = on === undefined || brief ? '' : `${attributiveDateKk(on)} `
  if (form === 'code' || form === 'constitution') return `${dated}${withDative(title.kk)}`
  const numbered = number === undefined || LAWS.has(form) || brief ? '' : `№ ${number} `
  return `«${title.kk}» ${dated}${numbered}${DATIVE[form]}`
}

/** Acts that go without number in titles and openings (Law on Legal Acts, article 26(1)). */
const LAWS: ReadonlySet<ActForm> = new Set(['constitution', 'constitutional-law', 'code', 'law'])

/** What an opening names in the accusative, after «Внести в». */
const ACCUSATIVE: Readonly<Record<ActForm, string>> = {
  constitution: 'Конституцию Республики Казахстан',
  'constitutional-law': 'Конституционный закон Республики Казахстан',
  code: 'Кодекс Республики Казахстан',
  law: 'Закон Республики Казахстан',
  decree: 'Указ Президента Республики Казахстан',
  resolution: 'постановление Правительства Республики Казахстан',
  order: 'приказ',
}

/** What a Kazakh opening names in the dative. */
const DATIVE: Readonly<Record<ActForm, string>> = {
  constitution: 'Қазақстан Республикасының Конституциясына',
  'constitutional-law': 'Қазақстан Республикасының Конституциялық заңына',
  code: 'Қазақстан Республикасының Кодексіне',
  law: 'Қазақстан Республикасының Заңына',
  decree: 'Қазақстан Республикасы Президентінің Жарлығына',
  resolution: 'Қазақстан Республикасы Үкіметінің қаулысына',
  order: 'бұйрығына',
}

/** «… Қылмыстық кодексі» as what something is put into: a possessive noun takes -не or -на. */
function withDative(title: string): string {
  return title + (/[іеәөү]\P{L}*$/u.test(title) ? 'не' : 'на')
}
