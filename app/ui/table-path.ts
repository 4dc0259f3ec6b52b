import type { Part } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** Which window of a bill's comparative table is shown, in which language of the law. */
export interface TablePlace {
  readonly language: Language
  readonly part: Part
}

/** The query of a window of the table; `more` opens a row for writing. */
export function tablePath(
  { language, part }: TablePlace,
  more: Readonly<Record<string, string>> = {},
): string {
  return `?${new URLSearchParams({ language, ...(part !== 0 && { part: String(part) }), ...more })}`
}
