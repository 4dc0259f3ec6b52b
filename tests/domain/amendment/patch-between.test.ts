import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchBetween } from '#app/domain/amendment/patch-between.ts'
import { patched } from '#app/domain/amendment/patch.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { removed, withText } from '#app/domain/structure/edit.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'

const LAW = read(
  'Глава 1. Начало\nСтатья 1. Понятия\n1) мера – единица;\n2) вес – единица.\nСтатья 2. Поверка\n1. Раз в год.\nГлава 2. Конец\nСтатья 3. Срок\nДо конца.',
  'ru',
).act

function gives(before: Act, after: Act): void {
  expect(patched(before, patchBetween(before, after))).toEqual({ ok: true, value: after })
}

describe('the patch between two texts', () => {
  test('is empty where nothing changed', () => {
    expect(patchBetween(LAW, LAW)).toEqual({ edits: [], added: [] })
  })

  test('names the article that changed, and no other', () => {
    const after = withText(LAW, 'art_2__para_1', 'Два раза в год.')
    expect(patchBetween(LAW, after).edits.map(({ id }) => id)).toEqual(['art_2'])
    gives(LAW, after)
  })

  test('takes out what is gone and puts in what is new, after its neighbour', () => {
    const article: Provision = {
      id: 'new',
      level: 'article',
      number: '1-1',
      heading: 'Ещё',
      text: '',
      children: [],
    }
    const [first, second] = LAW.provisions
    const chapter = { ...first!, children: [first!.children[0]!, article] }
    const after = { ...LAW, provisions: [chapter, second!] }
    expect(patchBetween(LAW, after)).toMatchObject({
      edits: [{ id: 'art_2', provision: null }],
      added: [{ after: 'art_1', within: first!.id }],
    })
    gives(LAW, after)
  })

  test('moves what stands in another order', () => {
    gives(LAW, { ...LAW, provisions: LAW.provisions.toReversed() })
    const [first, second] = LAW.provisions
    const emptied = { ...first!, children: [] }
    gives(LAW, {
      ...LAW,
      provisions: [emptied, { ...second!, children: [...second!.children, ...first!.children] }],
    })
  })

  test('gives the new text whatever was changed', () => {
    const addresses = entries(LAW).map(({ address }) => address)
    const change = fc.record({ at: fc.constantFrom(...addresses), text: fc.option(fc.string()) })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), changes => {
        gives(
          LAW,
          changes.reduce((act, { at, text }) => {
            const there = entries(act).some(({ address }) => address === at)
            if (!there) return act
            return text === null ? removed(act, at) : withText(act, at, text)
          }, LAW),
        )
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})
