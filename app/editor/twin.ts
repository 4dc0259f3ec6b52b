import { addresses, type Address } from '#app/domain/structure/address.ts'
import { articleOf, type Line } from '#app/editor/line.ts'

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

/**
 * The lines with the identities of their twins: what was written on both sides by itself, at the same address, is one
 * provision. `known` are the identities that are older than this; the same lines where nothing is to be paired.
 */
export function paired(
  own: readonly Line[],
  other: readonly Line[],
  known: ReadonlySet<string>,
): readonly Line[] {
  const isNew = (line: Line) => !known.has(line.id)
  const lonely = lonelyLines(own, other).filter(isNew)
  if (lonely.length === 0) return own
  const there = new Map(
    addressed(other, lonelyLines(other, own).filter(isNew)).map(([address, line]) => [address, line.id]),
  )
  const twins = new Map(
    addressed(own, lonely).flatMap(([address, line]) => {
      const twin = there.get(address)
      return twin === undefined ? [] : [[line.id, twin] as const]
    }),
  )
  return twins.size === 0 ? own : own.map(line => ({ ...line, id: twins.get(line.id) ?? line.id }))
}

function addressed(lines: readonly Line[], wanted: readonly Line[]): (readonly [Address, Line])[] {
  if (lines.length === 0) return []
  const ids = new Set(wanted)
  const provisions = lines.filter(line => line.face !== 'body')
  return addresses([articleOf(lines)]).flatMap((address, at) => {
    const line = provisions[at]
    return line && ids.has(line) ? [[address, line] as const] : []
  })
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
