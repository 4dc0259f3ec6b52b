import type { Forms } from '#app/domain/amendment/forms/forms.ts'

// Ten forms and the feminine accusative: nominative, genitive, dative, accusative, instrumental and prepositional, and
// the plural without its accusative. All other accusatives are spelled as a nominative or a genitive, and are replaced
// as such, provided that both words are animate or neither is.

type Gender = 'm' | 'f' | 'n'

/**
 * The forms of Russian words given in the nominative singular: adjectives, a noun, and what hangs on it and does not
 * change («уполномоченный орган в сфере …»). Only nouns that decline by rule; of any other nothing.
 */
export function russianForms(words: string): Forms | undefined {
  const parts = words.split(' ')
  const at = parts.findIndex(part => !ADJECTIVE.test(part))
  const noun = nounForms(parts[at] ?? '')
  if (!noun) return undefined
  const adjectives = parts.slice(0, at).map(part => adjectiveForms(part, noun.gender))
  const declined = [...adjectives, noun.declined]
  if (declined.some(each => each === undefined)) return undefined
  const tail = parts.slice(at + 1)
  const known = declined as readonly Declined[]
  return {
    cells: noun.declined.endings.map((_, cell) => joined(known, cell, tail)),
    kind: `${noun.gender} ${ANIMATE.test(parts[at] ?? '')}`,
    pattern: [...known.map(({ stem }) => `${stem}(?:${ANY_ENDING})?`), ...tail].join(' '),
  }
}

/** A stem with its ending for each cell. */
interface Declined {
  readonly stem: string
  readonly endings: readonly (string | undefined)[]
}

/** The whole phrase in one cell. */
function joined(declined: readonly Declined[], cell: number, tail: readonly string[]): string | undefined {
  const words = declined.map(({ stem, endings }) => {
    const ending = endings[cell]
    return ending === undefined ? undefined : stem + ending
  })
  return words.some(word => word === undefined) ? undefined : [...words, ...tail].join(' ')
}

const NONE = '-' // a cell without a form
const ENDINGLESS = '0' // a form that is the bare stem

/** Kinds of nouns by how they end; the first that fits counts. */
const NOUNS: readonly (readonly [end: RegExp, gender: Gender, endings: string])[] = [
  [/ия$/, 'f', 'ия ии ии ию ией ии ии ий иям иями иях'],
  [/ие$/, 'n', 'ие ия ию - ием ии ия ий иям иями иях'],
  [/(?<=ств)о$/, 'n', 'о а у - ом е а 0 ам ами ах'],
  [/(?<=ост)ь$/, 'f', 'ь и и ь ью и и ей ям ями ях'],
  [/(?<=тел)ь$/, 'm', 'ь я ю - ем е и ей ям ями ях'],
  [/(?<=[аеиоуыэюя][бвдзлмнпрстф])а$/, 'f', 'а ы е у ой е ы 0 ам ами ах'],
  // The genitive plural may put a vowel between the two consonants: «сделка», «сделок».
  [/(?<=[бвдзлмнпрстф])а$/, 'f', 'а ы е у ой е ы - ам ами ах'],
  [/(?<=[гкх])а$/, 'f', 'а и е у ой е и - ам ами ах'],
  [/(?<=[бвдзлмнпрстф])$/, 'm', '0 а у - ом е ы ов ам ами ах'],
  [/(?<=[гкх])$/, 'm', '0 а у - ом е и ов ам ами ах'],
]

// Nouns that lose a vowel, and those whose plural in -а would be taken for a genitive.
const IRREGULAR =
  /(?:[её]к|ок|ец|ень|[ая]нин|учитель)$|^(?:адрес|берег|век|вечер|голос|город|директор|доктор|дом|инспектор|катер|корпус|лес|мастер|номер|округ|орден|отпуск|паспорт|поезд|пояс|пропуск|профессор|раз|редактор|сорт|счет|том|тормоз|хутор|цвет)$/

/** How a noun declines; nothing for one that does not do so by rule. */
function nounForms(noun: string): { readonly gender: Gender; readonly declined: Declined } | undefined {
  const found = IRREGULAR.test(noun.toLowerCase()) ? undefined : NOUNS.find(([end]) => end.test(noun))
  if (!found) return undefined
  const [end, gender, endings] = found
  return { gender, declined: { stem: noun.replace(end, ''), endings: endingsOf(endings) } }
}

// Of people the accusative is the genitive, of things the nominative: a word for the one cannot stand for the other.
const ANIMATE = /(?:тель|ист|ник|щик|чик|лог|арь|тор|министр|анин|ант)$/

const ADJECTIVE = /^\p{L}{3,}(?:ый|ий|ой|ая|яя|ое|ее)$/u

/** Endings of adjectives by what the nominative and the stem end with, those of one gender and of the plural. */
const ADJECTIVES: Readonly<Record<Gender, readonly (readonly [end: RegExp, endings: string])[]>> = {
  m: [
    [/(?<![гкхжшчщ])ый$/, 'ый ого ому - ым ом ые ых ым ыми ых'],
    [/(?<=[гкх])ий$/, 'ий ого ому - им ом ие их им ими их'],
    [/(?<=[нжшчщ])ий$/, 'ий его ему - им ем ие их им ими их'],
    [/(?<![гкхжшчщ])ой$/, 'ой ого ому - ым ом ые ых ым ыми ых'],
  ],
  f: [
    [/(?<![гкхжшчщ])ая$/, 'ая ой ой ую ой ой ые ых ым ыми ых'],
    [/(?<=[гкх])ая$/, 'ая ой ой ую ой ой ие их им ими их'],
    [/(?<=щ)ая$/, 'ая ей ей ую ей ей ие их им ими их'],
    [/яя$/, 'яя ей ей юю ей ей ие их им ими их'],
  ],
  n: [
    [/(?<![гкхжшчщ])ое$/, 'ое ого ому - ым ом ые ых ым ыми ых'],
    [/(?<=[гкх])ое$/, 'ое ого ому - им ом ие их им ими их'],
    [/ее$/, 'ее его ему - им ем ие их им ими их'],
  ],
}

/** How an adjective declines beside a noun of a gender; nothing where it does not agree with it. */
function adjectiveForms(adjective: string, gender: Gender): Declined | undefined {
  const found = ADJECTIVES[gender].find(([end]) => end.test(adjective))
  return found && { stem: adjective.replace(found[0], ''), endings: endingsOf(found[1]) }
}

/** The endings of a row, one for each cell. */
function endingsOf(row: string): readonly (string | undefined)[] {
  return row.split(' ').map(each => (each === NONE ? undefined : each === ENDINGLESS ? '' : each))
}

/** Any ending that a noun or an adjective has: a word with another one is another word («организация»). */
const ANY_ENDING = [
  ...new Set(
    [
      ...NOUNS.map(([, , row]) => row),
      ...Object.values(ADJECTIVES).flatMap(rows => rows.map(([, row]) => row)),
    ]
      .join(' ')
      .split(' ')
      .filter(ending => ending !== NONE && ending !== ENDINGLESS),
  ),
  'ок',
  'ек',
  'ою',
  'ею',
  'ью',
].join('|')
