import type { Act, Language } from '#app/domain/structure/act.ts'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { firstDifference } from '#app/domain/amendment/draft/difference.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { instructionsFor } from '#app/domain/amendment/instructions-for.ts'
import { parse } from '#app/domain/amendment/parse.ts'

/** Whether the printed text, read and carried out, gives the text wanted; else the first address where it does not. */
export interface Proof {
  readonly proved: boolean
  readonly at?: string
}

/** The instructions that turn one text of an act into another. */
interface Drafted {
  readonly before: Act
  readonly after: Act
  readonly instructions: readonly Instruction[]
}

/** Reads a printed amending text and carries it out: what it says counts, not what was meant to be said. */
export function proofOf({ before, after, instructions }: Drafted, text: string, language: Language): Proof {
  const parsing = parse(text, language)
  const understood = instructionsFor(before, parsing.instructions)
  const read = understood.map(({ instruction }, index) => withNote(instruction, instructions[index]))
  const { act: result, refused } = applyEach(before, read)
  const refusal = refused[0]
  const unsaid =
    parsing.unknown.length > 0 ||
    read.filter(({ kind }) => kind !== 'enter-into-force').length !== instructions.length
  const at = unsaid ? '' : refusal ? (read[refusal.index]?.at ?? '') : firstDifference(before, result, after)
  return at === undefined ? { proved: true } : { proved: false, at }
}

/** What a deletion leaves is not said in the law, so it is taken from the draft. */
function withNote(read: Instruction, drafted: Instruction | undefined): Instruction {
  const deletion = drafted?.kind === 'delete' || drafted?.kind === 'repeal'
  const same = deletion && read.kind === drafted.kind && read.at === drafted.at
  return same && drafted.leaves !== undefined ? { ...read, leaves: drafted.leaves } : read
}
