import type { Beside } from '#app/domain/amendment/instruction.ts'
import { hasNoun, type Place, type StepLevel } from '#app/domain/amendment/place.ts'
import { inflected, isOrdinal, type Case } from '#app/domain/structure/nouns-kk.ts'
import { ablativeDateKk } from '#app/domain/structure/paper-date.ts'
import { ordinal } from '#app/domain/structure/ordinals-kk.ts'
import {
  chainable,
  isContainer,
  isOnlyNote,
  nounFor,
  quoted,
  type Sentence,
  type Where,
  type Wording,
  type WordsNoun,
} from '#app/domain/amendment/wording/sentence.ts'

/** Amending sentences in Kazakh: the verb in the passive optative at the end, elements named from the outer to the inner. */
export const kazakh: Wording = {
  sentence: phrased,
  container: place => `${chain([place], 'locative')}:`,
  element: place => chain([place], 'nominative'),
}

/** One sentence by its kind. */
function phrased(sentence: Sentence): string {
  switch (sentence.kind) {
    case 'restate':
      return `${chain(sentence.places, 'nominative')} ${editionOf(sentence.elsewhere)}`
    case 'delete':
      return `${chain(sentence.places, 'nominative')} ${since(sentence.from)}алып тасталсын`
    case 'repeal':
      // The validity («күші») is what is taken away, so that the element stands in the genitive before it.
      return `${chain(sentence.places, 'genitive')} күші ${since(sentence.from)}жойылды деп танылсын`
    case 'add':
      return added(sentence)
    case 'substitute':
      return substituted(sentence)
    case 'delete-words':
      return `${where(sentence)}${besideWords(sentence.beside)}${list(sentence.words.map(quoted))} деген ${FORMS[nounFor(sentence.words)].nominative} ${sentence.inflected ? ALL_CASES : ''}алып тасталсын`
    case 'insert-words':
      return inserted(sentence)
    case 'renumber':
      return renumbered(sentence)
    case 'entry':
      return sentence.text
  }
}

/** «2027 жылғы 1 қаңтардан бастап », or nothing. */
function since(day: string | undefined): string {
  return day === undefined ? '' : `${ablativeDateKk(day)} бастап `
}

/** Said of words that are meant in all their forms. */
const ALL_CASES = 'тиісті септіктерде '

/** The cases that a noun for quoted words takes. */
interface Forms {
  readonly nominative: string
  readonly instrumental: string
  readonly ablative: string
  readonly genitive: string
}

/** «сөздер», «цифрлар», «тыныс белгісі», declined: what is quoted is called by what it is. */
const FORMS: Readonly<Record<WordsNoun, Forms>> = {
  word: { nominative: 'сөз', instrumental: 'сөзбен', ablative: 'сөзден', genitive: 'сөздің' },
  words: { nominative: 'сөздер', instrumental: 'сөздермен', ablative: 'сөздерден', genitive: 'сөздердің' },
  figures: {
    nominative: 'цифрлар',
    instrumental: 'цифрлармен',
    ablative: 'цифрлардан',
    genitive: 'цифрлардың',
  },
  sign: {
    nominative: 'тыныс белгісі',
    instrumental: 'тыныс белгісімен',
    ablative: 'тыныс белгісінен',
    genitive: 'тыныс белгісінің',
  },
}

/** Where the new wording stands, as the sentence says it. */
function editionOf(elsewhere: string | undefined): string {
  if (elsewhere === undefined) return 'мынадай редакцияда жазылсын:'
  return elsewhere === 'withheld'
    ? 'мынадай редакцияда жазылсын («қызмет бабында пайдалану үшін» деген белгісі бар)'
    : 'осы заңға қосымшаға сәйкес жаңа редакцияда жазылсын'
}

/** «5-бап 2-тармақтан кейін мынадай мазмұндағы 2-1-тармақпен толықтырылсын:». */
function added(sentence: Extract<Sentence, { readonly kind: 'add' }>): string {
  const { place, level, numbers, headings, after } = sentence
  const subject = place.length === 0 ? '' : `${chain([place], 'nominative')} `
  const neighbour = after ? `${chain([after], 'ablative')} кейін ` : ''
  const ending = sentence.elsewhere === undefined ? 'мынадай мазмұндағы' : 'осы заңға қосымшаға сәйкес'
  // «7-1-баптың тақырыбымен»: a table of contents gains the headings of articles, and not the articles.
  const element = headings
    ? `${stepList(level, numbers, { grammatical: 'genitive', owned: false })} ${stepList('heading', numbers, { grammatical: 'instrumental', owned: true })}`
    : stepList(level, numbers, { grammatical: 'instrumental', owned: false })
  return `${subject}${neighbour}${ending} ${element} толықтырылсын${sentence.elsewhere === undefined ? ':' : ''}`
}

/** «4-тармақтағы «…» деген сөздер «…» деген сөздермен ауыстырылсын». */
function substituted({
  pairs,
  inflected,
  ...rest
}: Extract<Sentence, { readonly kind: 'substitute' }>): string {
  const words = pairs.map(pair => pair.words)
  const by = pairs.map(pair => pair.by)
  // Of several pairs «тиісінше» says that the first goes with the first.
  const respectively = pairs.length > 1 ? 'тиісінше ' : ''
  return `${where(rest)}${besideWords(rest.beside)}${words.map(quoted).join(', ')} деген ${FORMS[nounFor(words)].nominative} ${inflected ? ALL_CASES : ''}${respectively}${by.map(quoted).join(', ')} деген ${FORMS[nounFor(by)].instrumental} ауыстырылсын`
}

/** «бүкіл мәтін бойынша », «4-тармақтағы », or nothing under a container. */
function where({ places, throughout, except }: Where): string {
  const here = isContainer(places)
  if (throughout) return `${here ? '' : `${chain(places, 'locative')} `}бүкіл мәтін бойынша${spared(except)} `
  // «4-тармақтағы «…» деген сөздер»: in Kazakh the place is said of the words, not of the verb, hence the attributive.
  return here ? '' : `${chain(places, 'attributive')} `
}

/** «, 5 және 7-баптарды және 9-баптың 2-тармағын қоспағанда,», or nothing. */
function spared(except: readonly Place[] = []): string {
  const named = chainable(except).map(places => chain(places, 'accusative'))
  return named.length === 0 ? '' : `, ${list(named)} қоспағанда,`
}

/** «6-тармақ «…» деген сөздерден кейін «…» деген сөздермен толықтырылсын». */
function inserted({ places, words, beside }: Extract<Sentence, { readonly kind: 'insert-words' }>): string {
  const subject = isContainer(places) ? '' : `${chain(places, 'nominative')} `
  return `${subject}${besideWords(beside)}${quoted(words)} деген ${FORMS[nounFor([words])].instrumental} толықтырылсын`
}

/** «… деген сөздерден кейін », «… деген сөздің алдынан », or nothing where no words are named. */
function besideWords({ after, before }: Beside): string {
  if (after !== undefined) return `${quoted(after)} деген ${FORMS[nounFor([after])].ablative} кейін `
  return before === undefined ? '' : `${quoted(before)} деген ${FORMS[nounFor([before])].genitive} алдынан `
}

/** «3 және 4-тармақтар тиісінше 2 және 3-тармақтар деп есептелсін». */
function renumbered({ places, numbers }: Extract<Sentence, { readonly kind: 'renumber' }>): string {
  const level = places[0]?.at(-1)?.level ?? 'line'
  const respectively = places.length > 1 ? 'тиісінше ' : ''
  const target = stepList(level, numbers, { grammatical: 'nominative', owned: false })
  return `${chain(places, 'nominative')} ${respectively}${target} деп есептелсін`
}

/** Places that differ in their last step: «4-баптың 2-тармағының 1) және 3) тармақшалары». */
export function chain(places: readonly Place[], grammatical: Case): string {
  const [first = []] = places
  const inner = first.at(-1)
  if (!inner) return 'заң'
  const owners = first.slice(0, -1).map(({ level, number }, at) =>
    level === 'named'
      ? number
      : stepList(level, number === '' ? [] : [number], {
          grammatical: 'genitive',
          owned: at > 0 || OWNED.has(level),
        }),
  )
  if (inner.level === 'named') return [...owners, inner.number].join(' ')
  const numbers = places.map(place => place.at(-1)?.number ?? '').filter(number => number !== '')
  // «7-баптың 2-тармағы», but «2-тармақ» alone: only what has its owner before it takes the possessive ending.
  const owned = owners.length > 0 || OWNED.has(inner.level)
  return [...owners, stepList(inner.level, numbers, { grammatical, owned })].join(' ')
}

/** What is always somebody's, and takes the possessive ending even where no owner is named: «тақырыбы», «мазмұны». */
const OWNED: ReadonlySet<StepLevel> = new Set(['heading', 'contents'])

/** «1 және 3-тармақтары», «5-1) тармақшаның», «екінші бөлікпен», «реттік нөмірі 3-1-жолмен». */
function stepList(
  level: StepLevel,
  numbers: readonly string[],
  form: { readonly grammatical: Case; readonly owned: boolean },
): string {
  if (!hasNoun(level)) throw new Error(`No Kazakh noun for ${level}`)
  const noun = inflected(level, { ...form, plural: numbers.length > 1 })
  if (numbers.length === 0 || SINGLE.has(level) || isOnlyNote(level, numbers)) return noun
  // «реттік нөмірі 3-1-жол», as against «екінші жол», which is a line of text.
  if (level === 'table')
    return `${numbers.length > 1 ? 'реттік нөмірлері' : 'реттік нөмірі'} ${list(numbers)}-${noun}`
  if (isOrdinal(level) && numbers.every(number => ordinal(Number(number)) !== undefined)) {
    return `${list(numbers.map(number => ordinal(Number(number)) ?? number))} ${noun}`
  }
  // A bracket is followed by a blank, «5-1) тармақша», a bare number by a hyphen, «5-1-тармақ».
  return level === 'subparagraph'
    ? `${list(numbers.map(number => `${number})`))} ${noun}`
    : `${list(numbers)}-${noun}`
}

/** Elements of which an act has one: no number tells them apart. */
const SINGLE: ReadonlySet<StepLevel> = new Set(['preamble', 'title', 'heading', 'contents'])

/** «1), 2) және 3)». */
function list(members: readonly string[]): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} және ${members.at(-1)}`
}
