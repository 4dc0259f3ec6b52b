import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { markup, NOTHING, type Markup } from '#app/ui/markup.ts'

/**
 * Which of the two texts is read: both in one (`inline`), the old one with its deletions (`before`), or the new one
 * with its insertions (`after`).
 */
export type Reading = 'inline' | 'before' | 'after'

/** The one way to show what changed in a text: by colour, by line, and, as its styles say, in words for those who listen. */
export function changedMarkup(
  stretches: readonly Stretch[],
  reading: Reading,
  language: InterfaceLanguage,
): Markup {
  return markup`${stretches.map(stretch => pieceOf(stretch, reading, language))}`
}

function pieceOf({ kind, before, after }: Stretch, reading: Reading, language: InterfaceLanguage): Markup {
  switch (kind) {
    case 'equal':
      return markup`${after}`
    case 'typographic': // the same words in other letters, quotes or dashes: as they stand, with the old ones on demand
      return markup`<span class="typographic" title="${wordsIn(language).comparison.otherLetters(before, after)}">${reading === 'before' ? before : after}</span>`
    case 'inserted':
      if (reading === 'before') return NOTHING
      return markup`<ins>${after}</ins>`
    case 'deleted':
      if (reading === 'after') return NOTHING
      return markup`<del>${before}</del>`
  }
}
