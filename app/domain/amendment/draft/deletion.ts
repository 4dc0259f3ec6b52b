import { amendable } from '#app/domain/amendment/draft/printed.ts'
import type { Edit, Work } from '#app/domain/amendment/draft/work.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { isRemark, remarked } from '#app/domain/amendment/remark.ts'

/**
 * Whether an element was deleted as the rule has it: its number stays with a note, or, for an article, its
 * heading.
 */
export function becameRemark({ before, after }: Edit): boolean {
  if (isRemark(before.text) || before.number === '') return false
  const emptied = before.level === 'article' && before.heading === after.heading && after.text === ''
  if (emptied) return amendable(before.children).length > 0 && amendable(after.children).length === 0
  return isRemark(after.text) && amendable(after.children).length === 0
}

/** The deletion, with the note where it is not the one that stands there without asking. */
export function deletion({ language }: Work, { before, after, address }: Edit): Instruction {
  const kind = /^(?:утратил|күш)/iu.test(after.text) ? 'repeal' : 'delete'
  if (after.heading !== '') return { kind, at: address }
  const house = remarked({ kind, at: address }, language)(before.level, /[.;]$/.exec(after.text)?.[0] ?? '')
  const end = /[.;]$/.exec(before.text)?.[0]
  return after.text === house && after.text.endsWith(end ?? '.') && before.children.length === 0
    ? { kind, at: address }
    : { kind, at: address, leaves: after.text }
}
