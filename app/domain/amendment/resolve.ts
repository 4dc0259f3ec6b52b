import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { parseAddress } from '#app/domain/structure/address.ts'
import { bearsName, calledBelow } from '#app/domain/amendment/called.ts'
import { contentsLinesAt, contentsOf } from '#app/domain/amendment/contents.ts'
import { descend, one, type Found } from '#app/domain/amendment/descend.ts'
import type { Doubt } from '#app/domain/amendment/doubt.ts'
import { addressOf, headed, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'
import type { Spared, Spot } from '#app/domain/amendment/instruction.ts'

/**
 * The provision an instruction means: all of it, its first part (its own words and the list that belongs to them), or
 * its first line alone; of the act itself also its table of contents. With a doubt where the act calls it otherwise.
 */
export interface Target {
  readonly leaf: Leaf
  readonly extent: 'whole' | 'part' | 'line' | 'contents'
  /** What stands in it and is not meant: elements, and headings alone. */
  readonly except?: { readonly whole: readonly Target[]; readonly headings: ReadonlySet<Leaf> }
  readonly doubt?: Doubt
}

/**
 * Finds what a spot names, under the numbers that stood before the amendment; elements between may be left out
 * («пункт 3 главы 2»). Refuses with the places where several provisions answer to the name.
 */
export function resolve(sheet: Sheet, spot: Spot): Outcome<Target> {
  const target = locate(sheet, spot)
  return target.ok && spot.except ? sparing(sheet, target.value, spot.except) : target
}

/** The target without what is left out of it; refused where that is not there, since another act was meant then. */
function sparing(sheet: Sheet, target: Target, spared: readonly Spared[]): Outcome<Target> {
  const whole: Target[] = []
  const headings = new Set<Leaf>()
  for (const spot of spared) {
    const found = locate(sheet, spot)
    if (!found.ok) return found
    const leaf = headed(found.value.leaf)
    // A title, and the heading of a chapter without a number, are a line of text.
    if (spot.heading && leaf.heading !== '') headings.add(leaf)
    else whole.push(spot.heading ? { leaf, extent: 'line' } : found.value)
  }
  const doubt = [target, ...whole].find(each => each.doubt)?.doubt
  return ok({ ...target, except: { whole, headings }, ...(doubt && { doubt }) })
}

/** The provision that a spot names, with all that stands in it. */
function locate(sheet: Sheet, spot: Spot): Outcome<Target> {
  if (spot.contents) return lineOfContents(sheet, spot.at)
  if (spot.named === undefined) return reach(sheet, spot.at)
  // A name is looked for inside the element that the sentence gives first; «перечень …» may stand anywhere below it.
  const inside = reach(sheet, spot.at)
  const found = inside.ok ? calledBelow(inside.value.leaf, spot.named) : []
  if (found.length > 0) return named(found, spot.named)
  // «в перечне …: строку, порядковый номер 5»: the name holds the element, not the element the name.
  // The address was read below the list, so it is looked for there and nowhere else.
  const holder = named(calledBelow(sheet.root, spot.named), spot.named)
  if (!holder.ok || spot.at === '') return holder
  const below = descendAll(sheet, holder.value.leaf, spot.at)
  // A doubt about the list is one about its rows as well.
  return below.ok ? ok({ ...holder.value, ...below.value }) : below
}

/** The line of the table of contents for an element, or the whole table; refuses an act that has none. */
function lineOfContents({ root }: Sheet, at: string): Outcome<Target> {
  const lines = contentsOf(root.children)
  if (lines.length === 0) return refuse('amendment.contents-missing', { at })
  if (at === '') return ok({ leaf: root, extent: 'contents' })
  const found = contentsLinesAt(lines, at)
  return found.length === 0 ? refuse('amendment.contents-line-missing', { at }) : one(found, at)
}

/** The one element that bears a name; with a doubt where it bears another that begins alike. */
function named(found: readonly Leaf[], name: string): Outcome<Target> {
  const target = one(found, name)
  if (!target.ok || bearsName(target.value.leaf, name)) return target
  return ok({ ...target.value, doubt: { kind: 'name', name, taken: addressOf(target.value.leaf) } })
}

/** By the exact address first, which is right for nearly all; step by step where elements between were left out. */
function reach(sheet: Sheet, at: string): Outcome<Target> {
  if (at === '') return ok({ leaf: sheet.root, extent: 'whole' })
  const known = sheet.byAddress.get(at)
  // The address of a row counts rows, a sentence reads the number in the first cell: «порядковый номер 5».
  if (!known || known.removed || known.level === 'table') return descendAll(sheet, sheet.root, at)
  const doubt = isRepeated(sheet, at) ? { doubt: { kind: 'repeated', at } as const } : {}
  return ok({ leaf: known, extent: 'whole', ...doubt })
}

/** Whether an element on the way down bears a number that its neighbour bears too: «статья 5» of which there are two. */
function isRepeated({ byAddress }: Sheet, at: string): boolean {
  const steps = at.split('__')
  return steps.some((_, last) => byAddress.has(`${steps.slice(0, last + 1).join('__')}~2`))
}

/** Goes down step by step; the first step that fails refuses the whole address. */
function descendAll(sheet: Sheet, from: Leaf, at: string): Outcome<Target> {
  const steps = parseAddress(at)
  if (!steps) return refuse('amendment.provision-missing', { at })
  let target: Found = { leaf: from, extent: 'whole' }
  let loose: Found['loose']
  for (const step of steps) {
    const next = descend(sheet, target.leaf, { step, at })
    if (!next.ok) return next
    target = next.value
    loose ??= target.loose
  }
  const { leaf, extent } = target
  return ok({ leaf, extent, ...(loose && { doubt: { kind: loose, at, taken: addressOf(leaf) } }) })
}
