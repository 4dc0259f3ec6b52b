import { describe, expect, test } from 'vitest'
import type { Act } from '#app/domain/structure/act.ts'
import { withText } from '#app/domain/structure/edit.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import {
  actOf,
  apart,
  fragmentsOf,
  isContainer,
  named,
  pieceOf,
  storedUnder,
  WHOLE,
} from '#app/domain/structure/fragment.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText } from '#tests/support/law-texts.ts'

const LAW = read(lawText('religion_law_kk_2023-07-01'), 'kk').act

describe('the pieces of an act', () => {
  test('give it back letter for letter, equal pieces as one object', () => {
    const { root, bodies } = fragmentsOf(LAW)
    const [one, other] = loaded([root, root], bodies)
    expect(one).toEqual(LAW)
    expect(other!.provisions[0]).toBe(one!.provisions[0])
  })

  test('are whole just where their canonical text begins so, and name no others just then', () => {
    for (const body of fragmentsOf(LAW).bodies.values())
      expect([body.startsWith(WHOLE), named(pieceOf(body)).length === 0]).toEqual(
        'children' in pieceOf(body) ? [true, true] : [false, false],
      )
  })

  test('are known by the hash that they were loaded under, and what stands in them by none', () => {
    const { root, bodies } = fragmentsOf(LAW)
    const [act] = loaded([root], bodies)
    for (const { provision, address } of entries(act!)) {
      const hash = storedUnder(provision)
      const isPiece = isContainer(provision.level) || !address.includes('__')
      expect(hash !== undefined).toBe(isPiece)
      if (hash !== undefined) expect(pieceOf(bodies.get(hash)!)).toMatchObject({ id: provision.id })
    }
  })

  test('of a version are those of the one before but for what changed', () => {
    const address = 'art_3__para_2'
    const changed = withText(LAW, address, `${entryAt(LAW, address)!.provision.text} Жаңа.`)
    const [before, after] = [LAW, changed].map(act => [...fragmentsOf(act).bodies.keys()])
    const own = apart({ before: before!, after: after! })
    expect([own.before.length, own.after.length]).toEqual([3, 3]) // the article, its chapter and the act
    expect(apart({ before: after!, after: after! })).toEqual({ before: [], after: [] })
  })
})

function loaded(roots: readonly string[], bodies: ReadonlyMap<string, string>): Act[] {
  const known = new Map()
  return roots.map(root => actOf(root, hash => pieceOf(bodies.get(hash)!), known))
}
