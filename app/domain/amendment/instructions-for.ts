import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import type { Understood } from '#app/domain/amendment/parse.ts'

/**
 * Of an amending text those instructions that are for one act. A text that amends a single act is taken to mean this
 * one; of several acts the one is meant whose title the text quotes, or whose kind of code it names.
 */
export function instructionsFor(act: Act, instructions: readonly Understood[]): readonly Understood[] {
  const named = new Set(
    instructions.flatMap(each =>
      each.act && each.instruction.kind !== 'enter-into-force' ? [each.act] : [],
    ),
  )
  if (named.size < 2) return instructions
  const title = plain(
    entries(act)
      .flatMap(({ provision }) => (provision.level === 'title' ? [provision.text] : []))
      .join(' '),
  )
  const meant = [...named].filter(({ title: quoted, text }) => {
    const words = plain(quoted ?? '')
    return title !== '' && (words === title || (words === '' && shares(plain(text), title)))
  })
  return meant.length === 0
    ? instructions
    : instructions.filter(
        each => each.instruction.kind === 'enter-into-force' || (each.act && meant.includes(each.act)),
      )
}

function plain(text: string): string {
  return foldedWords(text).join(' ')
}

const STEM = 5 // letters that the cases of one word share

/** Whether a text names all words of a title, whatever their case. */
function shares(text: string, title: string): boolean {
  const stems = new Set(text.split(' ').map(word => word.slice(0, STEM)))
  return title.split(' ').every(word => stems.has(word.slice(0, STEM)))
}
