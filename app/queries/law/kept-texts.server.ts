import type { Texts } from '#app/domain/amendment/patch.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { pairedOf, type Paired } from '#app/domain/comparison/shown.ts'
import {
  shownThree,
  TEXTS_IN_ORDER,
  type ShownThree,
  type ThreeTexts,
} from '#app/domain/comparison/shown-three.ts'
import { comparativeTable, type TableRow } from '#app/domain/comparison/table.ts'
import type { ComparedActs } from '#app/domain/comparison/shown-contents.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import type { Handle } from '#db/client.ts'
import { loadActs } from '#db/texts.server.ts'
import { loadTexts, type Roots } from '#db/versions.server.ts'

const TEXTS = 6 // in both languages; those of a code of 2 MB take some 30 MB
const TOGETHER = 4 // a draft and its edition take little more than one of them
const COMPARISONS = 8 // in one language; that of two codes of 2 MB takes some 40 MB
const THREES = 8 // in one language: no more than the provisions that differ
const PAIRINGS = 4 // in one language or both: they hold on to no more than as many comparisons

const texts = keeping<Promise<Texts>>(TEXTS)
const together = keeping<Promise<Texts[]>>(TOGETHER)
const comparisons = keeping<Promise<ComparedActs>>(COMPARISONS)
const threes = keeping<Promise<readonly ShownThree[]>>(THREES)
const pairs = keeping<Promise<Paired>>(PAIRINGS)

/** A text in both languages, from memory where it was asked for lately. */
export function keptTexts(db: Handle, roots: Roots): Promise<Texts> {
  return texts(keyOf(roots), async () => (await loadTexts(db, [roots]))[0]!)
}

/** Texts that share their equal pieces, from memory where they were asked for together lately. */
export function keptTogether(db: Handle, states: readonly Roots[]): Promise<Texts[]> {
  return together(states.map(keyOf).join(' '), () => loadTexts(db, states))
}

/** Two texts in one language and their comparison, from memory where it was asked for lately. */
export function keptComparison(
  db: Handle,
  sides: { readonly before: Roots; readonly after: Roots },
  language: Language,
): Promise<ComparedActs> {
  const hashes = [sides.before[`${language}Hash`], sides.after[`${language}Hash`]]
  return comparisons(hashes.join(' '), async () => {
    const [before, after] = (await loadActs(db, hashes)) as [Act, Act]
    return { before, after, comparison: compareActs(before, after) }
  })
}

/** In what three texts differ in one language, provision by provision, from memory where it was asked for lately. */
export function keptThree(
  db: Handle,
  roots: Readonly<Record<keyof ThreeTexts, Roots>>,
  language: Language,
): Promise<readonly ShownThree[]> {
  const hashes = TEXTS_IN_ORDER.map(text => roots[text][`${language}Hash`])
  return threes(hashes.join(' '), async () => {
    const [inForce, consulted, now] = (await loadActs(db, hashes)) as [Act, Act, Act]
    return shownThree({ inForce, consulted, now })
  })
}

/** Two texts compared in one language or both, provision by provision, from memory where they were asked for lately. */
export function keptPairs(
  db: Handle,
  sides: { readonly before: Roots; readonly after: Roots },
  text: Language | 'both',
): Promise<Paired> {
  const { before, after } = sides
  return pairs([text, before.kkHash, before.ruHash, after.kkHash, after.ruHash].join(' '), async () =>
    pairedOf({
      ...(text !== 'ru' && { kk: await keptComparison(db, sides, 'kk') }),
      ...(text !== 'kk' && { ru: await keptComparison(db, sides, 'ru') }),
    }),
  )
}

/** The comparative table of two texts in one language; their comparison is the one kept in memory. */
export async function tableOf(
  db: Handle,
  sides: { readonly before: Roots; readonly after: Roots },
  language: Language,
): Promise<readonly TableRow[]> {
  const { comparison, ...compared } = await keptComparison(db, sides, language)
  return comparativeTable(comparison, compared)
}

function keyOf({ kkHash, ruHash }: Roots): string {
  return `${kkHash} ${ruHash}`
}
