import type { Act } from '#app/domain/structure/act.ts'
import { entries, entryAt, type Address } from '#app/domain/structure/entries.ts'
import type { Understood } from '#app/domain/amendment/parse.ts'
import { isRemark } from '#app/domain/amendment/remark.ts'

/**
 * Instructions with those for the elements that only the act shows: «пункты 3–5 исключить» means its 3-1 as well. What
 * an earlier law deleted between two elements of a range is gone already.
 */
export function spelledOut(act: Act, instructions: readonly Understood[]): readonly Understood[] {
  return instructions.flatMap(each => [each, ...between(act, each)])
}

/** The same of every element between one of a range and the next. */
function between(act: Act, understood: Understood): readonly Understood[] {
  const { instruction, upTo } = understood
  const from = entryAt(act, instruction.at)
  const to = upTo === undefined ? undefined : entryAt(act, upTo)
  if (!from || !to) return []
  const listed = entries(act)
  return listed
    .slice(listed.indexOf(from) + 1, listed.indexOf(to))
    .filter(({ address, provision }) => isBeside(address, from.address) && !isRemark(provision.text))
    .map(({ address }) => ({ ...understood, instruction: { ...instruction, at: address } }))
}

/** Whether two addresses are of elements of one level in one place. */
function isBeside(one: Address, other: Address): boolean {
  return one.replace(NUMBER, '') === other.replace(NUMBER, '')
}

const NUMBER = /_[^_]*$/
