import { levelOf } from '#app/domain/amendment/parse/kazakh-levels.ts'
import { joined, product, skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import {
  LONGEST_LIST,
  numbers,
  ordinalWords,
  ranged,
  spanned,
  stepsOf,
  type Counted,
  type Counting,
} from '#app/domain/amendment/parse/counted.ts'
import { contains, within, type Place, type Step } from '#app/domain/amendment/place.ts'
import type { Case } from '#app/domain/structure/nouns-kk.ts'
import { ordinalOf } from '#app/domain/structure/ordinals-kk.ts'

/** What joins the members of a Kazakh list. */
export const JOINERS: ReadonlySet<string> = new Set(['және', 'мен', 'бен', 'пен', 'немесе'])

/** How Kazakh counts in words: «бірінші, екінші және үшінші». */
const COUNTING: Counting = { joiners: JOINERS, ordinalOf }

/** Places that a Kazakh sentence names, with the case of the last word: it says what is done there. */
export interface Chains {
  readonly places: readonly Place[]
  readonly grammatical: Case
}

/**
 * «7-баптың 2-тармағының 5) тармақшасы», outer to inner; further chains of the list borrow the outer part of the one
 * before: «2-тармақтың 1) тармақшасы, 3-тармағы». Nothing where no element is named here, or, unless in `anyCase`, where
 * the last one owns something else: «5-баптың талаптары».
 */
export function readChains(reader: Reader, anyCase = false): Chains | undefined {
  const lists: (Chains & { readonly end: number })[] = []
  for (let places = 0; places <= LONGEST_LIST; places += lists.at(-1)?.places.length ?? 0) {
    const start = reader.at
    const ahead = lists.length > 0 ? joined(reader, JOINERS) : 0
    const last = lists.at(-1)
    if (last && ahead === 0) break
    reader.at += ahead
    const chain = readChain(reader)
    if (!chain || (last && last.grammatical !== chain.grammatical && last.grammatical !== 'nominative')) {
      reader.at = start
      break
    }
    // «5-баптың 1-тармағы мен 2-тармағының 3) тармақшасы»: both paragraphs are of article 5.
    // Kazakh names the article once, at the beginning: later chains take it from the one before.
    const borrowed = last?.places[0]?.slice(0, -1) ?? []
    lists.push({ ...chain, places: chain.places.map(each => within(borrowed, each)), end: reader.at })
  }
  // «2-тармақтың, 3-тармақтың күші жойылды …»: the last owner must own what is no element.
  while (!anyCase && lists.at(-1)?.grammatical === 'genitive' && !OWNED.test(wordAt(reader))) {
    lists.pop()
    reader.at = lists.at(-1)?.end ?? reader.at
  }
  const grammatical = lists.at(-1)?.grammatical
  return grammatical && { places: lists.flatMap(({ places }) => places), grammatical }
}

// «2-тармақтың күші жойылды …», «5-баптың бүкіл мәтіні бойынша …».
const OWNED = /^(?:күшін?|бүкіл|барлық|(?:соңы|аяғы)(?:нда|ндағы|на))$/

const DEEPEST = 16 // elements, each in the one before; no act has as many levels

/** One chain of owners. */
function readChain(reader: Reader): Chains | undefined {
  const groups: (readonly Step[])[] = []
  let last = readGroup(reader)
  while (last && groups.length < DEEPEST) {
    groups.push(last.steps)
    const start = reader.at
    const next = readGroup(reader)
    if (next && owns(last, next)) {
      last = next
      continue
    }
    reader.at = start
    return { places: product(groups), grammatical: last.grammatical }
  }
  return undefined
}

/** «7-баптың 2-тармағы», and «2-тармағы 5) тармақшасының», where only the last owner takes the genitive. */
function owns(owner: Group, owned: Group): boolean {
  if (owner.grammatical === 'genitive') return true
  // «2-тармағы 1) тармақшадан кейін …»: what is not owned begins something new.
  if (!owner.owned || !owned.owned || owner.grammatical !== 'nominative') return false
  const [above, below] = [owner.steps[0]?.level, owned.steps[0]?.level]
  return above !== undefined && below !== undefined && above !== below && contains(above, below)
}

/** An element of a chain, or several of one kind. */
interface Group {
  readonly steps: readonly Step[]
  readonly grammatical: Case
  readonly owned: boolean
}

/** «5) тармақша», «1 және 3-тармақтары», «екінші бөлігінің», «реттік нөмірі 3-1-жолмен», «кіші бөлім». */
export function readGroup(reader: Reader): Group | undefined {
  const start = reader.at
  const corner = annexCorner(reader)
  if (corner) return corner
  // «реттік нөмірі 5-жол»: the words stand before the number that makes it a row.
  const row = rowNumbers(reader)
  const first = reader.tokens[reader.at]
  const bracket = first?.kind === 'number' && first.bracket
  const span = spanAt(reader)
  const digits = span.length > 0 ? span : numbers(reader, JOINERS)
  const words = digits.length > 0 ? [] : ordinalWords(reader, COUNTING)
  // «кіші бөлім» is two words for one level, of which the second alone is another level.
  const small = skipWords(reader, 'кіші')
  const found = levelOf(wordAt(reader))
  if (!found || (digits.length === 0 && words.length === 0 && !BARE.has(found.level))) {
    reader.at = start
    return undefined
  }
  const counts = digits.length > 0 ? digits : words
  const counted = counts.length > 0
  // Lists of an amending law count with brackets as subparagraphs do, and the numbers look alike.
  // «8) кіріспе»: the number with a bracket counts the sentences, unless a subparagraph follows.
  if (bracket && found.level !== 'subparagraph') {
    reader.at = start
    return undefined
  }
  reader.at += 1
  // «мынадай мазмұндағы жолмен» brings a row, «екінші жолда» is a line of text.
  const level = small ? 'subsection' : found.level === 'table' && !row && counted ? 'line' : found.level
  return {
    steps: stepsOf(level, found.form.plural ? ranged(counts, level) : counts),
    grammatical: found.form.grammatical,
    owned: found.form.owned,
  }
}

/** «үшіншіден бесіншіге дейінгі», «3-тен 5-ке дейінгі»: from the ablative of the one to the dative of the other. */
function spanAt(reader: Reader): readonly Counted[] {
  const start = reader.at
  const span = spanned(reader, DECLINED, {
    from: () => true,
    to: () => {
      skipEnding(reader)
      skipWords(reader, 'бастап')
      return true
    },
  })
  // Without «дейінгі» the dative is a place to which something is done: «3-тен 5-ке …» says nothing of what lies between.
  skipEnding(reader)
  if (span.length > 0 && skipWords(reader, 'дейінгі')) return span
  reader.at = start
  return []
}

/** Ordinals with the case endings of the two ends of a range. */
const DECLINED: Counting = {
  ...COUNTING,
  ordinalOf: word => ordinalOf(word.replace(/(?:ден|дан|ге|ға)$/, '')),
}

/** The case ending of a number in digits, which the hyphen makes a word of its own: «3-тен», «5-ке». */
function skipEnding(reader: Reader): void {
  if (/^(?:[тдн][ае]н|[кқгғ][ае])$/.test(wordAt(reader))) reader.at += 1
}

/** Elements that stand without a number: there is one of them, or the text gives the number. */
const BARE: ReadonlySet<string> = new Set([
  'contents',
  'heading',
  'text',
  'note',
  'preamble',
  'annex',
  'section',
  'chapter',
  'part',
  'indent',
  'sentence',
  'paragraph',
  'subparagraph',
  'article',
  'table',
])

/** «1-қосымшаның оң жақ жоғарғы бұрышы»: where an annex says what it is annexed to. */
function annexCorner(reader: Reader): Group | undefined {
  const words = ['оң', 'жақ', 'жоғарғы'].every((word, ahead) => wordAt(reader, ahead) === word)
  const ending = words ? /^бұрышы(|нда|ндағы)$/.exec(wordAt(reader, 3))?.[1] : undefined
  if (ending === undefined) return undefined
  reader.at += 4
  const grammatical = ending === '' ? 'nominative' : ending === 'нда' ? 'locative' : 'attributive'
  return { steps: [{ level: 'named', number: 'оң жақ жоғарғы бұрышы' }], grammatical, owned: true }
}

/** «реттік нөмірі 3-1-жол»: the number of a table row, as against «екінші жол», a line of text. */
function rowNumbers(reader: Reader): boolean {
  return skipWords(reader, 'реттік', 'нөмірі') || skipWords(reader, 'реттік', 'нөмірлері')
}
