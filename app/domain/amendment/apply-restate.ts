import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Act, Layout, Provision } from '#app/domain/structure/act.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import { read } from '#app/domain/structure/read.ts'
import type { Restate } from '#app/domain/amendment/instruction.ts'
import { gatherList, settleList } from '#app/domain/amendment/lists-of-parts.ts'
import { readNewText } from '#app/domain/amendment/new-text.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import {
  addressOf,
  broughtLeaf,
  headed,
  settingOf,
  type Leaf,
  type Sheet,
} from '#app/domain/amendment/sheet.ts'
import { lineOf, rangeOf } from '#app/domain/amendment/words.ts'

/**
 * Puts new wording in the place of an element; footnotes of the consolidated text stay. Refuses a text that is
 * elsewhere, or that is not the element named.
 */
export function restateAt(sheet: Sheet, target: Target, instruction: Restate): Outcome<undefined> {
  const { at, text } = instruction
  if (instruction.elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  const { leaf, extent } = target
  if (instruction.heading) return restateHeading(leaf, text)
  if (instruction.sentence !== undefined || instruction.column !== undefined)
    return restateWords(lineOf(leaf), instruction)
  if (extent !== 'whole') return restateOwn(sheet, target, text)
  return restateWhole(sheet, leaf, text)
}

/** The act read anew from the text of its new edition. Refuses a text that is elsewhere. */
export function newEdition(before: Act, { at, text, elsewhere }: Restate): Outcome<Act> {
  if (elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  const { act } = read(text, before.language)
  return ok({ ...act, tail: before.tail })
}

/** A new heading, with or without its mark before it; the heading of the act is its title. */
function restateHeading(leaf: Leaf, text: string): Outcome<undefined> {
  const mark = markOf(text)
  const marked = mark !== undefined && mark.level === leaf.level
  // «заголовок статьи 3 изложить …: «Статья 4. …»»: a heading does not renumber what it heads.
  if (marked && mark.number !== leaf.number) return refuse('amendment.text-unfit', { at: addressOf(leaf) })
  const bare = marked ? text.slice(mark.length) : text
  const title = headed(leaf)
  if (title.level === 'title') title.text = bare
  else if (!leaf.parent) return refuse('amendment.provision-missing', { at: 'title_1' })
  else if (leaf.heading === '' && leaf.level !== 'article') leaf.text = bare
  else leaf.heading = bare
  return ok(undefined)
}

/** Other words for one sentence or one cell. */
function restateWords(leaf: Leaf, spot: Restate): Outcome<undefined> {
  const range = rangeOf(leaf.text, spot)
  if (!range) return refuse('amendment.provision-missing', { at: addressOf(leaf) })
  leaf.text = leaf.text.slice(0, range[0]) + spot.text + leaf.text.slice(range[1])
  return ok(undefined)
}

/** The words beside the number of an element, and with the first part the list that belongs to them. */
function restateOwn(sheet: Sheet, { leaf, extent }: Target, text: string): Outcome<undefined> {
  const mark = markOf(text)
  // Both occur: «1. Орган решает.» and «Орган решает.» for part one of paragraph 1.
  const numbered = mark !== undefined && mark.level === leaf.level && mark.number === leaf.number
  const printed = numbered ? text : (leaf.layout?.mark ?? '') + text
  const [first, ...rest] = readNewText(printed, settingOf(sheet, leaf))
  const fits = first && rest.length === 0 && (extent === 'part' || first.children.length === 0)
  if (!fits) return refuse('amendment.text-unfit', { at: addressOf(leaf) })
  leaf.text = first.text
  if (extent === 'line') return ok(undefined)
  const later = leaf.children.findIndex(({ level }) => level === 'part')
  const kept = later < 0 ? [] : leaf.children.slice(later)
  const own = leaf.children.slice(0, leaf.children.length - kept.length)
  leaf.children = [...withFootnotes(own, broughtChildren(sheet, leaf, first)), ...kept]
  return ok(undefined)
}

/** New wording for an element and all below it; it must be that element, with its number. */
function restateWhole(sheet: Sheet, leaf: Leaf, text: string): Outcome<undefined> {
  const [first, ...rest] = readNewText(text, settingOf(sheet, leaf))
  const fits = first && rest.length === 0 && first.level === leaf.level
  // Under another number it would be another element: to restate one is to give it other words (Law on Legal Acts,
  // article 26(6)), and what is new is added under a number of its own (26(7)).
  if (!fits || (first.number !== leaf.number && first.number !== '')) {
    return refuse('amendment.text-unfit', { at: addressOf(leaf) })
  }
  // A list leads on from a colon: «Орган вправе:» for «Орган обязан:» says nothing of the list, all else takes its place.
  if (first.children.length > 0 || !first.text.endsWith(':')) gatherList(leaf)
  leaf.heading = first.heading
  leaf.text = first.text
  if (first.number !== '' || leaf.number === '') leaf.layout = layoutOf(leaf, first)
  leaf.children = withFootnotes(leaf.children, broughtChildren(sheet, leaf, first))
  settleList(leaf)
  return ok(undefined)
}

/** The new letters of the mark between the old blanks. */
function layoutOf(leaf: Leaf, { layout }: Provision): Layout | undefined {
  return leaf.layout && layout ? { ...leaf.layout, mark: layout.mark, gap: layout.gap } : leaf.layout
}

/** New wording with the footnotes of the old: notes on the heading before the first element, all others after the last. */
function withFootnotes(old: readonly Leaf[], brought: readonly Leaf[]): Leaf[] {
  const first = Math.max(
    0,
    old.findIndex(({ level }) => level !== 'footnote'),
  )
  return [...old.slice(0, first), ...brought, ...old.slice(first).filter(({ level }) => level === 'footnote')]
}

/** The children of the new wording; one that stood there under its number before keeps its identity. */
function broughtChildren(sheet: Sheet, leaf: Leaf, provision: Provision): Leaf[] {
  const before = new Map(named(leaf.children))
  return named(provision.children).map(([name, child]) => {
    const old = before.get(name)
    return old ? renewed(sheet, old, child) : laidOut(sheet, broughtLeaf(sheet, child, leaf))
  })
}

/** Siblings by level, number and count: those without a number, or with the same one, are told by their order. */
function named<T extends Pick<Provision, 'level' | 'number'>>(
  siblings: readonly T[],
): readonly (readonly [name: string, T])[] {
  const counts = new Map<string, number>()
  return siblings.map(sibling => {
    const own = `${sibling.level} ${sibling.number}`
    const nth = (counts.get(own) ?? 0) + 1
    counts.set(own, nth)
    return [`${own} ${nth}`, sibling] as const
  })
}

/** A provision that stays the same one under new wording. */
function renewed(sheet: Sheet, leaf: Leaf, provision: Provision): Leaf {
  leaf.children = withFootnotes(leaf.children, broughtChildren(sheet, leaf, provision))
  leaf.heading = provision.heading
  leaf.text = provision.text
  leaf.layout = layoutOf(leaf, provision)
  return leaf
}

/** New provisions are set off as their neighbours are. */
export function laidOut(sheet: Sheet, leaf: Leaf): Leaf {
  const before = sheet.separator
  if (leaf.layout) leaf.layout = { ...leaf.layout, before, after: '' }
  for (const child of leaf.children) laidOut(sheet, child)
  return leaf
}
