import { LANGUAGES, type Act, type Language, type Provision } from '#app/domain/structure/act.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import { familyOf, ROOT, sameWords } from '#app/domain/amendment/family.ts'
import { parentsOf } from '#app/domain/amendment/parents.ts'
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

/** What a person decides about a collision. */
export interface Choice {
  /** Whose state counts; `both` keeps two provisions that were added under one number. */
  readonly side: Side | 'both'
  /** Other words in place of both sides'. */
  readonly words?: Partial<Readonly<Record<Language, Words>>>
  /** With `both`: the number that mine gets. */
  readonly number?: string
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
  { base, mine, theirs }: Readonly<Record<Side | 'base', Texts>>,
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
  if (isSameText(acts.base, acts.theirs)) return { act: acts.mine, collisions: [], together: [] }
  if (isSameText(acts.base, acts.mine)) return { act: acts.theirs, collisions: [], together: [] }
  const three = { base: familyOf(acts.base), mine: familyOf(acts.mine), theirs: familyOf(acts.theirs) }
  const chosen = sideIn(choices)
  const survivors = survivorsOf(three, chosen)
  const rivals = rivalsAmong(three, survivors.ids)
  const alive = new Set(survivors.ids)
  const numbers = new Map<string, string>()
  for (const { id, rival } of rivals) {
    const choice = choices.get(id)
    if (choice?.side === 'both') numbers.set(rival, choice.number ?? '')
    else if (choice) alive.delete(choice.side === 'mine' ? id : rival)
  }
  const parents = parentsOf(three, alive, chosen)
  const built = build({ three, alive, parents: parents.of, choices, numbers })
  const collisions: Collision[] = [
    ...survivors.contested.map(id => ({ kind: 'removed' as const, id, rival: null })),
    ...rivals
      .filter(({ id }) => !choices.has(id))
      .map(({ id, rival }) => ({ kind: 'numbered' as const, id, rival })),
    ...[...parents.contested, ...built.contested].map(id => ({ kind: 'moved' as const, id, rival: null })),
    ...built.edited.map(id => ({ kind: 'edited' as const, id, rival: null })),
  ]
  return { act: built.act, collisions: once(collisions), together: built.together }
}

/** Where the merged text has what both put into the same place, by the address in it; of one language or both. */
export function placesTogether({ texts, together }: TextsMerge): readonly Address[] {
  const wanted = new Set(together)
  const met = LANGUAGES.flatMap(language => entries(texts[language])).filter(({ provision }) =>
    wanted.has(provision.id),
  )
  return [...new Set(met.map(({ address }) => address))]
}

/** Whether two texts consist of the same objects: versions share what they have in common. */
function isSameText(one: Act, other: Act): boolean {
  return one.tail === other.tail && sameList(one.provisions, other.provisions)
}

/** The side chosen for a provision; keeping both is no choice between the sides. */
function sideIn(choices: Choices): (id: string) => Side | undefined {
  return id => {
    const side = choices.get(id)?.side
    return side === 'both' ? undefined : side
  }
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

/** What the merged act is built from, all decisions made. */
interface Plan {
  readonly three: Three
  readonly alive: ReadonlySet<string>
  readonly parents: ReadonlyMap<string, string>
  readonly choices: Choices
  /** Other numbers by identity. */
  readonly numbers: ReadonlyMap<string, string>
}

/** The act that a plan comes to, with what was found to collide on the way. */
function build({ three, alive, parents, choices, numbers }: Plan) {
  const chosen = sideIn(choices)
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
    const { order, ...found } = woven(orders, chosen)
    contested.push(...found.contested)
    together.push(...found.together)
    return order.map(provisionOf)
  }
  const provisionOf = (id: string): Provision => {
    const untouched = three.base.provisions.get(id)
    if (
      untouched &&
      three.mine.provisions.get(id) === untouched &&
      three.theirs.provisions.get(id) === untouched
    )
      return untouched
    const own = ownWords(three, id, chosen(id))
    if (own.collides) edited.push(id)
    const number = numbers.get(id) ?? own.provision.number
    const words = choices.get(id)?.words?.[language] ?? { ...own.provision, number }
    const provision = restated(own.provision, words)
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

/** Whether two provisions are printed alike. */
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
function restated(provision: Provision, { number, heading, text }: Words): Provision {
  if (sameWords(provision, { ...provision, number, heading, text })) return provision
  const { layout, ...rest } = provision
  const isPrinted = layout && number === provision.number
  return { ...rest, number, heading, text, ...(isPrinted ? { layout } : {}) }
}

/** The same objects in the same order: then nothing below has changed either. */
function sameList(one: readonly Provision[], other: readonly Provision[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at])
}

/** One collision for each provision, the first found: a person decides once. */
function once(collisions: readonly Collision[]): readonly Collision[] {
  const met = new Set<string>()
  return collisions.filter(({ id }) => !met.has(id) && met.add(id))
}
