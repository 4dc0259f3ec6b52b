import type { Case, Gender } from '#app/domain/structure/nouns-ru.ts'

// Russian ordinals from 1 to 99, written and read. Only the last word of a compound is declined: «двадцать первой».

/** Stems of 1 to 19, in their order. */
const UNITS =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  )
/** The tens as the first word of a compound, and the stem of the round ordinal. */
const TENS: readonly (readonly [cardinal: string, stem: string])[] = [
  ['двадцать', 'двадцат'],
  ['тридцать', 'тридцат'],
  ['сорок', 'сороков'],
  ['пятьдесят', 'пятидесят'],
  ['шестьдесят', 'шестидесят'],
  ['семьдесят', 'семидесят'],
  ['восемьдесят', 'восьмидесят'],
  ['девяносто', 'девяност'],
]

/** The one ordinal with a soft ending: «третья», «третьего». */
const SOFT = 'трет'
/** Stems with the stress on the ending: «второй», not «вторый». */
const STRESSED = new Set(['втор', 'шест', 'седьм', 'восьм', 'сороков'])

/** An ending for each gender and case. */
type Endings = Readonly<Record<Gender, Readonly<Record<Case, string>>>>

const HARD_ENDINGS: Endings = {
  m: endings('ый ого ому ый ом ым'),
  n: endings('ое ого ому ое ом ым'),
  f: endings('ая ой ой ую ой ой'),
}
const SOFT_ENDINGS: Endings = {
  m: endings('ий ьего ьему ий ьем ьим'),
  n: endings('ье ьего ьему ье ьем ьим'),
  f: endings('ья ьей ьей ью ьей ьей'),
}
/** Every ending of an ordinal in any case and number, the plural included: people write them all. */
const ENDING = /(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ей|ьей|ую|ью|ом|ьем|ым|ьим|ые|ьи|ых|ьих|ыми|ьими|ому|ьему)$/

/** «вторая» as it stands beside a noun of the gender in a case, 1 to 99; nothing beyond. */
export function ordinal(value: number, gender: Gender, grammatical: Case): string | undefined {
  const unit = value < 20 ? value : value % 10
  const ten = value < 20 ? undefined : TENS[Math.floor(value / 10) - 2]
  if (value >= 20 && !ten) return undefined
  if (unit === 0) return ten && ten[1] + endingOf(ten[1], gender, grammatical)
  const stem = UNITS[unit - 1]
  if (stem === undefined) return undefined
  return (ten ? `${ten[0]} ` : '') + stem + endingOf(stem, gender, grammatical)
}

/** A row of the table: nominative, genitive, dative, accusative, prepositional, instrumental. */
function endings(row: string): Readonly<Record<Case, string>> {
  const [
    nominative = '',
    genitive = '',
    dative = '',
    accusative = '',
    prepositional = '',
    instrumental = '',
  ] = row.split(' ')
  return { nominative, genitive, dative, accusative, prepositional, instrumental }
}

/** The ending by gender and case; «третий» is the one soft stem, «второй» one of five with the stress on the ending. */
function endingOf(stem: string, gender: Gender, grammatical: Case): string {
  if (stem === SOFT) return SOFT_ENDINGS[gender][grammatical]
  const ending = HARD_ENDINGS[gender][grammatical]
  return ending === 'ый' && STRESSED.has(stem) ? 'ой' : ending
}

/** What an ordinal word stands for: `втор…` is 2, `двадцать` adds 20 to the next; nothing for another word. */
export function ordinalOf(word: string): { readonly value: number; readonly open: boolean } | undefined {
  const tens = TENS.findIndex(([cardinal]) => cardinal === word)
  if (tens >= 0) return { value: (tens + 2) * 10, open: true }
  const stem = word.replace(ENDING, '')
  if (stem === word) return undefined
  const unit = UNITS.indexOf(stem)
  if (unit >= 0) return { value: unit + 1, open: false }
  const round = TENS.findIndex(([, tenStem]) => tenStem === stem)
  return round < 0 ? undefined : { value: (round + 2) * 10, open: false }
}
