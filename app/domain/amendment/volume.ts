import type { Act, Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { samePrint } from '#app/domain/amendment/draft/printed.ts'
import type { ActForm } from '#app/domain/structure/act-form.ts'

/** How much of an act is amended, counted in articles of a law or points of a by-law. */
export interface Volume {
  readonly changed: number
  readonly all: number
  /** More than half: the act is to be restated as a whole, in a new edition. */
  readonly asksNewEdition: boolean
}

/** Counts the amended units of an act (Law on Legal Acts, article 26(9); the rule does not bind parliament). */
export function volumeOf(form: ActForm, before: Act, after: Act): Volume {
  const level: Level = BY_LAWS.has(form) ? 'paragraph' : 'article'
  const [olds, news] = [unitsOf(before, level), unitsOf(after, level)]
  const known = new Map(olds.map(unit => [unit.id, unit]))
  const kept = news.filter(unit => {
    const old = known.get(unit.id)
    return old !== undefined && samePrint(old, unit, before.language)
  }).length
  const brought = news.filter(unit => !known.has(unit.id)).length
  const changed = olds.length - kept + brought
  return { changed, all: olds.length, asksNewEdition: changed * 2 > olds.length }
}

/** Acts whose unit of volume is the paragraph (Law on Legal Acts, article 26(9)). */
const BY_LAWS: ReadonlySet<ActForm> = new Set(['decree', 'resolution', 'order'])

/** The units of one level anywhere in an act. */
function unitsOf({ provisions }: Act, level: Level): readonly Provision[] {
  const visit = (siblings: readonly Provision[]): readonly Provision[] =>
    siblings.flatMap(provision => (provision.level === level ? [provision] : visit(provision.children)))
  return visit(provisions)
}
