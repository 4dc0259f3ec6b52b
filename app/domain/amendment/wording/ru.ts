import type { Beside } from '#app/domain/amendment/instruction.ts'
import { hasNoun, type Place, type Step, type StepLevel } from '#app/domain/amendment/place.ts'
import { NOUNS, type Case, type Gender } from '#app/domain/structure/nouns-ru.ts'
import { paperDate } from '#app/domain/structure/paper-date.ts'
import { ordinal } from '#app/domain/structure/ordinals-ru.ts'
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

/** Amending sentences in Russian: the verb in the infinitive, elements named from the inner to the outer. */
export const russian: Wording = {
  sentence: phrased,
  container: place => `в ${chain([place], 'prepositional')}:`,
  element: place => chain([place], 'genitive'),
}

/** One sentence by its kind. */
function phrased(sentence: Sentence): string {
  switch (sentence.kind) {
    case 'restate':
      return `${chain(sentence.places, 'accusative')} изложить ${editionOf(sentence.elsewhere)}`.trim()
    case 'delete':
      return `${chain(sentence.places, 'accusative')} исключить${since(sentence.from)}`
    case 'repeal':
      return repealed(sentence.places) + since(sentence.from)
    case 'add':
      return added(sentence)
    case 'substitute':
      return substituted(sentence)
    case 'delete-words': {
      const noun = FORMS[nounFor(sentence.words)].accusative
      return `${where(sentence)}${besideWords(sentence.beside)}${noun} ${list(sentence.words.map(quoted))}${sentence.inflected ? ' в различных падежах' : ''} исключить`
    }
    case 'insert-words':
      return inserted(sentence)
    case 'renumber':
      return renumbered(sentence)
    case 'entry':
      return sentence.text
  }
}

/** « с 1 января 2027 года», or nothing. */
function since(day: string | undefined): string {
  return day === undefined ? '' : ` с ${paperDate(day, 'ru')}`
}

/** «слова», «цифры», «знак препинания», declined: what is quoted is called by what it is. */
const FORMS: Readonly<
  Record<WordsNoun, { readonly accusative: string; readonly instrumental: string; readonly genitive: string }>
> = {
  word: { accusative: 'слово', instrumental: 'словом', genitive: 'слова' },
  words: { accusative: 'слова', instrumental: 'словами', genitive: 'слов' },
  figures: { accusative: 'цифры', instrumental: 'цифрами', genitive: 'цифр' },
  sign: { accusative: 'знак препинания', instrumental: 'знаком препинания', genitive: 'знака препинания' },
}

/** Where the new wording stands, as the sentence says it. */
function editionOf(elsewhere: string | undefined): string {
  if (elsewhere === undefined) return 'в следующей редакции:'
  return elsewhere === 'withheld'
    ? 'в следующей редакции (с пометкой «для служебного пользования»)'
    : 'в новой редакции согласно приложению'
}

/** «статью 5 признать утратившей силу»: the participle follows gender and number. */
function repealed(places: readonly Place[]): string {
  const level = places[0]?.at(-1)?.level ?? 'line'
  const gender = genderOf(level)
  // «статьи 5 и 6 признать утратившими силу»: of several elements the plural has no gender.
  const form = places.length > 1 ? 'утратившими' : gender === 'f' ? 'утратившей' : 'утратившим'
  return `${chain(places, 'accusative')} признать ${form} силу`
}

/** The gender that what is said of a place agrees with; what is called by its name, «перечень …», is masculine. */
export function genderOf(level: StepLevel): Gender {
  return hasNoun(level) ? NOUNS[level].gender : 'm'
}

/** «статью 5 после пункта 2 дополнить пунктом 2-1 следующего содержания:». */
function added(sentence: Extract<Sentence, { readonly kind: 'add' }>): string {
  const { place, level, numbers, headings, after } = sentence
  const subject = place.length === 0 ? '' : `${chain([place], 'accusative')} `
  // Named only where the numbers would put the new element elsewhere: the formula of the law has no neighbour.
  const neighbour = after ? `после ${chain([after], 'genitive')} ` : ''
  const element = headings
    ? `${stepList('heading', numbers, 'instrumental')} ${stepList(level, numbers, 'genitive')}`
    : stepList(level, numbers, 'instrumental')
  const ending = sentence.elsewhere === undefined ? 'следующего содержания:' : 'согласно приложению'
  return `${subject}${neighbour}дополнить ${element}${level === 'table' && numbers.length > 0 ? ',' : ''} ${ending}`
}

/** «в пункте 4 слова «…» заменить словами «…»». */
function substituted({
  pairs,
  inflected,
  ...rest
}: Extract<Sentence, { readonly kind: 'substitute' }>): string {
  const words = pairs.map(pair => pair.words)
  const by = pairs.map(pair => pair.by)
  // Of several pairs «соответственно» says that the first goes with the first.
  const respectively = pairs.length > 1 ? 'соответственно ' : ''
  return `${where(rest)}${besideWords(rest.beside)}${FORMS[nounFor(words)].accusative} ${words.map(quoted).join(', ')}${inflected ? ' в различных падежах' : ''} заменить ${respectively}${FORMS[nounFor(by)].instrumental} ${by.map(quoted).join(', ')}${inflected ? ' в соответствующих падежах' : ''}`
}

/** «по всему тексту », «в пункте 4 », or nothing under a container. */
function where({ places, throughout, except }: Where): string {
  const here = isContainer(places)
  if (throughout) return `по всему тексту${here ? '' : ` ${chain(places, 'genitive')}`}${spared(except)} `
  return here ? '' : `в ${chain(places, 'prepositional')} `
}

/** «, кроме статей 5 и 7 и пункта 2 статьи 9,», or nothing. */
function spared(except: readonly Place[] = []): string {
  const named = chainable(except).map(places => chain(places, 'genitive'))
  return named.length === 0 ? '' : `, кроме ${list(named)},`
}

/** «пункт 6 после слов «…» дополнить словами «…»». */
function inserted({ places, words, beside }: Extract<Sentence, { readonly kind: 'insert-words' }>): string {
  const subject = isContainer(places) ? '' : `${chain(places, 'accusative')} `
  return `${subject}${besideWords(beside)}дополнить ${FORMS[nounFor([words])].instrumental} ${quoted(words)}`
}

/** «после слов «…» », «перед словом «…» », or nothing where no words are named. */
function besideWords({ after, before }: Beside): string {
  if (after !== undefined) return `после ${FORMS[nounFor([after])].genitive} ${quoted(after)} `
  return before === undefined ? '' : `перед ${FORMS[nounFor([before])].instrumental} ${quoted(before)} `
}

/** «пункты 3 и 4 считать соответственно пунктами 2 и 3». */
function renumbered({ places, numbers }: Extract<Sentence, { readonly kind: 'renumber' }>): string {
  const level = places[0]?.at(-1)?.level ?? 'line'
  const respectively = places.length > 1 ? 'соответственно ' : ''
  return `${chain(places, 'accusative')} считать ${respectively}${stepList(level, numbers, 'instrumental')}`
}

/** Places that differ in their last step: «подпункты 1) и 3) пункта 2 статьи 4». */
export function chain(places: readonly Place[], grammatical: Case): string {
  const [first = []] = places
  const inner = first.at(-1)
  if (!inner) return 'закон'
  // What is called by its name is given back as it was read: declining «перечень …» would need a dictionary.
  if (inner.level === 'named') return [inner.number, ...outer(first)].join(' ')
  const numbers = places.map(place => place.at(-1)?.number ?? '').filter(number => number !== '')
  return [stepList(inner.level, numbers, grammatical), ...outer(first)].join(' ')
}

/** The elements around the innermost, each in the genitive. */
function outer(place: Place): string[] {
  return place
    .slice(0, -1)
    .reverse()
    .map(step => genitiveOf(step))
}

/** One element that holds the others; what is called by its name is not declined. */
function genitiveOf({ level, number }: Step): string {
  return level === 'named' ? number : stepList(level, number === '' ? [] : [number], 'genitive')
}

/** «подпункты 1) и 3)», «часть вторую», «строку, порядковый номер 3-1», «статьей 7-1». */
function stepList(level: StepLevel, numbers: readonly string[], grammatical: Case): string {
  if (!hasNoun(level)) throw new Error(`No Russian noun for ${level}`)
  const noun = NOUNS[level]
  const word = (numbers.length > 1 ? noun.plural : noun.singular)[grammatical]
  if (numbers.length === 0 || SINGLE.has(level) || isOnlyNote(level, numbers)) return word
  if (level === 'table')
    return `${word}, ${numbers.length > 1 ? 'порядковые номера' : 'порядковый номер'} ${list(numbers)}`
  // «часть вторая», «абзац третий»: what bears no number in print is counted in words.
  if (noun.ordinal)
    return `${word} ${list(numbers.map(number => ordinal(Number(number), noun.gender, grammatical) ?? number))}`
  return `${word} ${list(numbers.map(number => (level === 'subparagraph' ? `${number})` : number)))}`
}

/** Elements of which an act has one. */
const SINGLE: ReadonlySet<StepLevel> = new Set(['preamble', 'title', 'heading', 'contents'])

/** «1), 2) и 3)». */
function list(members: readonly string[]): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} и ${members.at(-1)}`
}
