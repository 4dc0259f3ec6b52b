import type { StepLevel } from '#app/domain/amendment/place.ts'

/**
 * The cases of amending sentences; `attributive` is the locative that stands before a noun: «тармағындағы сөздер»,
 * `ablative` the one before «кейін».
 */
export type Case =
  | 'nominative'
  | 'genitive'
  | 'accusative'
  | 'dative'
  | 'locative'
  | 'attributive'
  | 'ablative'
  | 'instrumental'

/** How a noun stands: with its owner before it («7-баптың 2-тармағы») it takes a possessive ending. */
export interface Form {
  readonly grammatical: Case
  readonly owned: boolean
  readonly plural: boolean
}

interface Noun {
  readonly bare: string
  readonly owned: string
  readonly front: boolean
  readonly ordinal: boolean
}

// Vowel harmony over a fixed list of nouns: these take front endings, all others back ones.
const FRONT: ReadonlySet<string> = new Set(
  'кіріспе бөлік бөлім сөйлем ескертпе ескерту'.split(' ').concat('кіші бөлім'),
)

/** What each element is called in Kazakh law: the bare noun and the noun that has an owner. */
const NOUNS: Readonly<Partial<Record<StepLevel, Noun>>> = {
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
}

/** Whether an element is numbered in words («екінші бөлік»), not in digits. */
export function isOrdinal(level: StepLevel): boolean {
  return NOUNS[level]?.ordinal ?? false
}

/** The noun of a level in one form: `inflected('subparagraph', …)` is «тармақшасының». */
export function inflected(level: StepLevel, form: Form): string {
  const found = NOUNS[level]
  if (!found) throw new Error(`No Kazakh noun for ${level}`)
  const stem = form.plural
    ? pluralOf(found) + (form.owned ? (found.front ? 'і' : 'ы') : '')
    : form.owned
      ? found.owned
      : found.bare
  return stem + suffix(stem, form.grammatical, { front: found.front, owned: form.owned })
}

function pluralOf({ bare, front }: Noun): string {
  const consonant = VOICELESS.test(bare) ? 'т' : NASAL_OR_VOICED.test(bare) ? 'д' : 'л'
  return bare + consonant + (front ? 'ер' : 'ар')
}

const VOICELESS = /[пкқтсшщцчфхбгғ]$/
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

const LEVELS = new Map<string, { readonly level: StepLevel; readonly form: Form }>()
const CASES: readonly Case[] = [
  'nominative',
  'genitive',
  'accusative',
  'dative',
  'locative',
  'attributive',
  'ablative',
  'instrumental',
]
for (const level of Object.keys(NOUNS) as StepLevel[]) {
  if (level === 'division' || level === 'line' || level === 'title' || level === 'subsection') continue
  for (const plural of [false, true])
    for (const owned of [false, true])
      for (const grammatical of CASES) {
        const form = { grammatical, owned, plural }
        const word = inflected(level, form)
        if (!LEVELS.has(word)) LEVELS.set(word, { level, form })
      }
}
for (const [word, grammatical] of [
  ['мәтіні', 'nominative'],
  ['мәтінінде', 'locative'],
  ['мәтініндегі', 'attributive'],
] as const) {
  LEVELS.set(word, { level: 'text', form: { grammatical, owned: true, plural: false } })
}
const SHORT: Readonly<Record<string, StepLevel>> = { б: 'article', т: 'paragraph', тт: 'subparagraph' }
for (const [word, level] of Object.entries(SHORT)) {
  LEVELS.set(word, { level, form: { grammatical: 'nominative', owned: false, plural: false } })
}

/** The level and the form that a Kazakh word stands for; nothing where it names no element. */
export function levelOf(word: string): { readonly level: StepLevel; readonly form: Form } | undefined {
  return LEVELS.get(word)
}

const UNITS = 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы'.split(' ')
const ROUND = 'оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы'.split(
  ' ',
)
const TENS = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ')

/** «екінші», «жиырма бірінші»: 1 to 99; nothing beyond. */
export function ordinal(value: number): string | undefined {
  const ten = Math.floor(value / 10)
  if (value % 10 === 0) return ROUND[ten - 1]
  const unit = UNITS[(value % 10) - 1]
  if (ten === 0) return unit
  return TENS[ten - 1] && unit && `${TENS[ten - 1]} ${unit}`
}

/** What an ordinal word stands for; `open` says that the unit follows: «жиырма». */
export function ordinalOf(word: string): { readonly value: number; readonly open: boolean } | undefined {
  const ten = TENS.indexOf(word)
  if (ten >= 0) return { value: (ten + 1) * 10, open: true }
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return { value: unit + 1, open: false }
  const round = ROUND.indexOf(word)
  return round < 0 ? undefined : { value: (round + 1) * 10, open: false }
}

function noun(bare: string, owned: string, ordinal = false): Noun {
  return { bare, owned, front: FRONT.has(bare), ordinal }
}
