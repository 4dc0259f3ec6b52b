import type { Act } from '#app/domain/structure/act.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import { placeOfRules } from '#app/domain/amendment/approved-rules.ts'
import type { NamedAct } from '#app/domain/amendment/parse/header.ts'
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
  // Annexes have titles of their own.
  const titles = act.provisions.filter(({ level }) => level === 'title')
  const title = plain(titles.map(({ text }) => text).join(' '))
  const isMeant = ({ title: quoted, text, rules, by }: NamedAct): boolean => {
    const words = plain(quoted ?? '')
    if (title !== '' && (words === title || (words === '' && shares(plain(text), title)))) return true
    // Rules that the act approves are amended with it, if they stand in its text.
    return by !== undefined && isMeant(by) && Boolean(placeOfRules(act, rules ?? ''))
  }
  const meant = [...named].filter(isMeant)
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
