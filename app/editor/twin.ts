import type { Line } from '#app/editor/line.ts'

/** The lines of one language whose provision the other language lacks. */
export function lonelyLines(own: readonly Line[], other: readonly Line[]): readonly Line[] {
  const there = new Set(other.map(line => line.id))
  return own.filter(line => !there.has(line.id))
}

/**
 * The lines of the other language with the twin of line `at`: the same provision, at the same place, with no words
 * yet. The same lines where it is there already.
 */
export function withTwin(other: readonly Line[], own: readonly Line[], at: number): readonly Line[] {
  const line = own[at]
  if (!line || other.some(each => each.id === line.id)) return other
  const twin: Line = { ...line, layout: null, text: '' }
  return other.toSpliced(placeOfTwin(other, own, at), 0, twin)
}

/** After the twin of the nearest line before it that has one, and after what stands deeper than the new line there. */
function placeOfTwin(other: readonly Line[], own: readonly Line[], at: number): number {
  const depth = own[at]!.depth
  for (let before = at - 1; before >= 0; before -= 1) {
    const place = other.findIndex(each => each.id === own[before]!.id)
    if (place < 0) continue
    const end = other.findIndex((each, index) => index > place && each.depth <= depth && each.face !== 'body')
    const last = own[before]!.depth < depth ? place + 1 : end < 0 ? other.length : end
    return last
  }
  return 1
}
