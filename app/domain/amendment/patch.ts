import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** What a drafter changed in one language of an act: whole provisions by their identity, articles as a rule. */
export interface Patch {
  /** Provisions as they shall read; `null` takes one away with all that stands below it. */
  readonly edits: readonly Edit[]
  /** New provisions, in the order in which they are put in: a later one may stand after an earlier one. */
  readonly added: readonly Addition[]
}

/** A provision as it shall read, its children included. */
export interface Edit {
  readonly id: string
  readonly provision: Provision | null
}

/** A new provision: right after a sibling, or first below a container; first of the act where both are `null`. */
export interface Addition {
  readonly after: string | null
  readonly within: string | null
  readonly provision: Provision
}

/** The patches of both languages: they are saved together or not at all. */
export type Patches = Readonly<Record<Language, Patch>>

/** The text of an act in both languages. */
export type Texts = Readonly<Record<Language, Act>>

/**
 * The act with a patch applied; what the patch does not name stays the same object. Refuses a patch that names a
 * provision which is not there, and one after which two provisions would have one identity.
 */
export function patched(act: Act, patch: Patch): Outcome<Act> {
  const edited = withEdits(act, patch.edits)
  if (!edited.ok) return edited
  let provisions = edited.value
  for (const addition of patch.added) {
    const grown = withAddition(provisions, addition)
    if (!grown) return refuse('amendment.provision-missing', { at: addition.after ?? addition.within ?? '' })
    provisions = grown
  }
  const twice = firstRepeated(provisions)
  if (twice !== undefined) return refuse('amendment.identity-repeated', { at: twice })
  return ok(provisions === act.provisions ? act : { ...act, provisions })
}

/** Both languages with their patches applied; refuses as `patched` does. */
export function patchedTexts(texts: Texts, patches: Patches): Outcome<Texts> {
  const kk = patched(texts.kk, patches.kk)
  if (!kk.ok) return kk
  const ru = patched(texts.ru, patches.ru)
  return ru.ok ? ok({ kk: kk.value, ru: ru.value }) : ru
}

/** Provisions that stand beside each other. */
type Siblings = readonly Provision[]

/** The act's provisions with the edits in their places; refuses an edit of what is not there. */
function withEdits(act: Act, edits: readonly Edit[]): Outcome<Siblings> {
  const asked = new Map(edits.map(edit => [edit.id, edit.provision]))
  const met = new Set<string>()
  const visit = (siblings: Siblings): Siblings => {
    const result = siblings.flatMap(provision => {
      const to = asked.get(provision.id)
      if (to !== undefined) met.add(provision.id)
      if (to === null) return []
      const now = to ?? provision
      const children = visit(now.children)
      return [children === now.children ? now : { ...now, children }]
    })
    return same(siblings, result) ? siblings : result
  }
  const provisions = visit(act.provisions)
  const missing = edits.find(edit => !met.has(edit.id))
  return missing ? refuse('amendment.provision-missing', { at: missing.id }) : ok(provisions)
}

/** The siblings with an addition somewhere among or below them; nothing where its place is not there. */
function withAddition(siblings: Siblings, { after, within, provision }: Addition): Siblings | undefined {
  if (after === null && within === null) return [provision, ...siblings]
  const at = after === null ? -1 : siblings.findIndex(each => each.id === after)
  if (at >= 0) return siblings.toSpliced(at + 1, 0, provision)
  for (const [place, parent] of siblings.entries()) {
    const children =
      after === null && parent.id === within
        ? [provision, ...parent.children]
        : withAddition(parent.children, { after, within: after === null ? within : parent.id, provision })
    if (children) return siblings.with(place, { ...parent, children })
  }
  return undefined
}

/** The first identity that stands twice: comments hang on identities, so there must be one of each. */
function firstRepeated(provisions: Siblings): string | undefined {
  const seen = new Set<string>()
  const visit = (siblings: Siblings): string | undefined => {
    for (const { id, children } of siblings) {
      if (seen.has(id)) return id
      seen.add(id)
      const below = visit(children)
      if (below !== undefined) return below
    }
    return undefined
  }
  return visit(provisions)
}

/** The same objects: an untouched list is given back as it was. */
function same(one: Siblings, other: Siblings): boolean {
  return one.length === other.length && one.every((provision, at) => provision === other[at])
}
