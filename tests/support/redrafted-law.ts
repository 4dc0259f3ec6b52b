import type { Desk, Item } from '#tests/support/drafting-desk.ts'
import { DRAFTINGS, type Drafting } from '#tests/support/draftings.ts'
import { chance } from '#tests/support/chance.ts'
import { piecedLaw, type PiecedLaw } from '#tests/support/pieced-law.ts'

// `amended-law.ts` beside this file amends any text without looking at its structure; here the structure is redrafted.

/** A line of the new law with what became of it. */
export interface RedraftedLine extends Omit<Item, 'parts'> {
  readonly origins: readonly number[]
}

/** A law redrafted at random, with what became of each of its lines. */
export interface RedraftedLaw extends Omit<PiecedLaw, 'origins'> {
  readonly lines: readonly RedraftedLine[]
}

/** Redrafts a law: the same plan gives the same law. `share`: of its lines, how many places are worked on. */
export function redraftedLaw(
  base: string,
  plan: { seed: number; share: number; draftings: readonly Drafting[] },
): RedraftedLaw {
  const lines = base.split('\n').map(line => line.trimEnd())
  const items = lines.map((line, at): Item => {
    return { parts: [{ line: at, start: 0, end: line.length }], kind: 'kept', edited: false }
  })
  const desk = { lines, items, random: chance(plan.seed) }
  const wanted = Math.max(1, Math.round(lines.length * plan.share))
  for (let done = 0, tries = 0; done < wanted && tries < wanted * 40; tries++) {
    const drafting = desk.random.of(plan.draftings)
    const untouched = new Set(items.filter(item => item.by === undefined))
    if (!DRAFTINGS[drafting](desk, desk.random.below(items.length))) continue
    done++
    for (const item of items) if (item.by === undefined && !isUntouched(item, untouched)) item.by = drafting
  }
  return finished(desk)
}

function isUntouched(item: Item, known: ReadonlySet<Item>): boolean {
  return known.has(item) && item.kind === 'kept' && item.parts.length === 1
}

function finished({ lines, items }: Desk): RedraftedLaw {
  const { origins, ...law } = piecedLaw(lines, items)
  const told = items.map(({ parts: _, ...item }, at) => ({ ...item, origins: origins[at]! }))
  return { ...law, lines: told }
}
