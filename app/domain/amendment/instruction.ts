import type { Address } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'

/**
 * Where an instruction works. `at` is the address of a provision, empty for the act itself; the marks narrow it to
 * its heading, to one of its sentences (1 = first), to a column, or to an element that the sentence only calls by name.
 */
export interface Spot extends Spared {
  /** In the table of contents: `at` is then the element whose line is meant, empty for the whole table. */
  readonly contents?: true
  readonly sentence?: number
  /** A column of the row at `at`, counted from 1: «в графе 3 строки, порядковый номер 5,». */
  readonly column?: number
  /** What the sentence calls the element: «перечень государственных учреждений»; looked for below `at`. */
  readonly named?: string
  /** What of the spot stays as it is: «по всему тексту, кроме статьи 5,». Given where words change. */
  readonly except?: readonly Spared[]
}

/** An element, or its heading alone. */
export interface Spared {
  readonly at: Address
  readonly heading?: true
}

/**
 * The words behind or before which something is done: «после слов «…» слова «…» исключить». They themselves do not
 * change; at most one of the two is given.
 */
export interface Beside {
  readonly after?: string
  readonly before?: string
}

/** «слова «…» заменить словами «…»»: the words must stand once at the spot. */
export interface Substitute extends Spot, Beside {
  readonly kind: 'substitute'
  readonly words: string
  readonly by: string
}

/** «после слов «…» дополнить словами «…»»; without `after` and `before` the words go to the end of the spot. */
export interface InsertWords extends Spot, Beside {
  readonly kind: 'insert-words'
  readonly words: string
}

/** «слова «…» исключить». */
export interface DeleteWords extends Spot, Beside {
  readonly kind: 'delete-words'
  readonly words: string
}

/**
 * «по всему тексту слова «…», «…» заменить соответственно словами «…», «…»»: every inflected form is listed, or, with
 * `inflected`, each pair is given in its first form and meant in all: «слова «…» в различных падежах».
 */
export interface ReplaceThroughout extends Spot {
  readonly kind: 'replace-throughout'
  readonly pairs: readonly WordPair[]
  readonly inflected?: true
}

/** One form of the old words and the same form of the new ones; an empty `by` deletes. */
export interface WordPair {
  readonly words: string
  readonly by: string
}

/** «изложить в следующей редакции»: the text as it shall be printed, one line per provision, number included. */
export interface Restate extends Spot {
  readonly kind: 'restate'
  readonly text: string
  /** Where the new text stands when the sentence does not carry it: an annex, or withheld «для служебного пользования». */
  readonly elsewhere?: string
}

/**
 * «дополнить подпунктами 4-2) и 4-3) следующего содержания»: new provisions below the spot. In the table of contents the
 * lines of new elements: «оглавление дополнить заголовком статьи 7-1 следующего содержания».
 */
export interface Add extends Spot {
  readonly kind: 'add'
  readonly level: Level | 'sentence'
  /** As announced: `4-2`, `4-3`; for a part or an indent its ordinal; empty where the sentence gives no number. */
  readonly numbers: readonly string[]
  readonly text: string
  /** The provision they shall follow, where their numbers do not say it. */
  readonly after?: Address
  readonly elsewhere?: string
}

/**
 * «исключить». What remains of a numbered element is its number with a note (Law on Legal Acts, article 27(6)):
 * `leaves` gives another note than the house one, `null` takes the number away as well.
 */
export interface Delete extends Spot, Leaving {
  readonly kind: 'delete'
}

/** «признать утратившим силу»: as a deletion, with the other note. */
export interface Repeal extends Spot, Leaving {
  readonly kind: 'repeal'
}

/** What a deletion says besides its place. */
interface Leaving {
  readonly leaves?: string | null
  /** The ISO day of «исключить с 1 января 2027 года», where it is not that of the law: the note tells it. */
  readonly from?: string
}

/** «пункт 3 считать пунктом 4»: rare, since nothing is renumbered by rule. */
export interface Renumber extends Spot {
  readonly kind: 'renumber'
  readonly number: string
}

/** «Настоящий Закон вводится в действие …»: the sentence itself; it changes no text. */
export interface EnterIntoForce extends Spot {
  readonly kind: 'enter-into-force'
  readonly text: string
}

/** One amending sentence as a plain value; several when a sentence orders the same of several elements. */
export type Instruction =
  | Substitute
  | InsertWords
  | DeleteWords
  | ReplaceThroughout
  | Restate
  | Add
  | Delete
  | Repeal
  | Renumber
  | EnterIntoForce

/** Whether the amending law calls it an addition («дополнение») and not a change («изменение»). */
export function isAddition(instruction: Instruction): boolean {
  return instruction.kind === 'add' || instruction.kind === 'insert-words'
}
