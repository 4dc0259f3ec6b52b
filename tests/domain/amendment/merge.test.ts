import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mergeActs,
  placesTogether,
  mergeTexts,
  type Choice,
  type Collision,
} from '#app/domain/amendment/merge.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { actOf, after, deeds, provision, someAct, words } from '#tests/domain/amendment/acts.ts'

const SEED = { seed: 20261122, numRuns: 2_000 }

const three = fc.record({ base: someAct, mine: deeds, theirs: deeds }).map(({ base, mine, theirs }) => ({
  base,
  mine: after(base, mine, 'm'),
  theirs: after(base, theirs, 't'),
}))

describe('laws of merging', () => {
  test('with no change on one side it is the other side', () => {
    fc.assert(
      fc.property(three, ({ base, mine }) => {
        expect(mergeActs({ base, mine, theirs: base })).toEqual({ act: mine, collisions: [], together: [] })
        expect(mergeActs({ base, mine: base, theirs: mine })).toEqual({
          act: mine,
          collisions: [],
          together: [],
        })
      }),
      SEED,
    )
  })

  test('what both did alike counts once', () => {
    fc.assert(
      fc.property(three, ({ base, mine }) => {
        expect(mergeActs({ base, mine, theirs: mine })).toEqual({ act: mine, collisions: [], together: [] })
      }),
      SEED,
    )
  })

  test('it does not matter who was first, but for the order of what both put into one place', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const one = mergeActs({ base, mine, theirs })
        const other = mergeActs({ base, mine: theirs, theirs: mine })
        expect(one.collisions.length > 0).toBe(other.collisions.length > 0)
        expect(overWords(one.collisions)).toEqual(overWords(other.collisions))
        if (one.collisions.length > 0) return
        expect(sorted(words(one.act))).toEqual(sorted(words(other.act)))
        if (one.together.length === 0) expect(one.act).toEqual(other.act)
      }),
      SEED,
    )
  })

  test('nothing of either side is lost without a collision', () => {
    let quiet = 0
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { act, collisions } = mergeActs({ base, mine, theirs })
        const merged = words(act)
        expect(new Set(merged.keys()).size).toBe([...merged.keys()].length)
        if (collisions.length > 0) return
        quiet += 1
        for (const side of [mine, theirs]) holdsAllOf(words(base), words(side), merged)
      }),
      SEED,
    )
    expect(quiet).toBeGreaterThan(SEED.numRuns / 5)
  })

  test('with a choice for every collision there is none left, whichever side is chosen', () => {
    fc.assert(
      fc.property(
        three,
        fc.constantFrom('mine' as const, 'theirs' as const),
        ({ base, mine, theirs }, side) => {
          const choices = new Map<string, Choice>()
          for (let round = 0; round < 8; round += 1) {
            const { collisions } = mergeActs({ base, mine, theirs }, choices)
            if (collisions.length === 0) return
            for (const { id } of collisions) choices.set(id, { side })
          }
          expect(mergeActs({ base, mine, theirs }, choices).collisions).toEqual([])
        },
      ),
      SEED,
    )
  })
})

const base = actOf(
  provision('1', 'One', [provision('1.1', 'alpha'), provision('1.2', 'beta'), provision('1.3', 'gamma')]),
  provision('2', 'Two', [provision('2.1', 'delta')]),
)

function variant(change: (act: Act) => Act): Act {
  return change(base)
}

const edited = (id: string, text: string) => (act: Act) => ({
  ...act,
  provisions: act.provisions.map(article => ({
    ...article,
    text: article.id === id ? text : article.text,
    children: article.children.map(each => (each.id === id ? { ...each, text } : each)),
  })),
})
const without = (id: string) => (act: Act) => ({
  ...act,
  provisions: act.provisions
    .filter(article => article.id !== id)
    .map(article => ({ ...article, children: article.children.filter(each => each.id !== id) })),
})
const with4 = (id: string, number: string) => (act: Act) => ({
  ...act,
  provisions: act.provisions.with(0, {
    ...act.provisions[0]!,
    children: [...act.provisions[0]!.children, { ...provision(id, `text of ${id}`), number }],
  }),
})

describe('what two people may do', () => {
  test('different provisions merge by themselves', () => {
    const { act, collisions } = mergeActs({
      base,
      mine: variant(edited('1.1', 'mine')),
      theirs: variant(edited('2.1', 'theirs')),
    })
    expect(collisions).toEqual([])
    expect(words(act).get('1.1')?.text).toBe('mine')
    expect(words(act).get('2.1')?.text).toBe('theirs')
  })

  test('other words for the same provision collide', () => {
    const collided = mergeActs({
      base,
      mine: variant(edited('1.1', 'mine')),
      theirs: variant(edited('1.1', 'theirs')),
    })
    expect(collided.collisions).toEqual([{ kind: 'edited', id: '1.1', rival: null }])
  })

  test('what one takes away and the other edits collides as one whole', () => {
    const { collisions } = mergeActs({
      base,
      mine: variant(without('1')),
      theirs: variant(edited('1.2', 'theirs')),
    })
    expect(collisions).toEqual([{ kind: 'removed', id: '1', rival: null }])
  })

  test('what one takes away and the other left alone goes', () => {
    const { act, collisions } = mergeActs({
      base,
      mine: variant(without('1')),
      theirs: variant(edited('2.1', 'theirs')),
    })
    expect(collisions).toEqual([])
    expect([...words(act).keys()]).toEqual(['2', '2.1'])
  })

  test('additions to one place stand theirs first and are pointed out', () => {
    const { act, together } = mergeActs({
      base,
      mine: variant(with4('m', '4')),
      theirs: variant(with4('t', '5')),
    })
    expect(act.provisions[0]?.children.map(each => each.id)).toEqual(['1.1', '1.2', '1.3', 't', 'm'])
    expect(together).toEqual(['t', 'm'])
    const texts = { kk: base, ru: act }
    expect(placesTogether({ texts, collisions: [], together })).toEqual(['art_1__para_5', 'art_1__para_4'])
  })

  test('additions under one number collide', () => {
    const sides = { base, mine: variant(with4('m', '4')), theirs: variant(with4('t', '4')) }
    expect(mergeActs(sides).collisions).toEqual([{ kind: 'numbered', id: 't', rival: 'm' }])
    const settled = mergeActs(sides, new Map([['t', { side: 'mine' }]]))
    expect(settled.collisions).toEqual([])
    expect([...words(settled.act).keys()]).not.toContain('t')
  })

  test('additions under one number can both stay, mine under another', () => {
    const { act, collisions } = mergeActs(
      { base, mine: variant(with4('m', '4')), theirs: variant(with4('t', '4')) },
      new Map([['t', { side: 'both', number: '5' }]]),
    )
    expect(collisions).toEqual([])
    expect(act.provisions[0]?.children.map(each => [each.id, each.number]).slice(3)).toEqual([
      ['t', '4'],
      ['m', '5'],
    ])
  })

  test('own words take the place of both', () => {
    const own = { number: '1.1', heading: '', text: 'agreed' }
    const { act, collisions } = mergeActs(
      { base, mine: variant(edited('1.1', 'mine')), theirs: variant(edited('1.1', 'theirs')) },
      new Map([['1.1', { side: 'theirs', words: { ru: own } }]]),
    )
    expect(collisions).toEqual([])
    expect(words(act).get('1.1')?.text).toBe('agreed')
  })

  test('a collision in one language is a collision of both', () => {
    const kk = { ...base, language: 'kk' as const }
    const { collisions } = mergeTexts({
      base: { kk, ru: base },
      mine: { kk, ru: variant(edited('1.1', 'mine')) },
      theirs: { kk, ru: variant(edited('1.1', 'theirs')) },
    })
    expect(collisions).toEqual([{ kind: 'edited', id: '1.1', rival: null, language: 'ru' }])
  })
})

/** Who moved what below whom may be told in more than one way; about words there is only one. */
function overWords(collisions: readonly Collision[]): string[] {
  return collisions
    .filter(({ kind }) => kind !== 'moved')
    .flatMap(({ id, rival }) => (rival === null ? [id] : [id, rival]))
    .sort()
}

function sorted(map: ReadonlyMap<string, unknown>): unknown[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

type Known = ReturnType<typeof words>

function holdsAllOf(before: Known, side: Known, merged: Known): void {
  for (const [id, { text, parent }] of side) {
    const was = before.get(id)
    if (was === undefined || was.text !== text) expect(merged.get(id)?.text).toBe(text)
    if (was === undefined || was.parent !== parent) expect(merged.get(id)?.parent).toBe(parent)
  }
  for (const id of before.keys()) if (!side.has(id)) expect(merged.has(id)).toBe(false)
}
