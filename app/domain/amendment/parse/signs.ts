import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/**
 * A punctuation mark that a Russian sentence calls by its name, in any case: «точку», «точкой с запятой»; nothing where
 * none is named here. Drafters name marks oftener than they quote them.
 */
export function russianSign(reader: Reader): string | undefined {
  const sign = RUSSIAN.get(wordAt(reader))
  if (sign === undefined) return undefined
  reader.at += 1
  // «точку с запятой» is one mark: read as two, a full stop would be replaced that stands elsewhere.
  return sign === '.' && skipWords(reader, 'с', 'запятой') ? ';' : sign
}

// Every form by its spelling: this is asked at every word of an amending text.
const RUSSIAN: ReadonlyMap<string, string> = new Map(
  (
    [
      ['точка точки точке точку точкой точкою', '.'],
      ['запятая запятой запятую запятою', ','],
      ['двоеточие двоеточия двоеточию двоеточием', ':'],
      ['тире', '–'],
    ] as const
  ).flatMap(([forms, sign]) => forms.split(' ').map(form => [form, sign] as const)),
)

/** A punctuation mark that a Kazakh sentence names, and the case ending of its name: «нүктелі үтірмен» is `;` «мен». */
export interface KazakhSign {
  readonly sign: string
  readonly ending: string
}

/** The mark named here; nothing where none is. */
export function kazakhSign(reader: Reader): KazakhSign | undefined {
  if (!/^(?:нүкте|үтір|қос|сызықша)/.test(wordAt(reader))) return undefined
  for (const [words, sign] of KAZAKH) {
    const last = words.length - 1
    const leading = words.slice(0, last).every((word, ahead) => wordAt(reader, ahead) === word)
    const noun = wordAt(reader, last)
    const stem = words[last] ?? ''
    if (!leading || !noun.startsWith(stem) || !CASE_ENDING.test(noun.slice(stem.length))) continue
    reader.at += words.length
    return { sign, ending: noun.slice(stem.length) }
  }
  return undefined
}

// Two words before the one they end with: «нүктелі үтір» is no comma, nor «қос нүкте» a full stop.
const KAZAKH: readonly (readonly [words: readonly string[], sign: string])[] = [
  [['нүктелі', 'үтір'], ';'],
  [['қос', 'нүкте'], ':'],
  [['нүкте'], '.'],
  [['үтір'], ','],
  [['сызықша'], '–'],
]

/** The endings that these nouns take; «нүктелі» is another word. */
const CASE_ENDING = /^(?:мен|[нд]і|[нд]ің|д[еа]н|ны(?:ң)?)?$/
