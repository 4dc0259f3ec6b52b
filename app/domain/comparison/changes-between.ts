import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { stretchesOf } from '#app/domain/comparison/stretches.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'

/** What changes between two wordings of one provision, word by word. */
export function changesBetween(before: string, after: string): readonly Stretch[] {
  if (before === '') return after === '' ? [] : [{ kind: 'inserted', before: '', after }]
  const { pieces } = compareTexts(before, after)
  return stretchesOf({ before, after, pieces }, { from: 0, to: pieces.length })
}
