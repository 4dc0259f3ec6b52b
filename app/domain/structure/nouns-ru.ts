import type { NounLevel } from '#app/domain/structure/level.ts'

/** The cases of Russian. An amending sentence puts no element into the dative, a reference does: «согласно пункту 3». */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'prepositional' | 'instrumental'

/** Grammatical gender: ordinals, participles and relative pronouns agree with it. */
export type Gender = 'm' | 'f' | 'n'

/** A noun that names an element, with its forms in the singular and in the plural. */
export interface Noun {
  readonly gender: Gender
  readonly singular: Readonly<Record<Case, string>>
  readonly plural: Readonly<Record<Case, string>>
  /** Whether amending sentences number it in words («часть вторая»), not in digits. */
  readonly ordinal: boolean
}

/** What each element is called in Russian law (Law on Legal Acts, article 23), declined. */
export const NOUNS: Readonly<Record<NounLevel, Noun>> = {
  title: noun('m', 'заголовок заголовка заголовке заголовком', 'заголовки заголовков заголовках заголовками'),
  preamble: noun(
    'f',
    'преамбула преамбулы преамбуле преамбулой',
    'преамбулы преамбул преамбулах преамбулами',
  ),
  division: inWords(noun('f', 'часть части части частью', 'части частей частях частями')),
  section: noun('m', 'раздел раздела разделе разделом', 'разделы разделов разделах разделами'),
  subsection: noun(
    'm',
    'подраздел подраздела подразделе подразделом',
    'подразделы подразделов подразделах подразделами',
  ),
  chapter: noun('f', 'глава главы главе главой', 'главы глав главах главами'),
  subchapter: noun(
    'm',
    'параграф параграфа параграфе параграфом',
    'параграфы параграфов параграфах параграфами',
  ),
  article: noun('f', 'статья статьи статье статьей', 'статьи статей статьях статьями'),
  paragraph: noun('m', 'пункт пункта пункте пунктом', 'пункты пунктов пунктах пунктами'),
  subparagraph: noun(
    'm',
    'подпункт подпункта подпункте подпунктом',
    'подпункты подпунктов подпунктах подпунктами',
  ),
  part: inWords(noun('f', 'часть части части частью', 'части частей частях частями')),
  indent: inWords(noun('m', 'абзац абзаца абзаце абзацем', 'абзацы абзацев абзацах абзацами')),
  sentence: inWords(
    noun(
      'n',
      'предложение предложения предложении предложением',
      'предложения предложений предложениях предложениями',
    ),
  ),
  note: noun(
    'n',
    'примечание примечания примечании примечанием',
    'примечания примечаний примечаниях примечаниями',
  ),
  footnote: noun('f', 'сноска сноски сноске сноской', 'сноски сносок сносках сносками'),
  annex: noun(
    'n',
    'приложение приложения приложении приложением',
    'приложения приложений приложениях приложениями',
  ),
  table: noun('f', 'строка строки строке строкой', 'строки строк строках строками'),
  line: inWords(noun('f', 'строка строки строке строкой', 'строки строк строках строками')),
  heading: noun(
    'm',
    'заголовок заголовка заголовке заголовком',
    'заголовки заголовков заголовках заголовками',
  ),
  column: noun('f', 'графа графы графе графой', 'графы граф графах графами'),
  contents: noun(
    'n',
    'оглавление оглавления оглавлении оглавлением',
    'оглавления оглавлений оглавлениях оглавлениями',
  ),
}

/** A row of the table: the nominative, genitive, prepositional and instrumental of the singular, then of the plural. */
function noun(gender: Gender, singular: string, plural: string): Noun {
  return {
    gender,
    singular: forms(singular, accusativeOf, gender === 'f' ? given => given : dativeOf),
    plural: forms(
      plural,
      nominative => nominative,
      prepositional => prepositional.replace(/х$/, 'м'),
    ),
    ordinal: false,
  }
}

/** A noun whose number is written in words. */
function inWords(counted: Noun): Noun {
  return { ...counted, ordinal: true }
}

/** For things the accusative is the nominative, except of feminines in -а and -я in the singular. */
function accusativeOf(nominative: string): string {
  return nominative.replace(/а$/, 'у').replace(/я$/, 'ю')
}

/** By the prepositional, with which the dative of feminines is one: «пункте» is «пункту», «приложении» «приложению». */
function dativeOf(prepositional: string): string {
  return prepositional.replace(/ии$/, 'ию').replace(/е$/, 'у')
}

/** The forms of one number of a noun, by their cases. */
function forms(
  list: string,
  accusative: (nominative: string) => string,
  dative: (prepositional: string) => string,
): Readonly<Record<Case, string>> {
  const [nominative = '', genitive = '', prepositional = '', instrumental = ''] = list.split(' ')
  return {
    nominative,
    genitive,
    dative: dative(prepositional),
    accusative: accusative(nominative),
    prepositional,
    instrumental,
  }
}
