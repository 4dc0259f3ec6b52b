import type { Act, Provision } from '#app/domain/structure/act.ts'

/** The name of the act itself among the parents. */
export const ROOT = ''

/** The provisions of an act by their identity: who stands below whom, and in which order. */
export interface Family {
  readonly act: Act
  readonly provisions: ReadonlyMap<string, Provision>
  readonly parents: ReadonlyMap<string, string>
  /** The identities below a provision, or below the act under `ROOT`; empty where nothing stands below. */
  children(id: string): readonly string[]
}

/** The family of an act. */
export function familyOf(act: Act): Family {
  const provisions = new Map<string, Provision>()
  const parents = new Map<string, string>()
  const visit = (siblings: readonly Provision[], parent: string) => {
    for (const provision of siblings) {
      provisions.set(provision.id, provision)
      parents.set(provision.id, parent)
      visit(provision.children, provision.id)
    }
  }
  visit(act.provisions, ROOT)
  const below = (id: string) => (id === ROOT ? act.provisions : (provisions.get(id)?.children ?? []))
  return { act, provisions, parents, children: id => below(id).map(each => each.id) }
}

/** Whether two provisions say the same under the same number, however they are printed and whatever stands below. */
export function sameWords(one: Provision | undefined, other: Provision | undefined): boolean {
  if (one === other) return true
  if (!one || !other) return false
  return (
    one.level === other.level &&
    one.number === other.number &&
    one.heading === other.heading &&
    one.text === other.text
  )
}
