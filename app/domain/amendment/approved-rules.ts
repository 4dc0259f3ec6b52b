import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import { placeOfName } from '#app/domain/amendment/called.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import type { Understood } from '#app/domain/amendment/parse.ts'

/**
 * Where an act has rules that are called so: the address of the annex in which it approves them; empty where the act is
 * these rules, or has no annex that others could stand in. Nothing where none or several of its annexes are called so.
 */
export function placeOfRules(act: Act, name: string): Address | undefined {
  const annexes = entries(act).filter(({ provision }) => provision.level === 'annex')
  const called = annexes.filter(({ provision }) =>
    titlesIn(provision.children).some(title => placeOfName(title, name) === 0),
  )
  if (called.length === 1) return called[0]?.address
  // «… қағидаларын бекіту туралы» begins with the name too, and is the act that approves them.
  const wholly = titlesIn(act.provisions).some(
    title => placeOfName(title, name) === 0 && isAsLong(title, name),
  )
  return annexes.length === 0 || (called.length === 0 && wholly) ? '' : undefined
}

/** What may be the title above a text: «Утверждены» and by what stand before it, and it may be broken over lines. */
function titlesIn(provisions: readonly Provision[]): readonly string[] {
  const lines = provisions.filter(({ level }) => level === 'title').map(({ text }) => text)
  return lines.map((_, at) => lines.slice(at).join(' '))
}

function isAsLong(title: string, name: string): boolean {
  return foldedWords(title).length === foldedWords(name).length
}

/**
 * An instruction on approved rules, its places in the annex where the act has them: «пункт 5» of the rules is not that
 * of the act. Of rules that the act does not have the name stays, so that the instruction is refused by it.
 */
export function inRules(act: Act, understood: Understood): Understood {
  const name = understood.act?.rules
  const home = name === undefined ? '' : placeOfRules(act, name)
  if (name === undefined || home === '') return understood
  if (home === undefined) return { ...understood, instruction: { named: name, ...understood.instruction } }
  const { instruction, upTo, spared } = understood
  const inside = (at: Address) => [home, at].filter(Boolean).join('__')
  const moved = {
    ...instruction,
    at: inside(instruction.at),
    ...(instruction.except && { except: instruction.except.map(each => ({ ...each, at: inside(each.at) })) }),
    ...(instruction.kind === 'add' &&
      instruction.after !== undefined && { after: inside(instruction.after) }),
  } as Instruction
  return {
    ...understood,
    instruction: moved,
    ...(upTo !== undefined && { upTo: inside(upTo) }),
    ...(spared && { spared: new Map([...spared].map(([from, to]) => [inside(from), inside(to)])) }),
  }
}
