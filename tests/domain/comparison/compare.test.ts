import { describe, expect, test } from 'vitest'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { compareThree } from '#app/domain/comparison/three.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { inheriting, type Twins } from '#app/domain/comparison/inherit.ts'
import { inserted, removed, renumbered, withText } from '#app/domain/structure/edit.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { DRAFTINGS, type Drafting } from '#tests/support/draftings.ts'
import { lawText } from '#tests/support/law-texts.ts'
import { redraftedLaw } from '#tests/support/redrafted-law.ts'

const act = read(
  `Статья 1. Предмет
1. Настоящий Закон регулирует отношения в сфере религии.
2. Действие Закона распространяется на всех лиц.
Статья 2. Понятия
1) орган – государственное учреждение;
2) объединение – добровольное общество граждан.
Статья 3. Свобода
Каждый имеет право на свободу совести и исповедания.
`,
  'ru',
).act

describe('two texts of an act', () => {
  test('an act does not differ from itself', () => {
    expect(changes(act, act)).toEqual([])
  })

  test('two imports of one text do not differ', () => {
    expect(changes(act, read('Статья 1. Предмет', 'ru').act).length).toBeGreaterThan(0)
    expect(
      changes(act, { ...act, provisions: structuredClone(act.provisions) as Act['provisions'] }),
    ).toEqual([])
  })

  test('edited words are marked within their provision', () => {
    const edited = withText(act, 'art_1__para_2', 'Действие Закона распространяется на всех граждан.')
    const [row] = compareActs(act, edited).rows.filter(each => each.kind !== 'kept')
    expect(row).toMatchObject({ kind: 'edited', edited: true, classes: ['wording'] })
    expect(row?.stretches).toEqual([
      {
        kind: 'equal',
        before: 'Действие Закона распространяется на всех ',
        after: 'Действие Закона распространяется на всех ',
      },
      { kind: 'deleted', before: 'лиц', after: '' },
      { kind: 'inserted', before: '', after: 'граждан' },
      { kind: 'equal', before: '.', after: '.' },
    ])
  })

  test('an article without a heading comes and goes like every other', () => {
    const more = read(`${write(act)}Статья 4.\n1. Каждый вправе обжаловать решение.\n`, 'ru').act
    const added = ['inserted  → art_4', 'inserted  → art_4__para_1']
    expect(changes(act, more)).toEqual(added)
    expect(changes(more, act)).toEqual(['deleted art_4 → ', 'deleted art_4__para_1 → '])
  })

  test('a provision keeps its identity however it is rewritten', () => {
    const target = entryAt(act, 'art_2__subpara_1')!.provision
    const draft = { ...act, provisions: withIdentity(act, target.id, 'p-1') }
    const rewritten = withText(draft, 'art_2__subpara_1', 'Совершенно иное определение без общих слов')
    expect(changes(draft, rewritten)).toEqual(['edited* art_2__subpara_1 → art_2__subpara_1'])
  })

  test('a provision that moved away is not taken for the one that stands alone in its place', () => {
    const law = (...articles: readonly string[]) => read(`${articles.join('\n')}\n`, 'ru').act
    const [one, two, ...others] = [
      'Статья 1. Предмет',
      'Статья 2. Права лица',
      'Статья 3. Свобода',
      'Статья 5. Надзор',
    ]
    const before = law(one!, two!, ...others)
    const after = law(one!, 'Статья 4. Права лица', ...others, two!)
    expect(changes(before, after)).toEqual(['inserted  → art_4', 'moved art_2 → art_2'])
  })

  test.each([1, 2, 3])('each provision of both is told once, in a law redrafted twice (seed %d)', seed => {
    const [first, second, third] = versionsOf(seed)
    for (const [before, after] of [
      [first, second],
      [second, third],
      [first, third],
    ] as const) {
      const { rows } = compareActs(before, after)
      const told = (side: 'before' | 'after') => rows.flatMap(row => row[side].map(entry => entry.address))
      expect(told('before').sort()).toEqual(addresses(before))
      expect(told('after').sort()).toEqual(addresses(after))
    }
  })

  test('a new number is a quiet change of its own', () => {
    expect(changes(act, renumbered(act, 'art_2__subpara_2', '3'))).toEqual([
      'renumbered art_2__subpara_2 → art_2__subpara_3',
    ])
  })

  test('a moved article is moved with all it holds, edited on the way or not', () => {
    const article = entryAt(act, 'art_3')!.provision
    const moved = inserted(removed(act, 'art_3'), article, { under: '', at: 0 })
    expect(changes(act, moved)).toEqual(['moved art_3 → art_3', 'moved art_3__part_1 → art_3__part_1'])
    const edited = withText(moved, 'art_3__part_1', 'Каждый имеет право на свободу совести.')
    expect(changes(act, edited)).toEqual(['moved art_3 → art_3', 'moved* art_3__part_1 → art_3__part_1'])
  })

  test('insertions and deletions stand where they are', () => {
    const shorter = removed(act, 'art_1__para_2')
    expect(changes(act, shorter)).toEqual(['deleted art_1__para_2 → '])
    expect(changes(shorter, act)).toEqual(['inserted  → art_1__para_2'])
  })

  test('every provision of both texts stands in exactly one row', () => {
    const other = removed(
      renumbered(withText(act, 'art_1__para_1', 'Иное.'), 'art_2__subpara_1', '4'),
      'art_3',
    )
    const { rows } = compareActs(act, other)
    expect(rows.flatMap(row => row.before.map(entry => entry.address)).sort()).toEqual(addresses(act))
    expect(rows.flatMap(row => row.after.map(entry => entry.address))).toEqual(
      rows.flatMap(row => row.after.map(entry => entry.address)),
    )
    expect(rows.flatMap(row => row.after.map(entry => entry.address)).sort()).toEqual(addresses(other))
  })
})

describe('three texts of an act', () => {
  const consulted = withText(
    act,
    'art_1__para_1',
    'Настоящий Закон регулирует отношения в сфере религии и культуры.',
  )
  const now = removed(
    withText(consulted, 'art_1__para_1', 'Настоящий Закон регулирует отношения в сфере культуры.'),
    'art_3__part_1',
  )

  test('each provision of the present text stands beside both earlier ones', () => {
    const row = compareThree(act, consulted, now).rows.find(each => each.now[0]?.address === 'art_1__para_1')
    expect(row?.inForce[0]?.provision.text).toContain('сфере религии.')
    expect(row?.consulted[0]?.provision.text).toContain('религии и культуры')
    expect([row?.sinceInForce?.kind, row?.sinceConsulted?.kind]).toEqual(['edited', 'edited'])
  })

  test('a provision gone from both is told once', () => {
    const gone = compareThree(act, consulted, now).rows.filter(row => row.now.length === 0)
    expect(gone.map(row => [row.inForce[0]?.address, row.consulted[0]?.address])).toEqual([
      ['art_3__part_1', 'art_3__part_1'],
    ])
  })

  test.each([1, 2, 3])('no provision of any of them is left out (seed %d)', seed => {
    const [inForce, draft, last] = versionsOf(seed)
    const { rows } = compareThree(inForce, draft, last)
    const told = (side: 'inForce' | 'consulted' | 'now') => [
      ...new Set(rows.flatMap(row => row[side].map(entry => entry.address))),
    ]
    expect(told('inForce').sort()).toEqual(addresses(inForce))
    expect(told('consulted').sort()).toEqual(addresses(draft))
    expect(told('now').sort()).toEqual(addresses(last))
  })

  test('what only one of the earlier texts held is absent from the other', () => {
    const withoutThree = removed(act, 'art_3')
    const rows = compareThree(withoutThree, act, withoutThree).rows.filter(row => row.now.length === 0)
    expect(rows.map(row => [row.inForce.length, row.consulted[0]?.address])).toEqual([
      [0, 'art_3'],
      [0, 'art_3__part_1'],
    ])
  })
})

/** A law in force and two drafts of it that keep the identity of what they kept. */
function versionsOf(seed: number): readonly [Act, Act, Act] {
  const draftings = Object.keys(DRAFTINGS) as Drafting[]
  const once = redraftedLaw(lawText('religion_law_ru_2023-07-01'), { seed, share: 0.1, draftings })
  const twice = redraftedLaw(once.after, { seed: seed + 10, share: 0.1, draftings })
  const [first, second, third] = [once.before, once.after, twice.after].map(text => {
    const { act: ru } = read(text, 'ru')
    return { kk: ru, ru }
  }) as [Twins, Twins, Twins]
  const draft = inheriting(first, second, '2026-01-01')
  return [first.ru, draft.ru, inheriting(draft, third, '2026-02-01').ru]
}

function changes(before: Act, after: Act): string[] {
  return compareActs(before, after).rows.flatMap(({ kind, edited, before: olds, after: news }) => {
    const from = olds.map(entry => entry.address).join('+')
    const to = news.map(entry => entry.address).join('+')
    return kind === 'kept' ? [] : [`${kind}${edited ? '*' : ''} ${from} → ${to}`]
  })
}

function addresses(of: Act): string[] {
  return entries(of)
    .map(entry => entry.address)
    .sort()
}

function withIdentity(of: Act, from: string, id: string): Act['provisions'] {
  const change = (provisions: Act['provisions']): Act['provisions'] =>
    provisions.map(each => ({
      ...each,
      id: each.id === from ? id : each.id,
      children: change(each.children),
    }))
  return change(of.provisions)
}
