import type { ChangeClass, Correspondence, Kind, Stretch } from '#app/domain/comparison/comparison.ts'
import { inlineStretches } from '#app/domain/comparison/inline-stretches.ts'
import type { Pair } from '#app/domain/comparison/pairs.ts'
import { provisionStretches } from '#app/domain/comparison/provision-stretches.ts'
import {
  type ComparedActs,
  type Comparisons,
  type InLanguages,
} from '#app/domain/comparison/shown-contents.ts'
import { signatureOf } from '#app/domain/comparison/signature.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** How a reader wants each provision shown. */
export interface Wording {
  readonly layout: 'inline' | 'side'
  /** The classes of change to be shown; what changes in no other way is folded. */
  readonly classes: readonly ChangeClass[]
}

/** A provision with what became of it in each language. */
export interface ShownProvision {
  readonly kind: 'provision'
  readonly key: string
  /** Says whether a reader saw this very change; nothing where it is none of those asked for. */
  readonly signature: string | null
  readonly classes: readonly ChangeClass[]
  readonly rows: InLanguages<ShownRow>
}

export interface ShownRow {
  readonly kind: Kind
  readonly level: Level
  /** Addresses on both sides. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** One text for both, or two: old and new. */
  readonly columns: readonly (readonly Stretch[])[]
}

/** Whether a reader asked for any of the classes. */
export function isWanted(classes: readonly ChangeClass[], wanted: readonly ChangeClass[]): boolean {
  return classes.some(each => wanted.includes(each))
}

/** A provision in every language shown; its classes are those of the pair, found before. */
export function shownProvision(
  comparisons: Comparisons,
  { pair, classes }: { readonly pair: Pair; readonly classes: readonly ChangeClass[] },
  wording: Wording,
): ShownProvision {
  const rows: Partial<Record<Language, ShownRow>> = {}
  for (const language of LANGUAGES) {
    const row = pair.rows[language]
    if (row) rows[language] = rowOf(comparisons[language]!, row, wording)
  }
  const signature = isWanted(classes, wording.classes) ? signatureOf(pair) : null
  return { kind: 'provision', key: pair.key, signature, classes, rows }
}

/** One language of a provision as the reader wishes to see it. */
function rowOf(acts: ComparedActs, row: Correspondence, { layout, classes }: Wording): ShownRow {
  const quiet = (stretches: readonly Stretch[]) =>
    classes.includes('typographic') || stretches.every(each => each.kind !== 'typographic')
      ? stretches
      : stretches.map(withoutTypography)
  const { kind, before, after } = row
  return {
    kind,
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
