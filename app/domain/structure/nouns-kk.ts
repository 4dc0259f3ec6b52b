import type { NounLevel } from '#app/domain/structure/level.ts'

/**
 * The seven cases of Kazakh, in which a law names its elements, and `attributive`: the locative as it stands before a
 * noun, «тармағындағы сөздер». The `ablative` is the case before «кейін».
 */
export const CASES = [
  'nominative',
  'genitive',
  'accusative',
  'dative',
  'locative',
  'attributive',
  'ablative',
  'instrumental',
] as const

/** One of the cases. */
export type Case = (typeof CASES)[number]

/** How a noun stands: with its owner before it («7-баптың 2-тармағы») it takes a possessive ending. */
export interface Form {
  readonly grammatical: Case
  readonly owned: boolean
  readonly plural: boolean
}

/** The two stems of a noun, from which vowel harmony makes every form. */
interface Stems {
  /** Without an owner before it: «тармақ». */
  readonly bare: string
  /** With the possessive ending of the third person: «тармағы». */
  readonly owned: string
  /** Whether its endings take front vowels: «бөліктің», as against «баптың». */
  readonly front: boolean
}

/** A noun as the table keeps it. */
interface Noun extends Stems {
  /** Whether amending sentences number it in words: «екінші бөлік». */
  readonly ordinal: boolean
}

// Vowel harmony over a fixed list of nouns: these take front endings, all others back ones.
const FRONT: ReadonlySet<string> = new Set(
  'кіріспе бөлік бөлім сөйлем ескертпе ескерту'.split(' ').concat('кіші бөлім'),
)

/** What each element is called in Kazakh law (Law on Legal Acts, article 23): the bare noun and the owned one. */
const NOUNS: Readonly<Record<NounLevel, Noun>> = {
  title: noun('тақырып', 'тақырыбы'),
  preamble: noun('кіріспе', 'кіріспесі'),
  division: noun('бөлік', 'бөлігі', true),
  section: noun('бөлім', 'бөлімі'),
  subsection: noun('кіші бөлім', 'кіші бөлімі'),
  chapter: noun('тарау', 'тарауы'),
  subchapter: noun('параграф', 'параграфы'),
  article: noun('бап', 'бабы'),
  paragraph: noun('тармақ', 'тармағы'),
  subparagraph: noun('тармақша', 'тармақшасы'),
  part: noun('бөлік', 'бөлігі', true),
  indent: noun('абзац', 'абзацы', true),
  sentence: noun('сөйлем', 'сөйлемі', true),
  note: noun('ескертпе', 'ескертпесі'),
  footnote: noun('ескерту', 'ескертуі'),
  annex: noun('қосымша', 'қосымшасы'),
  table: noun('жол', 'жолы'),
  line: noun('жол', 'жолы', true),
  heading: noun('тақырып', 'тақырыбы'),
  column: noun('баған', 'бағаны'),
  contents: noun('мазмұн', 'мазмұны'),
}

/** Whether amending sentences number an element in words («екінші бөлік»), not in digits. */
export function isOrdinal(level: NounLevel): boolean {
  return NOUNS[level].ordinal
}

/** The noun of a level in one form: `inflected('subparagraph', …)` is «тармақшасының». */
export function inflected(level: NounLevel, form: Form): string {
  return declined(NOUNS[level], form)
}

/** Any noun in one form, by its two stems and the harmony of its endings. */
export function declined(noun: Stems, form: Form): string {
  const { bare, owned, front } = noun
  const stem = form.plural
    ? pluralOf(noun) + (form.owned ? (front ? 'і' : 'ы') : '')
    : form.owned
      ? owned
      : bare
  return stem + suffix(stem, form.grammatical, { front, owned: form.owned })
}

/** «баптар», «бөліктер», «бөлімдер»: the ending follows the last letter and the vowels of the noun. */
function pluralOf({ bare, front }: Stems): string {
  const consonant = VOICELESS.test(bare) ? 'т' : NASAL_OR_VOICED.test(bare) ? 'д' : 'л'
  return bare + consonant + (front ? 'ер' : 'ар')
}

const VOICELESS = /[пкқтсшщцчфхбгғ]$/
/** Last letters that decide how an ending begins. */
const NASAL = /[мнң]$/
const NASAL_OR_VOICED = /[мнңлжз]$/

/** The case ending after a stem by vowel harmony and the stem's last letter. */
export function suffix(
  stem: string,
  grammatical: Case,
  how: { readonly front: boolean; readonly owned: boolean },
): string {
  const { front, owned } = how
  const voiceless = VOICELESS.test(stem)
  // After the possessive ending an н stands before the local cases: бабында, not бабыда.
  const vowel = owned ? 'н' : ''
  const e = front ? 'е' : 'а'
  const i = front ? 'і' : 'ы'
  switch (grammatical) {
    case 'nominative':
      return ''
    case 'genitive':
      return (owned || VOWEL_END.test(stem) || NASAL.test(stem) ? 'н' : voiceless ? 'т' : 'д') + i + 'ң'
    case 'accusative':
      return owned ? 'н' : (VOWEL_END.test(stem) ? 'н' : voiceless ? 'т' : 'д') + i
    case 'dative':
      return owned ? 'н' + e : (voiceless ? (front ? 'к' : 'қ') : front ? 'г' : 'ғ') + e
    case 'locative':
      return vowel + (owned || !voiceless ? 'д' : 'т') + e
    case 'attributive':
      return vowel + (owned || !voiceless ? 'д' : 'т') + e + (front ? 'гі' : 'ғы')
    case 'ablative':
      return (owned ? 'нан' : NASAL.test(stem) ? 'нан' : voiceless ? 'тан' : 'дан').replaceAll('а', e)
    case 'instrumental':
      return voiceless && !owned ? 'пен' : /[жз]$/.test(stem) ? 'бен' : 'мен'
  }
}

const VOWEL_END = /[аәеоөұүыіэя]$/ // у ends a stem like a consonant: тараудың

/** A row of the table; harmony is known by the noun, since its last vowel does not always tell. */
function noun(bare: string, owned: string, ordinal = false): Noun {
  return { bare, owned, front: FRONT.has(bare), ordinal }
}
