import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/**
 * A punctuation mark that a Russian sentence calls by its name, in any case: «точку», «точкой с запятой»; nothing where
 * none is named here. Drafters name marks oftener than they quote them.
 */
export function russianSign(reader: Reader): string | undefined {
  const sign = RUSSIAN.find(([name]) => name.test(wordAt(reader)))?.[1]
  if (sign === undefined) return undefined
  reader.at += 1
  // «точку с запятой» is one mark: read as two, a full stop would be replaced that stands elsewhere.
  return sign === '.' && skipWords(reader, 'с', 'запятой') ? ';' : sign
}

const RUSSIAN: readonly (readonly [name: RegExp, sign: string])[] = [
  [/^точк(?:а|и|е|у|ой|ою)$/, '.'],
  [/^запят(?:ая|ой|ую|ою)$/, ','],
  [/^двоеточи(?:е|я|ю|ем)$/, ':'],
  [/^тире$/, '–'],
]

/** A punctuation mark that a Kazakh sentence names, and the case ending of its name: «нүктелі үтірмен» is `;` «мен». */
export interface KazakhSign {
  readonly sign: string
  readonly ending: string
}

/** The mark named here; nothing where none is. */
export function kazakhSign(reader: Reader): KazakhSign | undefined {
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
