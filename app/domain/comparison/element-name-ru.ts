import type { Step } from '#app/domain/structure/address.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** «часть вторая пункта 3 статьи 7»: from the innermost step outwards, all but the first in the genitive. */
export function elementRu(steps: readonly Step[], heading: boolean): string {
  const inner = [...steps].reverse()
  const names = inner.map((step, at) => named(step, at === 0 && !heading ? NOMINATIVE : GENITIVE))
  return [...(heading ? ['заголовок'] : []), ...names].join(' ')
}

const NOMINATIVE = 0
const GENITIVE = 1
type Case = typeof NOMINATIVE | typeof GENITIVE

interface Noun {
  readonly forms: readonly [nominative: string, genitive: string]
  readonly feminine: boolean
  /** How its number stands: in digits, with a bracket, in words, or not at all where it is the only one. */
  readonly numbered: 'digits' | 'bracket' | 'words' | 'not'
}

/** What a law of Kazakhstan calls each level (Law on Legal Acts, article 23). */
const NOUNS: Readonly<Record<Level, Noun>> = {
  title: masculine('заголовок заголовка', 'not'),
  preamble: feminine('преамбула преамбулы', 'not'),
  division: feminine('часть части', 'digits'),
  section: masculine('раздел раздела', 'digits'),
  subsection: masculine('подраздел подраздела', 'digits'),
  chapter: feminine('глава главы', 'digits'),
  subchapter: masculine('параграф параграфа', 'digits'),
  article: feminine('статья статьи', 'digits'),
  paragraph: masculine('пункт пункта', 'digits'),
  subparagraph: masculine('подпункт подпункта', 'bracket'),
  part: feminine('часть части', 'words'),
  indent: masculine('абзац абзаца', 'words'),
  note: masculine('примечание примечания', 'not'),
  footnote: feminine('сноска сноски', 'not'),
  annex: masculine('приложение приложения', 'digits'),
  table: feminine('строка строки', 'digits'),
  line: feminine('строка строки', 'digits'),
}

function named({ level, number }: Step, form: Case): string {
  const noun = NOUNS[level]
  const word = noun.forms[form]
  switch (noun.numbered) {
    case 'digits':
      return `${word} ${number}`
    case 'bracket':
      return `${word} ${number})`
    case 'words':
      return `${word} ${ordinal(number, noun.feminine, form) ?? `${number})`}`
    case 'not':
      return number === '1' ? word : `${word} ${number}`
  }
}

const UNITS =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  )
const TENS = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ')
const ROUND = 'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'.split(' ')
const STRESSED = new Set(['втор', 'шест', 'седьм', 'восьм', 'сороков'])

/** «вторая», «двадцать восьмого», 1 to 99; nothing for another number. */
function ordinal(number: string, isFeminine: boolean, form: Case): string | undefined {
  const value = /^\d{1,2}$/.test(number) ? Number(number) : 0
  if (value === 0) return undefined
  if (value < 20) return ended(UNITS[value - 1]!, isFeminine, form)
  const ten = Math.floor(value / 10) - 2
  if (value % 10 === 0) return ended(ROUND[ten]!, isFeminine, form)
  return `${TENS[ten]!} ${ended(UNITS[(value % 10) - 1]!, isFeminine, form)}`
}

function ended(stem: string, isFeminine: boolean, form: Case): string {
  const soft = stem === 'трет'
  if (isFeminine) return stem + (form === NOMINATIVE ? (soft ? 'ья' : 'ая') : soft ? 'ьей' : 'ой')
  if (form === GENITIVE) return stem + (soft ? 'ьего' : 'ого')
  return stem + (soft ? 'ий' : STRESSED.has(stem) ? 'ой' : 'ый')
}

function masculine(forms: string, numbered: Noun['numbered']): Noun {
  return noun(forms, numbered, false)
}

function feminine(forms: string, numbered: Noun['numbered']): Noun {
  return noun(forms, numbered, true)
}

function noun(forms: string, numbered: Noun['numbered'], isFeminine: boolean): Noun {
  const [nominative = '', genitive = ''] = forms.split(' ')
  return { forms: [nominative, genitive], feminine: isFeminine, numbered }
}
