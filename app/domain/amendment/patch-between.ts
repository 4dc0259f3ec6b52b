import type { Act, Provision } from '#app/domain/structure/act.ts'
import { isContainer } from '#app/domain/structure/fragment.ts'
import type { Addition, Edit, Patch } from '#app/domain/amendment/patch.ts'

/** The patch that turns one text of an act into another: `patched(before, patchBetween(before, after))` is `after`. */
export function patchBetween(before: Act, after: Act): Patch {
  const patch: Writing = { edits: [], added: [] }
  writeList(patch, { olds: before.provisions, news: after.provisions, within: null })
  return patch
}

/** A patch being written. */
interface Writing {
  readonly edits: Edit[]
  readonly added: Addition[]
}

/** The old and the new children of one container. */
interface Siblings {
  readonly olds: readonly Provision[]
  readonly news: readonly Provision[]
  readonly within: string | null
}

/** Writes what differs in one list; a provision that moved is taken away and added anew. */
function writeList(patch: Writing, { olds, news, within }: Siblings): void {
  if (olds === news) return
  const kept = inOrder(olds, news)
  for (const { id } of olds) if (!kept.has(id)) patch.edits.push({ id, provision: null })
  const known = new Map(olds.map(old => [old.id, old]))
  news.forEach((provision, at) => {
    const old = kept.has(provision.id) ? known.get(provision.id) : undefined
    if (old) writeEdit(patch, old, provision)
    // `after` is the neighbour in the new text, which is there already: additions are carried out in this order.
    else patch.added.push({ after: news[at - 1]?.id ?? null, within, provision })
  })
}

/** The identities of both lists as far as they stand in the same order; what moved is taken out and put in again. */
function inOrder(olds: readonly Provision[], news: readonly Provision[]): ReadonlySet<string> {
  const places = new Map(olds.map(({ id }, at) => [id, at]))
  const kept = new Set<string>()
  let last = -1
  for (const { id } of news) {
    const place = places.get(id)
    // One pass, not the longest order: a moved provision costs one addition more, and patches stay linear in time.
    if (place === undefined || place < last) continue
    kept.add(id)
    last = place
  }
  return kept
}

/** What holds articles is changed inside; everything else is sent as it shall read. */
function writeEdit(patch: Writing, old: Provision, provision: Provision): void {
  if (old === provision) return
  const { children, ...own } = provision
  const inside = isContainer(old.level) && sameOwn(old, own)
  if (inside) writeList(patch, { olds: old.children, news: children, within: old.id })
  else patch.edits.push({ id: provision.id, provision })
}

/** Whether two provisions are the same, children apart. */
function sameOwn(
  old: Provision,
  { level, number, heading, text, layout }: Omit<Provision, 'children'>,
): boolean {
  return (
    old.level === level &&
    old.number === number &&
    old.heading === heading &&
    old.text === text &&
    old.layout === layout
  )
}
