import type { ChangeClass } from '#app/domain/comparison/comparison.ts'
import { bytesOfChanges } from '#app/domain/comparison/page-bytes.ts'
import { CLASSES, classesOf, pairsOf, type Pair } from '#app/domain/comparison/pairs.ts'
import {
  articleOf,
  contentsOf,
  headingOf,
  type ChangedArticle,
  type ChangedWindow,
  type Comparisons,
  type Heading,
} from '#app/domain/comparison/shown-contents.ts'
import {
  isWanted,
  shownProvision,
  type ShownProvision,
  type Wording,
} from '#app/domain/comparison/shown-provision.ts'
import { partOf, windowsOf, type Part, type Window } from '#app/domain/comparison/windows.ts'

/** How a reader wants a comparison laid out. */
export interface Wish extends Wording {
  /** Which window of changes. */
  readonly part: Part
  /** The folds that are open, by the place of their first provision. */
  readonly open: readonly number[]
}

/** A comparison as a page shows it. */
export interface Shown {
  /** What is shown, in reading order and window by window: each is made when it is taken. */
  readonly items: () => Generator<readonly ShownItem[]>
  /** What changed in which article, over all windows; of a long comparison one line for each window not shown. */
  readonly contents: () => readonly (ChangedArticle | ChangedWindow)[]
  /** How many provisions have changes of each class; one provision may have several. */
  readonly counts: Counts
  /** Changes of the classes that are asked for, in all windows; and in what is shown of them. */
  readonly changes: number
  readonly here: number
  readonly parts: number
  readonly part: Part
}

export type { ChangedArticle, ChangedWindow, Heading, ShownProvision }

export type ShownItem = ShownProvision | Fold | Heading

/** Provisions left out: so many unchanged, so many with changes of classes that are not asked for. */
export interface Fold {
  readonly kind: 'fold'
  readonly from: number
  readonly unchanged: number
  readonly hidden: number
}

/** So many provisions have a change of a class, whatever is shown: the figures beside the filters. */
type Counts = Readonly<Record<ChangeClass, number>>

/** The provisions of a comparison with what each of them changes: all that its windows are cut from. */
export interface Paired {
  readonly comparisons: Comparisons
  readonly pairs: readonly Pair[]
  readonly classes: readonly (readonly ChangeClass[])[]
  /** How many bytes of a page each of them takes; of those that were kept nobody asks. */
  readonly bytes: readonly number[]
  readonly counts: Counts
}

/** Pairs the provisions of a comparison. It is work over the whole act, and the same for every window and wish. */
export function pairedOf(comparisons: Comparisons): Paired {
  const pairs = pairsOf(comparisons)
  const classes = pairs.map(classesOf)
  const bytes = bytesOfChanges(comparisons, pairs, classes)
  return { comparisons, pairs, classes, bytes, counts: countsOf(classes) }
}

/** What a page shows of the comparisons of an act in one language or both. */
export function shownOf(paired: Paired, wish: Wish): Shown {
  const { comparisons, counts } = paired
  const { changed, changes, windows } = wantedIn(paired, wish.classes)
  const part = partOf(wish.part, windows)
  const taken = part === 'all' ? windows : [windows[part]!]
  return {
    items: () => itemsOf({ ...paired, wish, changed }, taken),
    contents: () => (changes.length === 0 ? [] : contentsOf(comparisons, { changes, windows, part })),
    counts,
    changes: changed.length,
    here: taken.reduce((sum, { from, to }) => sum + to - from, 0),
    parts: windows.length,
    part,
  }
}

/** In which window each change is shown, by its key: what leads to it from another page must name that as well. */
export function windowsByKey(paired: Paired, wanted: readonly ChangeClass[]): ReadonlyMap<string, number> {
  const { changes, windows } = wantedIn(paired, wanted)
  return new Map(
    windows.flatMap(({ from, to }, at) => changes.slice(from, to).map(({ key }) => [key, at] as const)),
  )
}

/** The changes of the classes that are asked for, with their places among all pairs, in windows. */
function wantedIn({ pairs, classes, bytes }: Paired, wanted: readonly ChangeClass[]) {
  const changed = pairs.flatMap((_, at) => (isWanted(classes[at]!, wanted) ? [at] : []))
  const changes = changed.map(at => pairs[at]!)
  return { changed, changes, windows: windowsOf(changed.map(at => bytes[at]!)) }
}

/** All that the items of a page are made from. */
interface View extends Paired {
  readonly wish: Wish
  /** Places of the changes to be shown. */
  readonly changed: readonly number[]
}

function countsOf(classes: readonly (readonly ChangeClass[])[]): Counts {
  const counts = Object.fromEntries(CLASSES.map(each => [each, 0])) as Record<ChangeClass, number>
  for (const own of classes) for (const each of own) counts[each] += 1
  return counts
}

/** The changes of some windows, with the folds between them and the heading of every article they stand in. */
function* itemsOf(view: View, windows: readonly Window[]): Generator<readonly ShownItem[]> {
  let article = ''
  for (const { from, to } of windows) {
    const items: ShownItem[] = []
    let at = from === 0 ? 0 : view.changed[from - 1]! + 1
    const place = (pairAt: number) => {
      const pair = view.pairs[pairAt]!
      const above = articleOf(view.comparisons, pair)
      if (above && above.key !== article && above.key !== pair.key)
        items.push({ kind: 'heading', key: above.key, words: headingOf(above) })
      article = above?.key ?? ''
      items.push(shownProvision(view.comparisons, { pair, classes: view.classes[pairAt]! }, view.wish))
    }
    for (const change of view.changed.slice(from, to)) {
      items.push(...foldOf(view, { from: at, to: change }, place))
      place(change)
      at = change + 1
    }
    const isLast = to === view.changed.length
    if (isLast) items.push(...foldOf(view, { from: at, to: view.pairs.length }, place))
    yield items
  }
}

/** What lies between two changes: a fold, or its provisions where the reader opened it. */
function foldOf(view: View, { from, to }: Window, place: (at: number) => void): readonly Fold[] {
  if (from >= to) return []
  if (view.wish.open.includes(from)) {
    for (let at = from; at < to; at++) place(at)
    return []
  }
  let hidden = 0
  for (let at = from; at < to; at++) if (view.classes[at]!.length > 0) hidden += 1
  return [{ kind: 'fold', from, unchanged: to - from - hidden, hidden }]
}
