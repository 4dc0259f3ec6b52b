import type { Act } from '#app/domain/structure/act.ts'
import { parentAt } from '#app/domain/structure/entries.ts'
import { canonical } from '#app/domain/canonical.ts'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { finding } from '#app/domain/amendment/draft/found.ts'
import { planOf } from '#app/domain/amendment/draft/plan.ts'
import type { Planned } from '#app/domain/amendment/draft/work.ts'
import { firstDifference } from '#app/domain/amendment/draft/difference.ts'
import { throughoutOf } from '#app/domain/amendment/draft/throughout.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { inOneGo, type Steps } from '#app/domain/steps.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'

/** A drafter's wishes, by the address of a provision: amended in words, or restated whole, whatever reads easier. */
export interface DraftOptions {
  readonly wording?: Readonly<Record<string, 'words' | 'restated'>>
}

/**
 * The instructions that turn one text of an act into another, footnotes left alone. Proved: they are printed, read
 * back and carried out, and what does not come out letter for letter is restated in a larger element, at last the act.
 */
export function draft(before: Act, after: Act, options: DraftOptions = {}): readonly Instruction[] {
  return inOneGo(draftSteps(before, after, options))
}

/** The same in steps, of which each takes some tenths of a second for a code of 2 MB. */
export function* draftSteps(
  before: Act,
  after: Act,
  options: DraftOptions = {},
): Steps<readonly Instruction[]> {
  const wishes = Object.entries(options.wording ?? {})
  const wished = (wish: string) => wishes.filter(([, value]) => value === wish).map(([address]) => address)
  const restated = new Set(wished('restated'))
  const worded = new Set(wished('words'))
  const found = finding(before.language)
  const throughout = yield* throughoutOf(before, after, found)
  const replaced = throughout.length === 0 ? before : applyEach(before, throughout).act
  // Strict first: the smallest instructions are tried, and each round enlarges only the element that did not prove.
  for (let round = 0; ; round += 1) {
    // A replacement throughout the text that does not prove is not tried again.
    const first = restated.has(EVERYWHERE) ? [] : throughout
    const base = first.length === 0 ? before : replaced
    const planned = [
      ...first.map(instruction => ({ instruction, owner: EVERYWHERE })),
      ...planOf({ before: base, after, restated, worded, found }),
    ]
    yield
    // What no sentence can name needs no proof: all such elements are enlarged at once, not one a round.
    const unnamed = planned.filter(({ instruction }) => isRepeated(instruction.at))
    const around = unnamed.map(({ owner }) => enlarged(before, owner, restated))
    for (const address of around) restated.add(address)
    if (around.length > 0) continue
    // The proof is the reader's: what is printed is read back and carried out, so a flaw of any of the three shows here.
    const flaws = yield* flawsOf(before, after, planned)
    if (flaws.length === 0 || restated.has('') || round > MOST_ROUNDS)
      return planned.map(({ instruction }) => instruction)
    for (const address of flaws.map(flaw => enlarged(before, flaw, restated))) restated.add(address)
  }
}

const EVERYWHERE = '*' // stands for an address where the whole text is meant
const MOST_ROUNDS = 200 // each round restates an element more; no act needs as many

/** The smallest element around a flaw that a sentence can name and that is not restated yet. */
function enlarged(before: Act, address: string, restated: ReadonlySet<string>): string {
  let wider = address
  while (wider !== '' && (restated.has(wider) || isRepeated(wider)))
    wider = parentAt(before, wider)?.address ?? ''
  return wider
}

/** Whether the address is that of the second element with one number: a law has no words to tell it from the first. */
function isRepeated(address: string): boolean {
  return address.includes('~')
}

/** The elements whose instructions cannot be said or do not hold; none where all is proved. */
function* flawsOf(before: Act, after: Act, planned: readonly Planned[]): Steps<readonly string[]> {
  // First whether it can be said and read back, then whether it can be done, last whether the text comes out.
  const unsaid = unsaidOf(planned, before.language)
  yield
  if (unsaid.length > 0) return unsaid
  const { act, refused } = applyEach(
    before,
    planned.map(({ instruction }) => instruction),
  )
  if (refused.length > 0) return refused.map(({ index }) => planned[index]?.owner ?? '')
  const flaw = firstDifference(before, act, after)
  return flaw === undefined ? [] : [flaw]
}

/** Whose instructions the printed text does not say so that they are read back. */
function unsaidOf(planned: readonly Planned[], language: Act['language']): readonly string[] {
  const said = planned.map(({ instruction }) => canonical({ ...instruction } as never))
  const text = print(
    planned.map(({ instruction }) => instruction),
    language,
  )
  const read = parse(text, language).instructions.map(({ instruction }) =>
    canonical({ ...instruction } as never),
  )
  const first = said.findIndex((each, at) => each !== read[at])
  if (first < 0) return []
  // Of several in a row only the first is blamed: it may have taken those behind it for its own wording.
  const back = new Set(read)
  return planned.flatMap(({ owner }, at) =>
    at === first || (at > first && !back.has(said[at]!) && back.has(said[at - 1]!)) ? [owner] : [],
  )
}
