import type { ChangeClass, Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import { fateOf, isDifferent, type Fate } from '#app/domain/comparison/fate.ts'
import { inlineStretches } from '#app/domain/comparison/inline-stretches.ts'
import type { Compared } from '#app/domain/comparison/ledger.ts'
import { bytesInStretches } from '#app/domain/comparison/page-bytes.ts'
import { printedMark, provisionStretches } from '#app/domain/comparison/provision-stretches.ts'
import { compareThree, type ThreefoldRow } from '#app/domain/comparison/three.ts'
import type { Act } from '#app/domain/structure/act.ts'
import type { Address, Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/** The three texts of an act that are read beside each other. */
export interface ThreeTexts {
  readonly inForce: Act
  readonly consulted: Act
  readonly now: Act
}

/** The texts from the oldest to the newest, as they are read. */
export const TEXTS_IN_ORDER = ['inForce', 'consulted', 'now'] as const

/** A provision as its words stand in each text, with what changed against the text before; none where it is absent. */
export interface ShownThree {
  readonly key: string
  readonly address: Address
  readonly fate: Fate
  /** What changed since the consultation, or, where nothing did, against the text in force. */
  readonly classes: readonly ChangeClass[]
  readonly columns: Readonly<Record<(typeof TEXTS_IN_ORDER)[number], readonly Stretch[]>>
  /** How many bytes of a page the words take. */
  readonly bytes: number
}

/**
 * The provisions in which the present text differs from one of the others. Each text is marked against the one before
 * it: the one consulted on with what the draft made of the law, the present one with what became of that.
 */
export function shownThree(texts: ThreeTexts): readonly ShownThree[] {
  const { rows, atConsultation } = compareThree(texts.inForce, texts.consulted, texts.now)
  const drafted = { before: texts.inForce, after: texts.consulted }
  const revised = { before: texts.consulted, after: texts.now }
  return rows.filter(isDifferent).map(row => {
    const fate = fateOf(row)
    const columns = {
      inForce: inLines(row.inForce.map(entry => [plain(entry, texts.inForce)])),
      consulted: inLines(row.consulted.map(entry => marked(drafted, atConsultation.get(entry)!, entry))),
      now: inLines(row.now.map(entry => marked(revised, row.sinceConsulted!, entry))),
    }
    return {
      ...placeOf(row),
      fate,
      classes: (fate === 'unchanged' ? row.sinceInForce : row.sinceConsulted)?.classes ?? [],
      columns,
      bytes: bytesInStretches(TEXTS_IN_ORDER.flatMap(each => columns[each])),
    }
  })
}

/** Where a row stands. A provision that is gone may have left its address to another one. */
function placeOf({ inForce, consulted, now }: ThreefoldRow): Pick<ShownThree, 'key' | 'address'> {
  const { address } = (now[0] ?? consulted[0] ?? inForce[0])!
  if (now.length > 0) return { key: address, address }
  return { key: `${consulted.length > 0 ? 'consulted' : 'old'}-${address}`, address }
}

/** A provision with nothing marked. */
function plain({ provision }: Entry, { language }: Act): Stretch {
  const text = printedMark(provision, language) + ownText(provision)
  return { kind: 'equal', before: text, after: text }
}

/** A provision with what changed in it; of what was split, only the part that stands here. */
function marked(compared: Compared, row: Correspondence, entry: Entry): readonly Stretch[] {
  return row.after.length > 1
    ? provisionStretches(compared, row, { side: 'after', entry })
    : inlineStretches(compared, row)
}

/** Several provisions of one text, each on lines of its own. */
function inLines(provisions: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return provisions.flatMap((own, at) => (at > 0 ? [LINE_END, ...own] : own))
}

const LINE_END: Stretch = { kind: 'equal', before: '\n', after: '\n' }
