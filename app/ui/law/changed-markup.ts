import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { langOf, markup, NOTHING, type Markup } from '#app/ui/markup.ts'

/**
 * Which of the two texts is read: both in one (`inline`), the old one with its deletions (`before`), or the new one
 * with its insertions (`after`).
 */
export type Reading = 'inline' | 'before' | 'after'

/** The words by which those who listen are told where a mark begins and ends, printed once for all marks. */
export interface Marks {
  readonly inserted: Markup
  readonly insertedEnd: Markup
  readonly deleted: Markup
  readonly deletedEnd: Markup
  readonly typographic: (before: string, after: string) => string
}

/** The marks in texts of one language of the law, told in the reader's. */
export function marksIn(law: Language, language: InterfaceLanguage): Marks {
  const { marks } = wordsIn(language).comparison
  // In another voice: a mark is not part of the law, so it is neither seen nor copied.
  const mark = (text: string) => markup`<i${langOf(language, law)}> [${text}] </i>`
  return {
    inserted: mark(marks.inserted),
    insertedEnd: mark(marks.insertedEnd),
    deleted: mark(marks.deleted),
    deletedEnd: mark(marks.deletedEnd),
    typographic: marks.typographic,
  }
}

/** The one way to show what changed in a text: by colour, by line, and in words for those who listen. */
export function changedMarkup(stretches: readonly Stretch[], reading: Reading, marks: Marks): Markup {
  return markup`${stretches.map(stretch => pieceOf(stretch, reading, marks))}`
}

function pieceOf({ kind, before, after }: Stretch, reading: Reading, marks: Marks): Markup {
  switch (kind) {
    case 'equal':
      return markup`${after}`
    case 'typographic': // the same words in other letters, quotes or dashes: as they stand, with the old ones on demand
      return markup`<span class="typographic" title="${marks.typographic(before, after)}">${reading === 'before' ? before : after}</span>`
    case 'inserted':
      if (reading === 'before') return NOTHING
      return markup`<ins>${marks.inserted}${after}${marks.insertedEnd}</ins>`
    case 'deleted':
      if (reading === 'after') return NOTHING
      return markup`<del>${marks.deleted}${before}${marks.deletedEnd}</del>`
  }
}
