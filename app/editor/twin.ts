import type { Line } from '#app/editor/line.ts'

/** The lines of one language whose provision the other language lacks. */
export function lonelyLines(own: readonly Line[], other: readonly Line[]): readonly Line[] {
  const there = new Set(other.map(line => line.id))
  return own.filter(line => !there.has(line.id))
}

/**
 * The lines of the other language with the twin of line `at`: the same provision, at the same place, with no words
 * yet, and below the twin of what it stands below. The same lines where it is there already.
 */
export function withTwin(other: readonly Line[], own: readonly Line[], at: number): readonly Line[] {
  const line = own[at]
  if (!line || other.some(each => each.id === line.id)) return other
  const parent = own.findLastIndex((each, place) => place < at && each.depth < line.depth)
  const grown = parent < 0 ? other : withTwin(other, own, parent)
  return grown.toSpliced(placeOfTwin(grown, own, at), 0, { ...line, layout: null, text: '' })
}

/** After the twin of the nearest line before it that has one, and after what stands deeper than the new line there. */
function placeOfTwin(other: readonly Line[], own: readonly Line[], at: number): number {
  const depth = own[at]!.depth
  const before = own.findLastIndex((line, place) => place < at && other.some(each => each.id === line.id))
  const twin = other.findIndex(each => each.id === own[before]?.id)
  if (before < 0 || own[before]!.depth < depth) return twin + 1
  const end = other.findIndex((each, place) => place > twin && each.depth <= depth && each.face !== 'body')
  return end < 0 ? other.length : end
}
