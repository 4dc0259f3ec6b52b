import type { Correspondence } from '#app/domain/comparison/comparison.ts'

/**
 * Whether a correspondence is a change of the law: other letters, quotes or dashes for the same words are not, nor are
 * the notes that publishers put under consolidated texts, nor the same words under the same number that only have
 * other neighbours.
 */
export function isAmendment(row: Correspondence): boolean {
  const { kind, edited, before, after, classes } = row
  if (kind === 'kept' || (after[0] ?? before[0])?.provision.level === 'footnote') return false
  if (kind === 'moved' && !edited) return before[0]?.address !== after[0]?.address
  return kind !== 'edited' || classes.some(each => each !== 'typographic')
}
