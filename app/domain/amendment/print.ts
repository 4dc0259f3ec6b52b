import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'
import { groupsOf, stepsAt, WHOLE } from '#app/domain/amendment/print-groups.ts'
import { printNotes } from '#app/domain/amendment/print-notes.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { samePlaces, type Place } from '#app/domain/amendment/place.ts'
import {
  chainable,
  placeOf,
  quoted,
  sentenceOf,
  type Sentence,
  type Wording,
} from '#app/domain/amendment/wording/sentence.ts'
import { kazakh } from '#app/domain/amendment/wording/kk.ts'
import { russian } from '#app/domain/amendment/wording/ru.ts'

/** What stands before the instructions: «Внести в Закон … следующие изменения:»; nothing where they stand alone. */
export interface PrintContext {
  readonly opening?: string
  /** Whether the notes on what deletions leave are left out: they are no part of a law. */
  readonly bare?: true
}

/**
 * The text of instructions to one act, in the official formulas, a blank line between sentences: the inverse of
 * `parse`. Instructions to one article stand under one number; what deletions leave that the rule does not say
 * is noted at the end.
 */
export function print(
  instructions: readonly Instruction[],
  language: Language,
  context: PrintContext = {},
): string {
  const wording = WORDINGS[language]
  const items = itemsOf(instructions).map(item => itemLines(item, wording))
  // A law that amends one article says so without a number: there is nothing to count.
  const numbered = items.length > 1
  const sentences = items.flatMap(([first, ...rest], at) =>
    [[numbered ? `${at + 1}) ${first}` : (first ?? '')], ...rest.map(line => [line])].flat(),
  )
  const ended = sentences.map((line, at) => line.replace(SEPARATOR, at === sentences.length - 1 ? '.' : ';'))
  const notes = context.bare ? [] : notesOf(instructions, language)
  return [...(context.opening === undefined ? [] : [context.opening]), ...ended, ...notes].join('\n\n') + '\n'
}

/** The notes on what deletions leave, for the keeper of the consolidated text. */
export function notesOf(instructions: readonly Instruction[], language: Language): readonly string[] {
  return printNotes(instructions, language, place => WORDINGS[language].element(place))
}

const WORDINGS: Readonly<Record<Language, Wording>> = { kk: kazakh, ru: russian }

// Stands where a sentence ends until it is known whether it is the last one.
const MARK = '\u0000'
const SEPARATOR = /\u0000$/

/** The place that an instruction names. */
function placeAt(instruction: Instruction): Place {
  return placeOf(instruction, stepsAt(instruction.at))
}

/** Instructions in a row that work in the same article, or the same element where there is none. */
function itemsOf(instructions: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const items: Instruction[][] = []
  for (const instruction of instructions) {
    const last = items.at(-1)
    const home = homeOf(instruction)
    const sameHome = home !== '' && homeOf(last?.[0]) === home
    // «статьи 5 и 6 исключить»: deletions of whole articles share a sentence, and so a number.
    if (last && (sameHome || (isTop(instruction) && groupsOf([...last, instruction]).length === 1)))
      last.push(instruction)
    else items.push([instruction])
  }
  return items
}

/** Whether an instruction is about an element that stands in no other. */
function isTop({ at }: Instruction): boolean {
  return at !== '' && !at.includes('__')
}

/** What instructions must share to stand under one number: the article, or the element that is outermost. */
function homeOf(instruction: Instruction | undefined): string {
  if (!instruction || instruction.named !== undefined) return ''
  return instruction.contents ? 'contents' : (instruction.at.split('__')[0] ?? '')
}

/** The sentences of one item with their texts, the container first where there are several. */
function itemLines(item: readonly Instruction[], wording: Wording): readonly string[] {
  const places = item.map(placeAt)
  const grouped = groupsOf(item)
  const container = grouped.length > 1 ? shared(item, places) : []
  const lines = grouped.map(group => groupLine(group, container, wording))
  return container.length > 0 ? [wording.container(container), ...lines] : lines
}

/** The longest place that all instructions of an item stand in. */
function shared(item: readonly Instruction[], places: readonly Place[]): Place {
  const [first = []] = places
  let length = 0
  const same = (at: number) =>
    places.every(place => place[at]?.level === first[at]?.level && place[at]?.number === first[at]?.number)
  while (length < first.length && same(length)) length += 1
  // Words are changed in the container itself, but an element is restated or deleted from outside.
  const limit = Math.min(
    ...item.map((instruction, at) => (places[at]?.length ?? 0) - (WHOLE.has(instruction.kind) ? 1 : 0)),
  )
  // A name, a heading or a sentence holds nothing that could be named below it.
  const cut = first.slice(0, Math.max(0, Math.min(length, limit)))
  return cut.some(({ level }) => level === 'named' || level === 'heading' || level === 'sentence') ? [] : cut
}

/** A sentence with its new wording below it; the sign that ends it comes when all are known. */
function groupLine(group: readonly Instruction[], container: Place, wording: Wording): string {
  const sentence = groupSentence(group, container)
  const line = wording.sentence(sentence)
  const text =
    'text' in sentence && sentence.kind !== 'entry' && line.endsWith(':') ? sentence.text : undefined
  if (sentence.kind === 'entry') return line
  return text === undefined ? line + MARK : `${line}\n\n${quoted(text.replaceAll('\n', '\n\n'))}${MARK}`
}

/** What the instructions of a group say together. */
function groupSentence(group: readonly Instruction[], container: Place): Sentence {
  const sentences = group.map(instruction => {
    const place = placeAt(instruction).slice(container.length)
    return sentenceOf(instruction, place, { after: neighbourOf(instruction), except: sparedBy(instruction) })
  })
  const [first] = sentences
  if (!first) throw new Error('A sentence orders something')
  return sentences.slice(1).reduce(merged, first)
}

/** The neighbour that a new element shall follow, named from within the element that both stand in. */
function neighbourOf(instruction: Instruction): Place | undefined {
  if (instruction.kind !== 'add' || instruction.after === undefined) return undefined
  const { after, at } = instruction
  return instruction.contents ? [...stepsAt(after), { level: 'heading', number: '' }] : namedWithin(at, after)
}

/** What an instruction leaves out: named from within the place where it works, unless one name leans on another then. */
function sparedBy({ at, except = [] }: Instruction): readonly Place[] {
  const within = except.map(each => placeOf(each, namedWithin(at, each.at)))
  return chainable(within).length > 1 ? except.map(each => placeOf(each, stepsAt(each.at))) : within
}

/** An element as it is called where another was named already: «пункта 2» in article 5, «статьи 7» elsewhere. */
function namedWithin(home: Address, at: Address): Place {
  if (at === home) return []
  const inside = home !== '' && at.startsWith(`${home}__`)
  return stepsAt(inside ? at.slice(home.length + 2) : at)
}

/** One sentence of two that order the same of several places, or several of one place. */
function merged(one: Sentence, other: Sentence): Sentence {
  if (one.kind === 'renumber' && other.kind === 'renumber')
    return { ...one, places: [...one.places, ...other.places], numbers: [...one.numbers, ...other.numbers] }
  if ((one.kind === 'restate' || one.kind === 'delete' || one.kind === 'repeal') && other.kind === one.kind) {
    const text = one.text === undefined ? {} : { text: `${one.text}\n${other.text ?? ''}` }
    return { ...one, places: [...one.places, ...other.places], ...text }
  }
  if (one.kind === 'substitute' && other.kind === 'substitute' && isOnePlace(one, other))
    return { ...one, pairs: [...one.pairs, ...other.pairs] }
  if (one.kind === 'delete-words' && other.kind === 'delete-words' && isOnePlace(one, other))
    return { ...one, words: [...one.words, ...other.words] }
  if (isAboutWords(one) && other.kind === one.kind)
    return { ...one, places: [...one.places, ...other.places] }
  throw new Error(`Sentences of ${one.kind} are not joined`)
}

/** A sentence about words. */
type WordSentence = Extract<Sentence, { readonly kind: 'substitute' | 'delete-words' | 'insert-words' }>

function isAboutWords(sentence: Sentence): sentence is WordSentence {
  return ['substitute', 'delete-words', 'insert-words'].includes(sentence.kind)
}

/** Whether two sentences are about several words of one place, and not about the same words in several. */
function isOnePlace(one: WordSentence, other: WordSentence): boolean {
  return samePlaces(one.places, other.places)
}
