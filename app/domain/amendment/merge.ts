import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { familyOf, ROOT, sameWords } from '#app/domain/amendment/family.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { survivorsOf, type Side, type Three } from '#app/domain/amendment/survivors.ts'
import { woven } from '#app/domain/amendment/weave.ts'

/**
 * Why two people's changes do not go together.
 * `edited`: both changed its words; `removed`: one took it away, the other changed something in it; `moved`: both
 * moved it, to different places; `numbered`: both added a provision under one number, `rival` is mine.
 */
export interface Collision {
  readonly kind: 'edited' | 'removed' | 'moved' | 'numbered'
  readonly id: string
  readonly rival: string | null
}

/** What a person decides about a collision: whose state counts, or other words in place of both. */
export interface Choice {
  readonly side: Side
  readonly words?: Partial<Readonly<Record<Language, Words>>>
}

/** What a provision says of its own. */
export interface Words {
  readonly number: string
  readonly heading: string
  readonly text: string
}

/** Decisions by the identity of the provision they are about. */
export type Choices = ReadonlyMap<string, Choice>

/** What the changes of two people to one text come to. */
export interface Merge {
  /** Where something collided, with the state of `theirs` in its place. */
  readonly act: Act
  readonly collisions: readonly Collision[]
  /** New provisions that both put into the same place: theirs first, mine after them. */
  readonly together: readonly string[]
}

/** A merge of both languages: they are saved together, so a collision in one stops both. */
export interface TextsMerge {
  readonly texts: Texts
  readonly collisions: readonly (Collision & { readonly language: Language })[]
  readonly together: readonly string[]
}

/** Merges both languages of an amended act; see `mergeActs`. */
export function mergeTexts(
  base: Texts,
  mine: Texts,
  theirs: Texts,
  choices: Choices = new Map(),
): TextsMerge {
  const kk = mergeActs({ base: base.kk, mine: mine.kk, theirs: theirs.kk }, choices)
  const ru = mergeActs({ base: base.ru, mine: mine.ru, theirs: theirs.ru }, choices)
  return {
    texts: { kk: kk.act, ru: ru.act },
    collisions: [
      ...kk.collisions.map(each => ({ ...each, language: 'kk' as const })),
      ...ru.collisions.map(each => ({ ...each, language: 'ru' as const })),
    ],
    together: [...new Set([...kk.together, ...ru.together])],
  }
}

/**
 * Three-way merge by the identity of provisions: what only one side changed, added, moved or took away is taken over;
 * what both did alike counts once; what they did differently is a collision, unless `choices` decide it. Nothing of
 * either side is lost without a collision. With no change on one side the result is the other side.
 */
export function mergeActs(acts: Readonly<Record<Side | 'base', Act>>, choices: Choices = new Map()): Merge {
  const three = { base: familyOf(acts.base), mine: familyOf(acts.mine), theirs: familyOf(acts.theirs) }
  const chosen = (id: string) => choices.get(id)?.side
  const survivors = survivorsOf(three, chosen)
  const rivals = rivalsAmong(three, survivors.ids)
  const alive = new Set(survivors.ids)
  for (const { id, rival } of rivals) {
    if (chosen(id)) alive.delete(chosen(id) === 'mine' ? id : rival)
  }
  const parents = parentsOf(three, alive, chosen)
  const built = build({ three, alive, parents: parents.of, choices })
  const collisions: Collision[] = [
    ...survivors.contested.map(id => ({ kind: 'removed' as const, id, rival: null })),
    ...rivals
      .filter(({ id }) => !chosen(id))
      .map(({ id, rival }) => ({ kind: 'numbered' as const, id, rival })),
    ...[...parents.contested, ...built.contested].map(id => ({ kind: 'moved' as const, id, rival: null })),
    ...built.edited.map(id => ({ kind: 'edited' as const, id, rival: null })),
  ]
  return { act: built.act, collisions: once(collisions), together: built.together }
}

/** Provisions that both sides added under the same number of the same level and parent. */
function rivalsAmong({ base, mine, theirs }: Three, ids: ReadonlySet<string>) {
  const keyOf = ({ level, number }: Provision, parent: string) =>
    `${level === 'article' ? ROOT : parent} ${level} ${number}`
  const added = (own: typeof mine, other: typeof mine) =>
    [...own.provisions.values()]
      .filter(({ id, number }) => number !== '' && ids.has(id))
      .filter(({ id }) => !base.provisions.has(id) && !other.provisions.has(id))
      .map(each => [keyOf(each, own.parents.get(each.id) ?? ROOT), each.id] as const)
  const ofMine = new Map(added(mine, theirs))
  return added(theirs, mine).flatMap(([key, id]) => {
    const rival = ofMine.get(key)
    return rival === undefined ? [] : [{ id, rival }]
  })
}

/** Below whom each provision stands: where the side that moved it put it. */
function parentsOf(three: Three, alive: ReadonlySet<string>, chosen: (id: string) => Side | undefined) {
  const { base, mine, theirs } = three
  const of = new Map<string, string>()
  const contested: string[] = []
  const isThere = (parent: string | undefined) =>
    parent === ROOT || (parent !== undefined && alive.has(parent))
  for (const id of alive) {
    const one = mine.parents.get(id)
    const other = theirs.parents.get(id)
    const from = base.parents.get(id)
    const choice = chosen(id)
    let to = choice === 'mine' ? (one ?? other) : choice === 'theirs' ? (other ?? one) : undefined
    if (!choice) {
      to = other === undefined || other === from ? (one ?? other) : other
      if (one !== undefined && other !== undefined && one !== other && one !== from && other !== from)
        contested.push(id)
    }
    of.set(id, (isThere(to) ? to : isThere(other) ? other : one) ?? ROOT)
  }
  return { of, contested: [...contested, ...breakCircles(three, of)] }
}

/** Where each side put a provision below one that the other put below it: both go where theirs has them. */
function breakCircles({ mine, theirs }: Three, of: Map<string, string>): readonly string[] {
  const broken: string[] = []
  for (let circle = circleIn(of); circle.length > 0; circle = circleIn(of)) {
    const moved = circle.filter(id => mine.parents.get(id) !== theirs.parents.get(id))
    for (const id of moved) of.set(id, theirs.parents.get(id) ?? mine.parents.get(id) ?? ROOT)
    broken.push(...moved)
  }
  return broken
}

/** A circle of provisions that stand below each other; empty where all stand below the act. */
function circleIn(of: ReadonlyMap<string, string>): readonly string[] {
  const rooted = new Set([ROOT])
  for (const id of of.keys()) {
    const path = new Set<string>()
    let at = id
    for (; !rooted.has(at) && !path.has(at); at = of.get(at) ?? ROOT) path.add(at)
    if (!rooted.has(at)) return [...path].slice([...path].indexOf(at))
    for (const each of path) rooted.add(each)
  }
  return []
}

interface Plan {
  readonly three: Three
  readonly alive: ReadonlySet<string>
  readonly parents: ReadonlyMap<string, string>
  readonly choices: Choices
}

/** The act that a plan comes to, with what was found to collide on the way. */
function build({ three, alive, parents, choices }: Plan) {
  const contested: string[] = []
  const edited: string[] = []
  const together: string[] = []
  const language = three.mine.act.language
  const below = (parent: string): readonly Provision[] => {
    const here = (ids: readonly string[]) => ids.filter(id => alive.has(id) && parents.get(id) === parent)
    const orders = {
      base: here(three.base.children(parent)),
      mine: here(three.mine.children(parent)),
      theirs: here(three.theirs.children(parent)),
    }
    const { order, ...found } = woven(orders, id => choices.get(id)?.side)
    contested.push(...found.contested)
    together.push(...found.together)
    return order.map(provisionOf)
  }
  const provisionOf = (id: string): Provision => {
    const own = ownWords(three, id, choices.get(id)?.side)
    if (own.collides) edited.push(id)
    const words = choices.get(id)?.words?.[language]
    const provision = words ? restated(own.provision, words) : own.provision
    const children = below(id)
    return sameList(children, provision.children) ? provision : { ...provision, children }
  }
  const provisions = below(ROOT)
  const tail = three.mine.act.tail === three.base.act.tail ? three.theirs.act.tail : three.mine.act.tail
  return { act: { language, provisions, tail }, contested, edited, together }
}

/** The provision with the words of the side that changed them, and the print of the one that changed that. */
function ownWords({ base, mine, theirs }: Three, id: string, chosen: Side | undefined) {
  const [from, one, other] = [base.provisions.get(id), mine.provisions.get(id), theirs.provisions.get(id)]
  if (!one || !other) return { provision: (one ?? other)!, collides: false }
  if (sameWords(other, from)) return { provision: printed(one, other, from), collides: false }
  if (sameWords(one, other) || sameWords(one, from))
    return { provision: printed(other, one, from), collides: false }
  return { provision: chosen === 'mine' ? one : other, collides: chosen === undefined }
}

/** The words of `one`, printed as `other` has them where only `other` changed the print. */
function printed(one: Provision, other: Provision, from: Provision | undefined): Provision {
  if (!from || !other.layout || one.number !== other.number) return one
  return sameLayout(one, from) && !sameLayout(other, from) ? { ...one, layout: other.layout } : one
}

function sameLayout({ layout: one }: Provision, { layout: other }: Provision): boolean {
  if (!one || !other) return one === other
  return (
    one.before === other.before &&
    one.mark === other.mark &&
    one.gap === other.gap &&
    one.after === other.after
  )
}

/** Other words in its place; under another number it is printed in the house form. */
function restated(provision: Provision, words: Words): Provision {
  if (words.number === provision.number) return { ...provision, ...words }
  const { layout: _, ...rest } = provision
  return { ...rest, ...words }
}

function sameList(one: readonly Provision[], other: readonly Provision[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at])
}

function once(collisions: readonly Collision[]): readonly Collision[] {
  const met = new Set<string>()
  return collisions.filter(({ id }) => !met.has(id) && met.add(id))
}
