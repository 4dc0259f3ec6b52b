import { endOf } from '#app/editor/nesting.ts'
import { lineAt, type Writing } from '#app/editor/writing.ts'

/**
 * Without the caret's provision and all that stands below it; the caret comes to the end of the line before. No number
 * changes, as the law wants it. The same writing where it is the article itself.
 */
export function removed(writing: Writing): Writing {
  const { lines } = writing
  const { id } = lineAt(writing)
  const first = lines.findIndex(line => line.id === id)
  const before = lines[first - 1]
  if (!before) return writing
  const left = lines.toSpliced(first, endOf(lines, first) - first)
  return { lines: left, at: first - 1, offset: before.text.length }
}
