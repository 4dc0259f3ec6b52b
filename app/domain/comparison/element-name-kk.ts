import type { Step } from '#app/domain/structure/address.ts'
import type { Level } from '#app/domain/structure/level.ts'

/**
 * «7-баптың 3-тармағының екінші бөлігі»: from the outermost step inwards. All but the last stand in the genitive, all
 * but the first carry the possessive ending of what they belong to.
 */
export function elementKk(steps: readonly Step[], heading: boolean): string {
  const last = heading ? steps.length : steps.length - 1
  const names = steps.map((step, at) => named(step, { owned: at > 0, genitive: at < last }))
  return [...names, ...(heading ? ['тақырыбы'] : [])].join(' ')
}

interface Standing {
  readonly owned: boolean
  readonly genitive: boolean
}

interface Noun {
  readonly bare: string
  readonly bareGenitive: string
  readonly owned: string
  readonly ownedGenitive: string
  /** How its number stands: «7-бап», «5) тармақша», «екінші бөлік», or not at all where it is the only one. */
  readonly numbered: 'digits' | 'bracket' | 'words' | 'not'
}

/** What a law of Kazakhstan calls each level (Law on Legal Acts, article 23), with its endings. */
const NOUNS: Readonly<Record<Level, Noun>> = {
  title: noun('тақырып тақырыптың тақырыбы тақырыбының', 'not'),
  preamble: noun('кіріспе кіріспенің кіріспесі кіріспесінің', 'not'),
  division: noun('бөлік бөліктің бөлігі бөлігінің', 'digits'),
  section: noun('бөлім бөлімнің бөлімі бөлімінің', 'digits'),
  subsection: noun('кіші-бөлім кіші-бөлімнің кіші-бөлімі кіші-бөлімінің', 'digits'),
  chapter: noun('тарау тараудың тарауы тарауының', 'digits'),
  subchapter: noun('параграф параграфтың параграфы параграфының', 'digits'),
  article: noun('бап баптың бабы бабының', 'digits'),
  paragraph: noun('тармақ тармақтың тармағы тармағының', 'digits'),
  subparagraph: noun('тармақша тармақшаның тармақшасы тармақшасының', 'bracket'),
  part: noun('бөлік бөліктің бөлігі бөлігінің', 'words'),
  indent: noun('абзац абзацтың абзацы абзацының', 'words'),
  note: noun('ескертпе ескертпенің ескертпесі ескертпесінің', 'not'),
  footnote: noun('ескерту ескертудің ескертуі ескертуінің', 'not'),
  annex: noun('қосымша қосымшаның қосымшасы қосымшасының', 'digits'),
  table: noun('жол жолдың жолы жолының', 'digits'),
  line: noun('жол жолдың жолы жолының', 'digits'),
}

function named({ level, number }: Step, standing: Standing): string {
  const noun = NOUNS[level]
  const word = formOf(noun, standing)
  switch (noun.numbered) {
    case 'digits':
      return `${number}-${word}`
    case 'bracket':
      return `${number}) ${word}`
    case 'words':
      return `${ordinal(number) ?? `${number})`} ${word}`
    case 'not':
      return number === '1' ? word : `${number}-${word}`
  }
}

function formOf(noun: Noun, { owned, genitive }: Standing): string {
  if (owned) return genitive ? noun.ownedGenitive : noun.owned
  return genitive ? noun.bareGenitive : noun.bare
}

const UNITS = 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы'.split(' ')
const TENS = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ')
const ROUND = 'оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы'.split(
  ' ',
)

/** «екінші», «жиырма сегізінші», 1 to 99; nothing for another number. */
function ordinal(number: string): string | undefined {
  const value = /^\d{1,2}$/.test(number) ? Number(number) : 0
  if (value === 0) return undefined
  const ten = Math.floor(value / 10)
  if (value % 10 === 0) return ROUND[ten - 1]
  const unit = UNITS[(value % 10) - 1]!
  return ten === 0 ? unit : `${TENS[ten - 1]!} ${unit}`
}

function noun(forms: string, numbered: Noun['numbered']): Noun {
  const [bare = '', bareGenitive = '', owned = '', ownedGenitive = ''] = forms
    .split(' ')
    .map(form => form.replace('-', ' '))
  return { bare, bareGenitive, owned, ownedGenitive, numbered }
}
