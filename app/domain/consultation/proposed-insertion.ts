import type { Addition } from '#app/domain/amendment/patch.ts'
import type { Taking } from '#app/domain/consultation/proposed-wording.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries, entryById, parentAt } from '#app/domain/structure/entries.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import { numberBetween } from '#app/domain/structure/number.ts'
import { read } from '#app/domain/structure/read.ts'

/** A new provision that somebody proposes right after another one, with the text its author read and that of now. */
export interface ProposedInsertion {
  readonly read: Act
  readonly now: Act
  /** The identity of the provision before the gap. */
  readonly provision: string
  readonly wording: string
}

/**
 * What is put into the text when a proposed provision is taken: of the level of its neighbour, under the number that
 * the gap leaves (`numberBetween`). Refuses a neighbour that is gone, a choice that takes nothing, and a gap without a
 * number, where the neighbours have to be restated by hand.
 */
export function takenInsertion(proposed: ProposedInsertion, taking: Taking): Outcome<Addition> {
  const gap = gapAfter(proposed)
  if (!gap) return refuse('wording.provision-gone', {})
  const taken = taking.kind === 'text' ? taking.text : taking.chosen.size > 0 ? proposed.wording : ''
  const words = withoutMark(taken, gap.neighbour)
  if (words === '') return refuse('wording.nothing-taken', {})
  if (gap.number === undefined) return refuse('wording.no-number', {})
  const provision = provisionOf(words, { ...gap, number: gap.number }, proposed.now)
  return ok({ after: gap.neighbour.id, within: null, provision })
}

/** The number that a provision put after another one would bear; empty where it bears none, null where none is free. */
export function numberAfter(place: Omit<ProposedInsertion, 'wording'>): string | null {
  return gapAfter(place)?.number ?? null
}

/** The wording as it is put in: a number that its author gave it goes, for the gap gives it one. */
export function withoutMark(wording: string, { level }: Pick<Provision, 'level'>): string {
  const words = wording.trim()
  const mark = markOf(words)
  return mark?.level === level ? words.slice(mark.length).trim() : words
}

interface Gap {
  readonly neighbour: Provision
  readonly number: string | undefined
}

/** The gap as it is now: what others put into it since the author read the text stays before the newcomer. */
function gapAfter({ read, now, provision: id }: Omit<ProposedInsertion, 'wording'>): Gap | null {
  const entry = entryById(now, id)
  if (!entry) return null
  const siblings = parentAt(now, entry.address)?.provision.children ?? now.provisions
  const at = siblings.findIndex(each => each.id === id)
  const known = siblings.findIndex((each, place) => place > at && entryById(read, each.id) !== undefined)
  const neighbour = siblings[(known < 0 ? siblings.length : known) - 1] ?? entry.provision
  if (neighbour.number === '') return { neighbour, number: '' }
  // Articles are numbered through the act, so the next one may stand in another chapter; others below their parent.
  const all = neighbour.level === 'article' ? entries(now).map(each => each.provision) : siblings
  const later = all.slice(all.findIndex(each => each.id === neighbour.id) + 1)
  const next = later.find(({ level, number }) => level === neighbour.level && number !== '')
  return { neighbour, number: numberBetween(neighbour.number, next?.number) }
}

/** The words as a provision, read as the law is, so that what stands on lines below becomes what stands below it. */
function provisionOf(words: string, gap: { neighbour: Provision; number: string }, act: Act): Provision {
  const { level } = gap.neighbour
  const lines = read(printMark(level, gap.number, act.language) + words, act.language).act.provisions
  const [first, ...rest] = lines
  const known = first?.level === level && first.number === gap.number && rest.length === 0
  const plain = { level, number: gap.number, heading: '', text: words, children: [] }
  return named(known ? first : { id: '', ...plain }, freshId(act, gap))
}

/** Of the neighbour's identity and the number, so that the twin gets the same one when it is taken too. */
function freshId(act: Act, { neighbour, number }: { neighbour: Provision; number: string }): string {
  const base = `${neighbour.id}~${neighbour.level}_${number || 'new'}`
  let id = base
  for (let count = 2; entryById(act, id); count += 1) id = `${base}~${count}`
  return id
}

/** The provision under an identity of its own and without a layout: what is written here is printed in house form. */
function named({ level, number, heading, text, children }: Provision, id: string): Provision {
  const below = children.map((child, at) => named(child, `${id}__${child.level}_${child.number || at + 1}`))
  return { id, level, number, heading, text, children: below }
}
