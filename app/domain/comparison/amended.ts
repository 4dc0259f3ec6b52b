import type { Correspondence } from '#app/domain/comparison/comparison.ts'

/**
 * Whether a correspondence is a change of the law: other letters, quotes or dashes for the same words are not, nor are
 * the notes that publishers put under consolidated texts.
 */
export function isAmendment({ kind, before, after, classes }: Correspondence): boolean {
  if (kind === 'kept' || (after[0] ?? before[0])?.provision.level === 'footnote') return false
  return kind !== 'edited' || classes.some(each => each !== 'typographic')
}
