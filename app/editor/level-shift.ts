import type { Level } from '#app/domain/structure/level.ts'
import { relevelled } from '#app/editor/nesting.ts'
import { lineAt, type Writing } from '#app/editor/writing.ts'

/** What Tab does: one level down, paragraph to subparagraph to part or indent, with the number that fits there. */
export function deeper(writing: Writing): Writing {
  const { level, text, face } = lineAt(writing)
  if (face !== 'text') return writing
  if (level === 'paragraph') return toLevel(writing, 'subparagraph')
  if (level === 'subparagraph') return toLevel(writing, unnumberedLevel(text))
  return level === 'part' || level === 'line' ? toLevel(writing, 'indent') : writing
}

/** What Shift+Tab does: one level up. A paragraph and a heading stay what they are. */
export function shallower(writing: Writing): Writing {
  const { level, face } = lineAt(writing)
  if (face !== 'text') return writing
  if (level === 'subparagraph') return toLevel(writing, 'paragraph')
  return level === 'part' || level === 'indent' || level === 'line'
    ? toLevel(writing, 'subparagraph')
    : writing
}

/** The caret's line without its number: a part, or an indent where it begins with a small letter. */
export function unnumbered(writing: Writing): Writing {
  return toLevel(writing, unnumberedLevel(lineAt(writing).text))
}

/** A part is a norm of its own and begins with a capital letter, an indent with a small one (article 23(1)). */
export function unnumberedLevel(text: string): Level {
  return /^(?:\p{Ll}|[-–—•])/u.test(text) ? 'indent' : 'part'
}

function toLevel(writing: Writing, level: Level): Writing {
  return { ...writing, lines: relevelled(writing.lines, writing.at, level) }
}
