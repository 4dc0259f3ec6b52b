import type { ChangeClass, Correspondence, Kind, Stretch } from '#app/domain/comparison/comparison.ts'
import { inlineStretches } from '#app/domain/comparison/inline-stretches.ts'
import { CLASSES, classesOf, pairsOf, type Pair } from '#app/domain/comparison/pairs.ts'
import { provisionStretches } from '#app/domain/comparison/provision-stretches.ts'
import {
  articleOf,
  contentsOf,
  LANGUAGES,
  windowsOf,
  type ComparedActs,
  type Comparisons,
  type ChangedArticle,
  type ChangedWindow,
  type Heading,
  type InLanguages,
} from '#app/domain/comparison/shown-contents.ts'
import { canonical, hashOf } from '#app/domain/canonical.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** How a reader wants a comparison laid out. */
export interface Wish {
  readonly layout: 'inline' | 'side'
  /** The classes of change to be shown; what changes in no other way is folded. */
  readonly classes: readonly ChangeClass[]
  /** Which window of changes, from 0. */
  readonly part: number
  /** The folds that are open, by the place of their first provision. */
  readonly open: readonly number[]
}

/** A window of a comparison as a page shows it. */
export interface Shown {
  readonly items: readonly ShownItem[]
  /** What changed in which article, over all windows; of a long comparison one line for each window not shown. */
  readonly contents: readonly (ChangedArticle | ChangedWindow)[]
  /** How many provisions have changes of each class; one provision may have several. */
  readonly counts: Readonly<Record<ChangeClass, number>>
  /** Changes that are shown, in all windows. */
  readonly changes: number
  readonly parts: number
  readonly part: number
}

export type { ChangedArticle, ChangedWindow, Heading }

export type ShownItem = ShownProvision | Fold | Heading

/** Provisions left out: so many unchanged, so many with changes of classes that are not asked for. */
export interface Fold {
  readonly kind: 'fold'
  readonly from: number
  readonly unchanged: number
  readonly hidden: number
}

/** A provision with what became of it in each language; `changed` says whether it is one of the changes. */
export interface ShownProvision {
  readonly kind: 'provision'
  readonly key: string
  readonly changed: boolean
  readonly classes: readonly ChangeClass[]
  /** Says whether a reader saw this very change: another wording has another one. */
  readonly signature: string
  readonly rows: InLanguages<ShownRow>
}

export interface ShownRow {
  readonly kind: Kind
  readonly edited: boolean
  readonly level: Level
  /** Addresses on both sides. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** One text for both, or two: old and new. */
  readonly columns: readonly (readonly Stretch[])[]
}

/** What a page shows of the comparisons of an act in one language or both. */
export function shownOf(comparisons: Comparisons, wish: Wish): Shown {
  const pairs = pairsOf(comparisons)
  const classes = pairs.map(classesOf)
  const changed = pairs.flatMap((_, at) => (isWanted(classes[at]!, wish) ? [at] : []))
  const changes = changed.map(at => pairs[at]!)
  const starts = windowsOf(changes)
  const part = Math.min(Math.max(wish.part, 0), starts.length - 1)
  const view = { comparisons, pairs, classes, wish, changed }
  return {
    items: itemsOf(view, { from: starts[part]!, to: starts[part + 1] ?? changed.length }),
    contents: changes.length === 0 ? [] : contentsOf(comparisons, { changes, starts, part }),
    counts: countsOf(classes),
    changes: changed.length,
    parts: starts.length,
    part,
  }
}

/** All that the parts of a page are made from. */
interface View {
  readonly comparisons: Comparisons
  readonly pairs: readonly Pair[]
  readonly classes: readonly (readonly ChangeClass[])[]
  readonly wish: Wish
  /** Places of the changes to be shown. */
  readonly changed: readonly number[]
}

/** Whether a reader asked for any of the classes. */
function isWanted(classes: readonly ChangeClass[], { classes: wanted }: Wish): boolean {
  return classes.some(each => wanted.includes(each))
}

/** How many provisions change in each class, whatever is shown: the figures beside the filters. */
function countsOf(classes: readonly (readonly ChangeClass[])[]): Record<ChangeClass, number> {
  const counts = Object.fromEntries(CLASSES.map(each => [each, 0])) as Record<ChangeClass, number>
  for (const each of classes.flat()) counts[each] += 1
  return counts
}

/** The changes [from, to), with the folds between them and the heading of every article they stand in. */
function itemsOf(view: View, { from, to }: Gap): readonly ShownItem[] {
  const items: ShownItem[] = []
  let at = from === 0 ? 0 : view.changed[from - 1]! + 1
  let article = ''
  const place = (pairAt: number) => {
    const pair = view.pairs[pairAt]!
    const above = articleOf(view.comparisons, pair)
    if (above && above.key !== article && above.key !== pair.key) items.push(above)
    article = above?.key ?? ''
    items.push(provisionOf(view, pairAt))
  }
  for (const change of view.changed.slice(from, to)) {
    items.push(...foldOf(view, { from: at, to: change }, place))
    place(change)
    at = change + 1
  }
  const isLast = to === view.changed.length
  if (isLast) items.push(...foldOf(view, { from: at, to: view.pairs.length }, place))
  return items
}

/** Places [from, to): of changes in a window, or of pairs between two changes. */
interface Gap {
  readonly from: number
  readonly to: number
}

/** What lies between two changes: a fold, or its provisions where the reader opened it. */
function foldOf(view: View, { from, to }: Gap, place: (at: number) => void): readonly Fold[] {
  if (from >= to) return []
  if (view.wish.open.includes(from)) {
    for (let at = from; at < to; at++) place(at)
    return []
  }
  const hidden = view.classes.slice(from, to).filter(classes => classes.length > 0).length
  return [{ kind: 'fold', from, unchanged: to - from - hidden, hidden }]
}

/** A provision in every language shown, signed over its key and words: the mark «seen» falls when either changes. */
function provisionOf(view: View, at: number): ShownProvision {
  const { key, rows } = view.pairs[at]!
  const shown: Partial<Record<Language, ShownRow>> = {}
  for (const language of LANGUAGES) {
    const row = rows[language]
    if (row) shown[language] = rowOf(view.comparisons[language]!, row, view.wish)
  }
  const classes = view.classes[at]!
  return {
    kind: 'provision',
    key,
    changed: isWanted(classes, view.wish),
    classes,
    signature: hashOf(canonical([key, rows.kk?.stretches ?? [], rows.ru?.stretches ?? []] as never)).slice(
      0,
      16,
    ),
    rows: shown,
  }
}

/** One language of a provision as the reader wishes to see it. */
function rowOf(acts: ComparedActs, row: Correspondence, { layout, classes }: Wish): ShownRow {
  const quiet = (stretches: readonly Stretch[]) =>
    classes.includes('typographic') ? stretches : stretches.map(withoutTypography)
  const { kind, edited, before, after } = row
  return {
    kind,
    edited,
    level: (after[0] ?? before[0])!.provision.level,
    before: before.map(({ address }) => address),
    after: after.map(({ address }) => address),
    columns: (layout === 'inline'
      ? [inlineStretches(acts, row)]
      : (['before', 'after'] as const).map(side => sideStretches(acts, row, side))
    ).map(quiet),
  }
}

/** One column: the provisions of a side, each on a line of its own. */
function sideStretches(
  acts: ComparedActs,
  row: Correspondence,
  side: 'before' | 'after',
): readonly Stretch[] {
  return row[side].flatMap((entry, at) => [
    ...(at > 0 ? [LINE_END] : []),
    ...provisionStretches(acts, row, { side, entry }),
  ])
}

const LINE_END: Stretch = { kind: 'equal', before: '\n', after: '\n' }

/** A difference of print as if there were none, where the reader did not ask for typography. */
function withoutTypography(stretch: Stretch): Stretch {
  return stretch.kind === 'typographic'
    ? { kind: 'equal', before: stretch.after, after: stretch.after }
    : stretch
}
