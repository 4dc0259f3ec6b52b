import type { Language } from '#app/domain/structure/act.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import { entryTermsIn } from '#app/domain/amendment/entry-into-force.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { paperDatesIn } from '#app/domain/structure/paper-date.ts'
import { pairInstructions, type Paired } from '#app/domain/parity/pair.ts'

/**
 * Where the two languages do not order the same (both texts must be authentic: Law on Legal Acts, article 24(3)), `at`
 * an element or, empty, the act:
 * `parity.one-language`: only one language changes the element; `parity.other-order`: one deletes it, the other does
 * not; `parity.other-days`: they order it from other days (ISO), or the law takes effect otherwise, in days or terms;
 * `parity.other-elements`: the new texts number other elements; `parity.other-figures`: they name other figures.
 */
export type ParityFinding = { readonly at: string } & (
  | { readonly code: 'parity.one-language'; readonly only: 'kk' | 'ru' }
  | { readonly code: 'parity.other-order'; readonly kk: string; readonly ru: string }
  | { readonly code: 'parity.other-days'; readonly kk: string; readonly ru: string }
  | { readonly code: 'parity.other-elements'; readonly kk: string; readonly ru: string }
  | { readonly code: 'parity.other-figures'; readonly kk: string; readonly ru: string }
)

/** What the instructions of the two languages to one act do not order alike, by the address of the element. */
export function checkParity(
  kk: readonly Instruction[],
  ru: readonly Instruction[],
): readonly ParityFinding[] {
  return pairInstructions(kk, ru).flatMap(findings)
}

/** What is wrong with one element, the coarsest first: more would follow from it and tell nothing new. */
function findings(pair: Paired): readonly ParityFinding[] {
  const at = pair.at.replace(/^(?:contents@|[*!])|[#+ ].*$/g, '')
  if (pair.kk.length === 0) return [{ code: 'parity.one-language', at, only: 'ru' }]
  if (pair.ru.length === 0) return [{ code: 'parity.one-language', at, only: 'kk' }]
  const orders = [orderOf(pair.kk), orderOf(pair.ru)] as const
  if (orders[0] !== orders[1]) return [{ code: 'parity.other-order', at, kk: orders[0], ru: orders[1] }]
  const days = [daysOf(pair.kk, 'kk'), daysOf(pair.ru, 'ru')] as const
  if (days[0] !== days[1]) return [{ code: 'parity.other-days', at, kk: days[0], ru: days[1] }]
  // A «по всему тексту» lists as many inflected forms as each language has.
  if (/^[*!]/.test(pair.at)) return []
  return [...elements(pair, at), ...figures(pair, at)]
}

/** From when the elements are gone, or the law takes effect; empty where that is not said. */
function daysOf(instructions: readonly Instruction[], language: Language): string {
  const days = instructions.flatMap(instruction => {
    if (instruction.kind === 'enter-into-force') return entryTermsIn(instruction.text, language)
    if (instruction.kind !== 'delete' && instruction.kind !== 'repeal') return []
    const { from, leaves } = instruction
    return [...(from === undefined ? [] : [from]), ...paperDatesIn(leaves ?? '', language)]
  })
  return [...new Set(days)].sort().join(' ')
}

/** Changing words in one language and restating in the other is the same order: the element gets a new wording. */
function orderOf(instructions: readonly Instruction[]): string {
  const kinds = new Set(instructions.map(({ kind }) => (WORDING.has(kind) ? 'wording' : kind)))
  return [...kinds].sort().join(',')
}

/** Instructions that come to a new wording, by whatever way. */
const WORDING: ReadonlySet<Instruction['kind']> = new Set([
  'substitute',
  'insert-words',
  'delete-words',
  'restate',
])

/** Whether both new wordings number the same elements; compared only where both languages restate. */
function elements({ kk, ru }: Paired, at: string): readonly ParityFinding[] {
  const [one, other] = [kk, ru].map(side => side.flatMap(numbersOf).join(' '))
  const restated = (side: readonly Instruction[]) =>
    side.some(({ kind }) => kind === 'restate' || kind === 'add')
  if (one === other || !restated(kk) || !restated(ru)) return []
  return [{ code: 'parity.other-elements', at, kk: one ?? '', ru: other ?? '' }]
}

/** The levels and numbers of the lines of a new wording. */
function numbersOf(instruction: Instruction): readonly string[] {
  if (instruction.kind !== 'restate' && instruction.kind !== 'add') return []
  return instruction.text.split('\n').map(line => {
    const mark = markOf(line)
    return mark ? `${mark.level}:${mark.number}` : 'line'
  })
}

/** Figures that both new wordings should name: dates, sums, terms, numbers of elements. */
function figures({ kk, ru }: Paired, at: string): readonly ParityFinding[] {
  const whole = [kk, ru].every(side => side.every(({ kind }) => kind === 'restate' || kind === 'add'))
  if (!whole) return []
  const [one, other] = [kk, ru].map(side => side.flatMap(figuresOf).sort().join(' '))
  return one === other ? [] : [{ code: 'parity.other-figures', at, kk: one ?? '', ru: other ?? '' }]
}

/** Figures with their dashes, in folded letters: «5-1» is one figure. */
function figuresOf(instruction: Instruction): readonly string[] {
  if (instruction.kind !== 'restate' && instruction.kind !== 'add') return []
  return fold(instruction.text).match(/\d+(?:-\d+)*/g) ?? []
}
