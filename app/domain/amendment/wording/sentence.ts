import type {
  Beside,
  Instruction,
  ReplaceThroughout,
  Spot,
  WordPair,
} from '#app/domain/amendment/instruction.ts'
import { samePlaces, type Place, type StepLevel } from '#app/domain/amendment/place.ts'

/**
 * A sentence to be phrased: what one instruction orders, or what several order alike of siblings. Places are relative
 * to the container the sentence stands under. `text` follows on its own lines, in quotes.
 */
export type Sentence =
  | {
      readonly kind: 'restate' | 'delete' | 'repeal'
      readonly places: readonly Place[]
      readonly text?: string
      readonly elsewhere?: string
      readonly from?: string
    }
  | {
      readonly kind: 'add'
      readonly place: Place
      readonly level: StepLevel
      readonly numbers: readonly string[]
      /** Whether only the headings of these elements are added: to a table of contents. */
      readonly headings: boolean
      readonly after: Place | undefined
      readonly text: string
      readonly elsewhere: string | undefined
    }
  | {
      readonly kind: 'substitute'
      readonly places: readonly Place[]
      readonly pairs: readonly WordPair[]
      readonly throughout: boolean
      readonly except?: readonly Place[]
      readonly inflected?: boolean
      readonly beside: Beside
    }
  | {
      readonly kind: 'delete-words'
      readonly places: readonly Place[]
      readonly words: readonly string[]
      readonly throughout: boolean
      readonly except?: readonly Place[]
      readonly inflected?: boolean
      readonly beside: Beside
    }
  | {
      readonly kind: 'insert-words'
      readonly places: readonly Place[]
      readonly words: string
      /** On neither side of any words: at the end. */
      readonly beside: Beside
    }
  | { readonly kind: 'renumber'; readonly places: readonly Place[]; readonly numbers: readonly string[] }
  | { readonly kind: 'entry'; readonly text: string }

/** Where words change: at places that differ in their last step, or throughout them. */
export interface Where {
  readonly places: readonly Place[]
  readonly throughout: boolean
  /** What is left out there. */
  readonly except?: readonly Place[]
}

/** Whether a sentence need not name its place: it is the container above. */
export function isContainer(places: readonly Place[]): boolean {
  return places.every(({ length }) => length === 0)
}

/** Places in a row that one chain can name, since they differ in the number of their last step alone. */
export function chainable(places: readonly Place[]): readonly (readonly Place[])[] {
  const chains: Place[][] = []
  for (const place of places) {
    const last = chains.at(-1)?.[0]
    const alike = last && samePlaces([unnumbered(last)], [unnumbered(place)])
    if (alike) chains.at(-1)?.push(place)
    else chains.push([place])
  }
  return chains
}

/** A place without the number of its last step. */
function unnumbered(place: Place): Place {
  return place.map(({ level, number }, at) => ({ level, number: at === place.length - 1 ? '' : number }))
}

/** Whether a note is the only one of its article, as nearly all are: «примечание», «ескертпе» without a number. */
export function isOnlyNote(level: StepLevel, numbers: readonly string[]): boolean {
  return level === 'note' && numbers.join() === '1'
}

/** How a language says what amending laws say. A sentence comes without the sign that ends it. */
export interface Wording {
  readonly sentence: (sentence: Sentence) => string
  /** «в статье 3:» */
  readonly container: (place: Place) => string
  /** «подпункта 3) статьи 11», «11-баптың 3) тармақшасы»: an element in a note. */
  readonly element: (place: Place) => string
}

/** What the words are called in print: «слово», «слова», «цифры» or «знак препинания». */
export type WordsNoun = 'word' | 'words' | 'figures' | 'sign'

/** The noun that words of an instruction take. */
export function nounFor(texts: readonly string[]): WordsNoun {
  // The instruction keeps the words alone, so their noun is found anew from what they are, as a drafter does.
  if (texts.every(text => /^[.,;:!?–—-]+$/.test(text))) return 'sign'
  if (texts.every(text => /^\d[\d\s.,-]*\)?$/.test(text))) return 'figures'
  return texts.length === 1 && !/\s/.test(texts[0] ?? '') ? 'word' : 'words'
}

/** A text in quotes; in straight ones where its own guillemets do not close. */
export function quoted(text: string): string {
  // A guillemet that stays open would take the end of the sentence into the quoted words when it is read.
  return balanced(text) ? `«${text}»` : `"${text}"`
}

/** Whether every guillemet of a text closes after it opens. */
export function balanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '«') depth += 1
    if (sign === '»') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** What a sentence names besides the place it works in: the neighbour of a new element, and what is left out. */
export interface Named {
  readonly after: Place | undefined
  readonly except: readonly Place[]
}

/** What one instruction says, phrased by itself; all places are relative to what they are named in. */
export function sentenceOf(instruction: Instruction, place: Place, { after, except }: Named): Sentence {
  switch (instruction.kind) {
    case 'substitute':
      return {
        kind: 'substitute',
        places: [place],
        pairs: [{ words: instruction.words, by: instruction.by }],
        throughout: false,
        beside: instruction,
      }
    case 'replace-throughout':
      return throughout(instruction, place, except)
    case 'delete-words':
      return {
        kind: 'delete-words',
        places: [place],
        words: [instruction.words],
        throughout: false,
        beside: instruction,
      }
    case 'insert-words':
      return { kind: 'insert-words', places: [place], words: instruction.words, beside: instruction }
    case 'restate':
      return {
        kind: 'restate',
        places: [place],
        text: instruction.text,
        ...(instruction.elsewhere !== undefined && { elsewhere: instruction.elsewhere }),
      }
    case 'add': {
      const { level, numbers, text, elsewhere } = instruction
      // In a table of contents stand the headings of elements; a line without a number heads none.
      const headings = instruction.contents === true && level !== 'line'
      return { kind: 'add', place, level, numbers, headings, after, text, elsewhere }
    }
    case 'delete':
    case 'repeal':
      return {
        kind: instruction.kind,
        places: [place],
        ...(instruction.from !== undefined && { from: instruction.from }),
      }
    case 'renumber':
      return { kind: 'renumber', places: [place], numbers: [instruction.number] }
    case 'enter-into-force':
      return { kind: 'entry', text: instruction.text }
  }
}

/** A replacement by nothing is a deletion throughout the text. */
function throughout(
  { pairs, inflected }: ReplaceThroughout,
  place: Place,
  except: readonly Place[],
): Sentence {
  const deletes = pairs.every(({ by }) => by === '')
  return deletes
    ? {
        kind: 'delete-words',
        places: [place],
        words: pairs.map(({ words }) => words),
        throughout: true,
        except,
        inflected: inflected === true,
        beside: {},
      }
    : {
        kind: 'substitute',
        places: [place],
        pairs,
        throughout: true,
        except,
        inflected: inflected === true,
        beside: {},
      }
}

/** The steps by which a spot is named: its address, then what has no address of its own. */
export function placeOf(spot: Spot, steps: Place): Place {
  const named: Place = spot.named === undefined ? [] : [{ level: 'named', number: spot.named }]
  const sentence: Place =
    spot.sentence === undefined ? [] : [{ level: 'sentence', number: String(spot.sentence) }]
  // «в оглавлении заголовок статьи 5»: a line of the table is called the heading of its element.
  const isLine = spot.contents === true && steps.length > 0
  return [
    ...(spot.contents ? [{ level: 'contents', number: '' } as const] : []),
    ...steps,
    ...named,
    ...sentence,
    ...(spot.column === undefined ? [] : [{ level: 'column', number: String(spot.column) } as const]),
    ...(spot.heading || isLine ? [{ level: 'heading', number: '' } as const] : []),
  ]
}
