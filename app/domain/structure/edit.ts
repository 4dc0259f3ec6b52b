import type { Act, Provision } from '#app/domain/structure/act.ts'
import { indexed, inheritIndex } from '#app/domain/structure/act-index.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'

/** A gap between provisions: below `under` (the act itself where it is empty), before the child number `at`, from 0. */
export interface Place {
  readonly under: Address
  readonly at: number
}

/** The act as it reads with `text` at `address`. Throws, as all below, where the act has nothing there. */
export function withText(act: Act, address: Address, text: string): Act {
  return replaced(act, address, provision => (provision.text === text ? provision : { ...provision, text }))
}

/** The act as it reads with `heading` at `address`. */
export function withHeading(act: Act, address: Address, heading: string): Act {
  return replaced(act, address, provision =>
    provision.heading === heading ? provision : { ...provision, heading },
  )
}

/** The act with another number at `address`, printed as the old one was. */
export function renumbered(act: Act, address: Address, number: string): Act {
  return replaced(act, address, provision => {
    if (provision.number === number) return provision
    const { layout, level } = provision
    if (!layout) return { ...provision, number }
    const printed = provision.number !== '' && layout.mark.includes(provision.number)
    const mark = printed
      ? layout.mark.replace(provision.number, number)
      : printMark(level, number, act.language)
    return { ...provision, number, layout: { ...layout, mark } }
  })
}

/** The act with the provision at `address` made another one by `change`; the same act where it stays as it is. */
export function replaced(act: Act, address: Address, change: (provision: Provision) => Provision): Act {
  const at = indexAt(act, address)
  const before = indexed(act).entries[at]?.provision
  if (!before) throw new Error(`No provision at ${address}`)
  const after = change(before)
  if (after === before) return act
  const { result, remade } = rebuilt(act, at, siblings => swapped(siblings, before, after))
  if (keepsAddresses(before, after)) inheritIndex(result, act, remade.set(at, after))
  return result
}

/** The act with a provision more, at `place`. */
export function inserted(act: Act, provision: Provision, { under, at }: Place): Act {
  const add = (children: readonly Provision[]) => children.toSpliced(at, 0, provision)
  if (under === '') return { ...act, provisions: add(act.provisions) }
  return replaced(act, under, parent => ({ ...parent, children: add(parent.children) }))
}

/** The act without the provision at `address` and what stands below it. */
export function removed(act: Act, address: Address): Act {
  const at = indexAt(act, address)
  const gone = indexed(act).entries[at]?.provision
  return rebuilt(act, at, siblings => siblings.filter(each => each !== gone)).result
}

/** The act with every provision passed through `change`, children first; what gives nothing is taken out. */
export function mapped(act: Act, change: (provision: Provision) => Provision | undefined): Act {
  const visit = (siblings: readonly Provision[]): readonly Provision[] => {
    const results = siblings.flatMap(provision => {
      const children = visit(provision.children)
      const result = change(children === provision.children ? provision : { ...provision, children })
      return result ? [result] : []
    })
    const same = results.length === siblings.length && results.every((result, at) => result === siblings[at])
    return same ? siblings : results
  }
  const provisions = visit(act.provisions)
  return provisions === act.provisions ? act : { ...act, provisions }
}

/** The gap before the provision at `address`. The gap after it is at `at + 1`. */
export function placeOf(act: Act, address: Address): Place {
  const at = indexAt(act, address)
  const { entries, parents } = indexed(act)
  const parent = entries[parents[at] ?? -1]
  const siblings = parent?.provision.children ?? act.provisions
  return { under: parent?.address ?? '', at: siblings.findIndex(each => each === entries[at]?.provision) }
}

/** The gap where a numbered provision belongs below `under`: after the last one of its level with a smaller number. */
export function placeByNumber(
  act: Act,
  under: Address,
  { level, number }: Pick<Provision, 'level' | 'number'>,
): Place {
  const siblings =
    under === '' ? act.provisions : (indexed(act).entries[indexAt(act, under)]?.provision.children ?? [])
  // Article 26(7) of the Law on Legal Acts: 5-1 stands after 5, whatever was inserted before.
  const smaller = siblings.findLastIndex(
    each => each.level === level && compareNumbers(each.number, number) < 0,
  )
  if (smaller >= 0) return { under, at: smaller + 1 }
  const first = siblings.findIndex(each => each.level === level)
  return { under, at: first >= 0 ? first : siblings.length }
}

/** The place of an address in `entries`; a caller that asks for what is not there has a mistake in it. */
function indexAt(act: Act, address: Address): number {
  const at = indexed(act).byAddress().get(address)
  if (at === undefined) throw new Error(`No provision at ${address}`)
  return at
}

/** Provisions side by side; one object stands once in an act. */
type Siblings = readonly Provision[]

/** The act with other siblings around a place, and the provisions above it, made anew, by their places. */
function rebuilt(act: Act, at: number, change: (siblings: Siblings) => Siblings) {
  const { entries, parents } = indexed(act)
  const remade = new Map<number, Provision>()
  let changeHere = change
  for (let above = parents[at] ?? -1; above >= 0; above = parents[above] ?? -1) {
    const parent = entries[above]?.provision
    if (!parent) break
    const made = { ...parent, children: changeHere(parent.children) }
    remade.set(above, made)
    changeHere = siblings => swapped(siblings, parent, made)
  }
  return { result: { ...act, provisions: changeHere(act.provisions) }, remade }
}

/** The siblings with one of them made another. */
function swapped(siblings: Siblings, before: Provision, after: Provision): Siblings {
  return siblings.with(siblings.indexOf(before), after)
}

/** Whether a change leaves every address and identity as it is. */
function keepsAddresses(before: Provision, after: Provision): boolean {
  return (
    before.id === after.id &&
    before.level === after.level &&
    before.number === after.number &&
    before.children === after.children &&
    (before.text === '') === (after.text === '')
  )
}
