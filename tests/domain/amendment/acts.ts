import fc from 'fast-check'
import type { Act, Provision } from '#app/domain/structure/act.ts'

/** An article or what stands in it, without any print. */
export function provision(id: string, text: string, children: readonly Provision[] = []): Provision {
  return { id, level: children.length > 0 ? 'article' : 'paragraph', number: id, heading: '', text, children }
}

/** An act of given provisions. */
export function actOf(...provisions: readonly Provision[]): Act {
  return { language: 'ru', provisions, tail: '' }
}

/** All identities of an act with the words they carry and what they stand in. */
export function words(act: Act): ReadonlyMap<string, { text: string; parent: string }> {
  const found = new Map<string, { text: string; parent: string }>()
  const visit = (siblings: readonly Provision[], parent: string) => {
    for (const { id, text, children } of siblings) {
      found.set(id, { text, parent })
      visit(children, id)
    }
  }
  visit(act.provisions, '')
  return found
}

type Deed =
  | { readonly kind: 'write'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'add'; readonly at: number; readonly place: number; readonly text: string }
  | { readonly kind: 'move'; readonly at: number; readonly to: number; readonly place: number }

const place = fc.nat(30)
const text = fc.constantFrom('a', 'b', 'c', 'd')

/** What a drafter may do to any act; places are taken modulo what is there. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('write' as const), at: place, text }),
    fc.record({ kind: fc.constant('remove' as const), at: place }),
    fc.record({ kind: fc.constant('add' as const), at: place, place, text }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place, place }),
  ),
  { maxLength: 6 },
)

/** An act of up to five articles with up to four paragraphs each. */
export const someAct: fc.Arbitrary<Act> = fc
  .array(fc.array(text, { maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map(articles =>
    actOf(
      ...articles.map((paragraphs, at) =>
        provision(
          `${at}`,
          'heading',
          paragraphs.map((each, below) => provision(`${at}.${below}`, each)),
        ),
      ),
    ),
  )

/** The act after some deeds; what is added is named after its author. */
export function after(act: Act, done: readonly Deed[], author: string): Act {
  return done.reduce((reached, deed, at) => doing(reached, deed, `${author}${at}`), act)
}

function doing(act: Act, deed: Deed, name: string): Act {
  const ids = [...words(act).keys()]
  const id = ids[deed.at % Math.max(ids.length, 1)]
  switch (deed.kind) {
    case 'write':
      return id === undefined ? act : changed(act, id, each => [{ ...each, text: deed.text }])
    case 'remove':
      return id === undefined ? act : changed(act, id, () => [])
    case 'add':
      return put(act, provision(name, deed.text), id ?? '', deed.place)
    case 'move':
      return moved(act, id, ids[deed.to % Math.max(ids.length, 1)], deed.place)
  }
}

function moved(act: Act, id: string | undefined, to: string | undefined, at: number): Act {
  let taken: Provision | undefined
  const rest = changed(act, id ?? '', each => {
    taken = each
    return []
  })
  return taken && to !== undefined && words(rest).has(to) ? put(rest, taken, to, at) : act
}

function put(act: Act, added: Provision, parent: string, at: number): Act {
  const into = (siblings: readonly Provision[]) => siblings.toSpliced(at % (siblings.length + 1), 0, added)
  if (at % 3 === 0 || parent === '') return { ...act, provisions: into(act.provisions) }
  return changed(act, parent, each => [{ ...each, children: into(each.children) }])
}

/** What is not changed stays the same object, as in versions that share what they have in common. */
function changed(act: Act, id: string, change: (provision: Provision) => Provision[]): Act {
  const visit = (siblings: readonly Provision[]): readonly Provision[] => {
    const result = siblings.flatMap(each => {
      if (each.id === id) return change(each)
      const children = visit(each.children)
      return [children === each.children ? each : { ...each, children }]
    })
    return result.length === siblings.length && result.every((each, at) => each === siblings[at])
      ? siblings
      : result
  }
  return { ...act, provisions: visit(act.provisions) }
}
