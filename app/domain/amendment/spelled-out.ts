import type { Act } from '#app/domain/structure/act.ts'
import { entries, entryAt, type Address } from '#app/domain/structure/entries.ts'
import { spelledForms } from '#app/domain/amendment/forms/spelled-forms.ts'
import { inRules } from '#app/domain/amendment/approved-rules.ts'
import type { Understood } from '#app/domain/amendment/parse.ts'
import { isBeside } from '#app/domain/amendment/parse/ranges.ts'
import { isRemark } from '#app/domain/amendment/remark.ts'
import { resolve } from '#app/domain/amendment/resolve.ts'
import { sheetOf } from '#app/domain/amendment/sheet.ts'

/**
 * Instructions in full, with what only the act shows: «пункты 3–5 исключить» means its 3-1 as well, «слова «…» в
 * различных падежах» those forms that stand there, «пункт 5» of approved rules one of an annex. So a reader sees what is
 * done before it is done.
 */
export function spelledOut(act: Act, instructions: readonly Understood[]): readonly Understood[] {
  return instructions
    .map(each => withSpared(act, inRules(act, each)))
    .flatMap(each => [withForms(act, each), ...withBetween(act, each)])
}

/** An instruction with the forms that the act holds; as it is where they cannot be told, for that is refused later. */
function withForms(act: Act, understood: Understood): Understood {
  const { instruction } = understood
  if (instruction.kind !== 'replace-throughout' || !instruction.inflected) return understood
  const target = resolve(sheetOf(act), instruction)
  const spelled = target.ok ? spelledForms(target.value, instruction, act.language) : target
  if (!spelled.ok) return understood
  // The forms take the place of the promise to find them: what is printed and carried out is the same list.
  const { inflected: _, ...given } = instruction
  return { ...understood, instruction: { ...given, pairs: spelled.value } }
}

/** «кроме статей 5–7» leaves out 5-1 of the act as well. */
function withSpared(act: Act, understood: Understood): Understood {
  const { instruction, spared } = understood
  if (!instruction.except || !spared) return understood
  const except = instruction.except.flatMap(each => [
    each,
    ...between(act, each.at, spared.get(each.at)).map(at => ({ ...each, at })),
  ])
  return { ...understood, instruction: { ...instruction, except } }
}

/** The same of every element between one of a range and the next. */
function withBetween(act: Act, understood: Understood): readonly Understood[] {
  const { instruction, upTo } = understood
  return between(act, instruction.at, upTo).map(at => ({
    ...understood,
    instruction: { ...instruction, at },
  }))
}

/** What stands between an element of a range and the next; what an earlier law deleted there is gone already. */
function between(act: Act, at: Address, upTo: Address | undefined): readonly Address[] {
  const from = entryAt(act, at)
  const to = upTo === undefined ? undefined : entryAt(act, upTo)
  if (!from || !to) return []
  const listed = entries(act)
  return listed
    .slice(listed.indexOf(from) + 1, listed.indexOf(to))
    .filter(({ address, provision }) => isBeside(address, from.address) && !isRemark(provision.text))
    .map(({ address }) => address)
}
