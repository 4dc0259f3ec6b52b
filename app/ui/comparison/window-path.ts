import type { Part } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'

interface WindowPlace {
  readonly language: Language
  readonly part: Part
}

/** The query of a window of a paper in a language of the law, with `more` that is asked of its page. */
export function windowPath(
  { language, part }: WindowPlace,
  more: Readonly<Record<string, string>> = {},
): string {
  return `?${new URLSearchParams({ language, ...(part !== 0 && { part: String(part) }), ...more })}`
}
