import type { Act } from '#app/domain/structure/act.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { apply } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { firstDifference } from '#app/domain/amendment/draft/difference.ts'
import { linesOf } from '#app/domain/amendment/draft/printed.ts'
import type { Instruction, Spot } from '#app/domain/amendment/instruction.ts'

/**
 * The instructions that undo one: carried out on the amended act they give the act before it. The mirrored instruction
 * where that is enough, else what a comparison of the two texts orders. Refuses what cannot be carried out at all.
 */
export function invert(act: Act, instruction: Instruction): Outcome<readonly Instruction[]> {
  const amended = apply(act, [instruction])
  if (!amended.ok) return amended
  // The mirrored sentence reads best, but a deletion that left a note, say, has no mirror that gives the words back.
  const mirrored = mirror(act, instruction)
  return ok(mirrored && undoes(mirrored, amended.value, act) ? mirrored : draft(amended.value, act))
}

/** Whether instructions lead back to the text before; an inverse is proved, never assumed. */
function undoes(instructions: readonly Instruction[], amended: Act, before: Act): boolean {
  const undone = apply(amended, instructions)
  return undone.ok && firstDifference(before, undone.value, before) === undefined
}

/** The instruction that says the opposite, where its kind has one. */
function mirror(act: Act, instruction: Instruction): readonly Instruction[] | undefined {
  const spot = spotOf(instruction)
  switch (instruction.kind) {
    case 'substitute':
      return [{ ...instruction, words: instruction.by, by: instruction.words }]
    case 'insert-words':
      return [{ kind: 'delete-words', ...spot, words: instruction.words }]
    case 'replace-throughout':
      return [{ ...instruction, pairs: instruction.pairs.map(({ words, by }) => ({ words: by, by: words })) }]
    case 'add':
      return instruction.numbers.map(number => ({
        kind: 'delete',
        at: below(instruction, number),
        ...(instruction.contents ? { contents: true } : { leaves: null }),
      }))
    case 'restate':
    case 'delete':
    case 'repeal':
      return restated(act, spot)
    case 'renumber': {
      const number = entryAt(act, instruction.at)?.provision.number
      return number === undefined
        ? undefined
        : [{ kind: 'renumber', at: sibling(instruction.at, instruction.number), number }]
    }
    case 'enter-into-force':
      return []
    // Where the words stood only a comparison of the two texts can say.
    case 'delete-words':
      return undefined
  }
}

/** The spot alone, without what is ordered there. */
function spotOf({ at, heading, contents, sentence, column, named }: Spot): Spot {
  return {
    at,
    ...(contents && { contents }),
    ...(heading && { heading }),
    ...(sentence !== undefined && { sentence }),
    ...(column !== undefined && { column }),
    ...(named !== undefined && { named }),
  }
}

/** The old wording back in its place; nothing for spots that have no address of their own. */
function restated(act: Act, spot: Spot): readonly Instruction[] | undefined {
  const provision = entryAt(act, spot.at)?.provision
  if (!provision || spot.contents || spot.heading || spot.sentence !== undefined || spot.named !== undefined)
    return undefined
  return [{ kind: 'restate', at: spot.at, text: linesOf(provision, act.language) }]
}

/** The address of an element that an addition brought. */
function below({ at, level }: Extract<Instruction, { readonly kind: 'add' }>, number: string): string {
  if (level === 'sentence') return at
  const step = formatAddress([{ level, number }])
  return at === '' || level === 'article' ? step : `${at}__${step}`
}

/** The address of an element after it was renumbered. */
function sibling(at: string, number: string): string {
  return at.replace(/_[^_]*$/, `_${number}`)
}
