import { describe, expect, test } from 'vitest'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { holds } from '#app/domain/anchoring/holds.ts'
import { reanchoring } from '#app/domain/anchoring/reanchor.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { read } from '#app/domain/structure/read.ts'

const TEXT = `Статья 7. Религиозные обряды

1. Богослужения и религиозные обряды беспрепятственно проводятся в культовых зданиях.

2. Вмешательство в проведение обрядов не допускается.

3. Руководитель объединения уведомляет местный исполнительный орган о месте проведения.`

const before = read(TEXT, 'ru').act

const words = (quote: string): Anchor => {
  const entry = entries(before).find(({ provision }) => ownText(provision).includes(quote))!
  const start = ownText(entry.provision).indexOf(quote)
  const place = { provision: entry.provision.id, address: entry.address, start, end: start + quote.length }
  return { kind: 'words', language: 'ru', quote, prefix: '', suffix: '', ...place }
}

/** The act after one of its paragraphs became something else, or several, or nothing. */
function edited(number: string, change: (paragraph: Provision) => Provision[]): Act {
  const [article] = before.provisions
  const children = article!.children.flatMap(each => (each.number === number ? change(each) : [each]))
  return { ...before, provisions: [{ ...article!, children }] }
}

const placed = (after: Act, anchor: Anchor) => reanchoring(compareActs(before, after))(anchor)

describe('a remark in the workspace', () => {
  test('stays on its words where nothing changed', () => {
    const anchor = words('не допускается')
    expect(holds(anchor, { kk: before, ru: before })).toBe(true)
    expect(placed(before, anchor)).toMatchObject({ kind: 'placed', score: 1, uncertain: false })
  })

  test('follows its words when others come before them', () => {
    const after = edited('2', each => [{ ...each, text: `Любое ${each.text.toLowerCase()}` }])
    const placement = placed(after, words('не допускается'))
    expect(placement).toMatchObject({ kind: 'placed', wordingAfter: 'не допускается' })
  })

  test('shows the old and the new wording when its words changed', () => {
    const after = edited('2', each => [
      { ...each, text: each.text.replace('не допускается', 'строго не допускается') },
    ])
    expect(placed(after, words('обрядов не допускается'))).toMatchObject({
      kind: 'changed',
      wordingBefore: 'обрядов не допускается',
      wordingAfter: 'обрядов строго не допускается',
    })
  })

  test('stands on a provision no more that only says that it is repealed', () => {
    const after = edited('2', each => [{ ...each, text: 'Исключен Законом РК от 22.11.2026 № 1-VIII.' }])
    const anchor = words('не допускается')
    expect(placed(after, anchor)).toMatchObject({ kind: 'deleted', provision: null, uncertain: true })
    expect(reanchoring(compareActs(after, after))(anchor).kind).not.toBe('deleted') // it said so before
  })

  test('shows what was written in place of its first and of its last words', () => {
    const after = edited('3', each => [
      { ...each, text: 'Руководитель общины уведомляет местный исполнительный орган о времени собрания.' },
    ])
    expect(placed(after, words('объединения уведомляет'))).toMatchObject({
      wordingAfter: 'общины уведомляет',
    })
    expect(placed(after, words('орган о месте проведения'))).toMatchObject({
      wordingAfter: 'орган о времени собрания',
    })
  })

  test('says deleted when its provision is gone, and asks a person to look', () => {
    expect(
      placed(
        edited('2', () => []),
        words('не допускается'),
      ),
    ).toMatchObject({
      kind: 'deleted',
      provision: null,
      uncertain: true,
    })
  })

  test('keeps to the identity of its provision when that is renumbered', () => {
    const after = edited('3', each => [{ ...each, number: '2-1' }])
    expect(placed(after, words('о месте проведения'))).toMatchObject({
      kind: 'moved',
      address: 'art_7__para_2-1',
    })
  })

  test('is uncertain when little of its words is left', () => {
    const after = edited('3', each => [
      { ...each, text: 'Руководитель объединения ведёт учёт участников собрания.' },
    ])
    expect(placed(after, words('уведомляет местный исполнительный орган о месте проведения')).uncertain).toBe(
      true,
    )
  })

  test('is lost when it names a provision that never was', () => {
    const anchor: Anchor = { kind: 'provision', provision: 'nobody', address: 'art_99' }
    expect(placed(before, anchor)).toMatchObject({ kind: 'lost', uncertain: true })
    expect(holds(anchor, { kk: before, ru: before })).toBe(false)
  })

  test('on the draft as a whole needs no place', () => {
    expect(placed(before, { kind: 'draft' }).kind).toBe('placed')
  })
})
