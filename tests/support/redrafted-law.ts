import { textOf, type Desk, type Item } from '#tests/support/drafting-desk.ts'
import { DRAFTINGS, type Drafting } from '#tests/support/draftings.ts'
import { chance } from '#tests/support/chance.ts'

// `amended-law.ts` beside this file amends any text without looking at its structure; here the structure is redrafted.

/** A line of the new law with what became of it. */
export interface RedraftedLine extends Omit<Item, 'parts'> {
  readonly origins: readonly number[]
}

/** A law redrafted at random. Lines are numbered from 0. */
export interface RedraftedLaw {
  readonly before: string
  readonly after: string
  readonly lines: readonly RedraftedLine[]
  /** 1 for each UTF-16 code unit that was really deleted (before) or inserted (after). */
  readonly deleted: Uint8Array
  readonly inserted: Uint8Array
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
  const before = lines.join('\n')
  const starts = lines.map(() => 0)
  lines.forEach((line, at) => (starts[at + 1] = starts[at]! + line.length + 1))
  const deleted = new Uint8Array(before.length).fill(1)
  const after = items.map(item => textOf(lines, item)).join('\n')
  const inserted = new Uint8Array(after.length)
  let at = 0
  for (const { parts } of items) {
    for (const part of parts) {
      const length = 'text' in part ? part.text.length : part.end - part.start
      if ('text' in part) inserted.fill(1, at, at + length)
      else deleted.fill(0, starts[part.line]! + part.start, starts[part.line]! + part.end)
      at += length
    }
    at++
  }
  const told = items.map(({ parts, ...item }) => ({
    ...item,
    origins: [...new Set(parts.flatMap(part => ('text' in part ? [] : [part.line])))],
  }))
  return { before, after, lines: told, deleted, inserted }
}
