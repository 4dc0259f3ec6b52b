import type { StepLevel } from '#app/domain/amendment/place.ts'

/** The four cases that amending sentences need. */
export type Case = 'genitive' | 'accusative' | 'prepositional' | 'instrumental'

/** A noun that names an element: its gender and its forms, one row for the singular and one for the plural. */
export interface Noun {
  readonly gender: 'm' | 'f' | 'n'
  readonly singular: Readonly<Record<Case, string>>
  readonly plural: Readonly<Record<Case, string>>
  /** Numbered in words («часть вторая»), not in digits. */
  readonly ordinal: boolean
}

/** What each element is called in Russian law, declined. */
export const NOUNS: Readonly<Partial<Record<StepLevel, Noun>>> = {
  title: noun('m', 'заголовка заголовок заголовке заголовком', 'заголовков заголовки заголовках заголовками'),
  preamble: noun(
    'f',
    'преамбулы преамбулу преамбуле преамбулой',
    'преамбул преамбулы преамбулах преамбулами',
  ),
  division: inWords(noun('f', 'части часть части частью', 'частей части частях частями')),
  section: noun('m', 'раздела раздел разделе разделом', 'разделов разделы разделах разделами'),
  subsection: noun(
    'm',
    'подраздела подраздел подразделе подразделом',
    'подразделов подразделы подразделах подразделами',
  ),
  chapter: noun('f', 'главы главу главе главой', 'глав главы главах главами'),
  subchapter: noun(
    'm',
    'параграфа параграф параграфе параграфом',
    'параграфов параграфы параграфах параграфами',
  ),
  article: noun('f', 'статьи статью статье статьей', 'статей статьи статьях статьями'),
  paragraph: noun('m', 'пункта пункт пункте пунктом', 'пунктов пункты пунктах пунктами'),
  subparagraph: noun(
    'm',
    'подпункта подпункт подпункте подпунктом',
    'подпунктов подпункты подпунктах подпунктами',
  ),
  part: inWords(noun('f', 'части часть части частью', 'частей части частях частями')),
  indent: inWords(noun('m', 'абзаца абзац абзаце абзацем', 'абзацев абзацы абзацах абзацами')),
  sentence: inWords(
    noun(
      'n',
      'предложения предложение предложении предложением',
      'предложений предложения предложениях предложениями',
    ),
  ),
  note: noun(
    'n',
    'примечания примечание примечании примечанием',
    'примечаний примечания примечаниях примечаниями',
  ),
  footnote: noun('f', 'сноски сноску сноске сноской', 'сносок сноски сносках сносками'),
  annex: noun(
    'n',
    'приложения приложение приложении приложением',
    'приложений приложения приложениях приложениями',
  ),
  table: noun('f', 'строки строку строке строкой', 'строк строки строках строками'),
  line: inWords(noun('f', 'строки строку строке строкой', 'строк строки строках строками')),
  heading: noun(
    'm',
    'заголовка заголовок заголовке заголовком',
    'заголовков заголовки заголовках заголовками',
  ),
  column: noun('f', 'графы графу графе графой', 'граф графы графах графами'),
}

/** Words that mean an element without being the form of a noun above, as people abbreviate and misname them. */
const SYNONYMS: Readonly<Record<string, StepLevel>> = {
  ст: 'article',
  п: 'paragraph',
  пп: 'subparagraph',
  подп: 'subparagraph',
  пунк: 'paragraph',
  ч: 'part',
  абз: 'indent',
  гл: 'chapter',
  разд: 'section',
  прил: 'annex',
  прим: 'note',
  статья: 'article',
  статьею: 'article',
  глава: 'chapter',
  главою: 'chapter',
  строка: 'table',
  строкою: 'table',
  графа: 'column',
  преамбула: 'preamble',
  абзацом: 'indent',
  статьи: 'article',
  тексте: 'text',
  наименование: 'heading',
  наименования: 'heading',
  наименовании: 'heading',
  наименованием: 'heading',
  название: 'heading',
  названия: 'heading',
  названии: 'heading',
  пунктам: 'paragraph',
  подпунктам: 'subparagraph',
}

/** Words that abbreviate («ст. 7»): a full stop after them ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.keys(SYNONYMS).filter(word => word.length <= 2 || /^(?:подп|пунк|абз|разд|прил|прим)$/.test(word)),
)

const LEVELS = new Map<string, StepLevel>()
for (const [level, forms] of Object.entries(NOUNS) as [StepLevel, Noun][]) {
  // «часть» and «строка» mean the element of an article or a table first; the resolver tries the act's own parts next.
  if (level === 'division' || level === 'line' || level === 'title') continue
  for (const form of [...Object.values(forms.singular), ...Object.values(forms.plural)]) {
    if (!LEVELS.has(form)) LEVELS.set(form, level)
  }
}
for (const [word, level] of Object.entries(SYNONYMS)) LEVELS.set(word, level)

/** The level that a Russian word names in any case and number; nothing where it names none. */
export function levelOf(word: string): StepLevel | undefined {
  return LEVELS.get(word)
}

const UNITS =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  )
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

const SOFT = 'трет'
const STRESSED = new Set(['втор', 'шест', 'седьм', 'восьм', 'сороков'])
const ENDING = /(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ей|ьей|ую|ью|ом|ьем|ым|ьим|ые|ьи|ых|ьих|ыми|ьими|ому|ьему)$/

/** «вторая» as it stands beside `noun` in a case, 1 to 99; nothing beyond. */
export function ordinal(value: number, gender: Noun['gender'], grammatical: Case): string | undefined {
  const unit = value < 20 ? value : value % 10
  const ten = value < 20 ? undefined : TENS[Math.floor(value / 10) - 2]
  if (value >= 20 && !ten) return undefined
  if (unit === 0) return ten && ten[1] + endingOf(ten[1], gender, grammatical)
  const stem = UNITS[unit - 1]
  if (stem === undefined) return undefined
  return (ten ? `${ten[0]} ` : '') + stem + endingOf(stem, gender, grammatical)
}

function endingOf(stem: string, gender: Noun['gender'], grammatical: Case): string {
  const table: Readonly<Record<Noun['gender'], Readonly<Record<Case, string>>>> =
    stem === SOFT
      ? {
          m: { genitive: 'ьего', accusative: 'ий', prepositional: 'ьем', instrumental: 'ьим' },
          n: { genitive: 'ьего', accusative: 'ье', prepositional: 'ьем', instrumental: 'ьим' },
          f: { genitive: 'ьей', accusative: 'ью', prepositional: 'ьей', instrumental: 'ьей' },
        }
      : {
          m: {
            genitive: 'ого',
            accusative: STRESSED.has(stem) ? 'ой' : 'ый',
            prepositional: 'ом',
            instrumental: 'ым',
          },
          n: { genitive: 'ого', accusative: 'ое', prepositional: 'ом', instrumental: 'ым' },
          f: { genitive: 'ой', accusative: 'ую', prepositional: 'ой', instrumental: 'ой' },
        }
  return table[gender][grammatical]
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

function noun(gender: Noun['gender'], singular: string, plural: string): Noun {
  return { gender, singular: forms(singular), plural: forms(plural), ordinal: false }
}

function inWords(counted: Noun): Noun {
  return { ...counted, ordinal: true }
}

function forms(list: string): Readonly<Record<Case, string>> {
  const [genitive = '', accusative = '', prepositional = '', instrumental = ''] = list.split(' ')
  return { genitive, accusative, prepositional, instrumental }
}
