import { foldedWords } from '#app/domain/structure/letters.ts'
import { below, type Leaf } from '#app/domain/amendment/sheet.ts'

/** Everything below an element whose heading or, without one, whose words hold a name, in whatever case. */
export function calledBelow(leaf: Leaf, name: string): readonly Leaf[] {
  return [...below(leaf)].filter(each => stems(nameOf(each)).includes(stems(name)))
}

/**
 * Whether an element surely bears a name: word for word but for the endings, and a line without a heading from its
 * first word on. «Перечень … утверждается Правительством» may hold the name of a list and is none.
 */
export function bearsName(leaf: Leaf, name: string): boolean {
  const from = placeOfName(nameOf(leaf), name)
  return from === 0 || (from > 0 && leaf.heading !== '')
}

/** At which word of a text a name begins, in whatever case each of its words stands; -1 where it is nowhere. */
export function placeOfName(text: string, name: string): number {
  const [own, wanted] = [foldedWords(text), foldedWords(name)]
  return own.findIndex((_, at) => wanted.every((word, ahead) => isSameWord(word, own[at + ahead] ?? '')))
}

/** What an element is called by. */
function nameOf({ heading, text }: Leaf): string {
  return heading === '' ? text : heading
}

/** The words without their endings, so that «перечень» finds «Перечня»; short words stay. */
function stems(text: string): string {
  return ` ${foldedWords(text)
    .map(word => word.slice(0, STEM))
    .join(' ')}`
}

const STEM = 5 // letters: enough to tell nouns of law apart, short enough to lose the case ending

/** Whether two words may be cases of one: «органов» and «организаций» begin alike and are not. */
function isSameWord(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared > 0 && Math.max(one.length, other.length) - shared <= LONGEST_ENDING
}

const LONGEST_ENDING = 4 // letters: «-ями», «-інің»
