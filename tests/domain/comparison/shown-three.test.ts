import { describe, expect, test } from 'vitest'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { Fate } from '#app/domain/comparison/fate.ts'
import { shownThree, TEXTS_IN_ORDER } from '#app/domain/comparison/shown-three.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { mapped, removed, renumbered, withText } from '#app/domain/structure/edit.ts'
import { read } from '#app/domain/structure/read.ts'

const law = read(
  `Статья 1. Предмет
1. Настоящий Закон регулирует отношения в сфере религии.
2. Действие Закона распространяется на всех лиц.
Статья 2. Понятия
1) орган – государственное учреждение;
2) объединение – добровольное общество граждан.
`,
  'ru',
).act

const SCOPE = 'art_1__para_2'
const reworded = withText(law, SCOPE, 'Действие Закона распространяется на всех граждан.')
const rewordedAgain = withText(law, SCOPE, 'Действие Закона распространяется на всех жителей.')
const shorter = removed(law, SCOPE)

interface Case {
  readonly what: string
  readonly texts: readonly [inForce: Act, consulted: Act, now: Act]
  readonly fate: Fate
}

const CASES: readonly Case[] = [
  { what: 'reworded and left so', texts: [law, reworded, reworded], fate: 'unchanged' },
  { what: 'taken out and left so', texts: [law, shorter, shorter], fate: 'unchanged' },
  { what: 'new and left so', texts: [shorter, law, law], fate: 'unchanged' },
  { what: 'reworded once more', texts: [law, reworded, rewordedAgain], fate: 'changed' },
  { what: 'reworded only afterwards', texts: [law, law, reworded], fate: 'changed' },
  { what: 'a new one reworded afterwards', texts: [shorter, law, reworded], fate: 'changed' },
  { what: 'added only afterwards', texts: [shorter, shorter, law], fate: 'new' },
  { what: 'taken out only afterwards', texts: [law, law, shorter], fate: 'taken-out' },
  { what: 'a new one taken out again', texts: [shorter, law, shorter], fate: 'taken-out' },
  { what: 'reworded and brought back', texts: [law, reworded, law], fate: 'restored' },
  { what: 'taken out and brought back', texts: [law, shorter, law], fate: 'restored' },
]

function shown([inForce, consulted, now]: Case['texts']) {
  return shownThree({ inForce, consulted, now })
}

/** Insertions in + +, deletions in - -. */
function marked(stretches: readonly Stretch[]): string {
  const sign = { inserted: '+', deleted: '-', equal: '', typographic: '~' }
  return stretches
    .map(({ kind, before, after }) => `${sign[kind]}${kind === 'deleted' ? before : after}${sign[kind]}`)
    .join('')
}

function columnsOf(texts: Case['texts']): readonly string[] {
  const [row] = shown(texts)
  return TEXTS_IN_ORDER.map(each => marked(row!.columns[each]))
}

describe('what became of a provision since the consultation', () => {
  test.each(CASES)('$what: $fate', ({ texts, fate }) => {
    expect(shown(texts).map(row => [row.address, row.fate])).toEqual([[SCOPE, fate]])
  })

  test('nothing is shown of what is the same in all three', () => {
    expect(shown([law, law, law])).toEqual([])
  })

  test('other quotes and dashes are no change', () => {
    const printed = withText(law, 'art_2__subpara_1', 'орган - государственное учреждение;')
    expect(shown([law, law, printed])).toEqual([])
  })

  test('another number is a change', () => {
    const now = renumbered(law, 'art_2__subpara_2', '3')
    expect(shown([law, law, now])).toMatchObject([{ address: 'art_2__subpara_3', fate: 'changed' }])
  })

  test('the classes are those of the change after the consultation, else of the change of the law', () => {
    for (const texts of [
      [law, reworded, reworded],
      [law, reworded, rewordedAgain],
    ] as const)
      expect(shown(texts)[0]!.classes).toEqual(['wording'])
    expect(shown([law, reworded, shorter])[0]!.classes).toEqual(['structural'])
  })
})

describe('the words of three texts', () => {
  test('each text is marked against the one before it', () => {
    expect(columnsOf([law, reworded, rewordedAgain])).toEqual([
      '2. Действие Закона распространяется на всех лиц.',
      '2. Действие Закона распространяется на всех -лиц-+граждан+.',
      '2. Действие Закона распространяется на всех -граждан-+жителей+.',
    ])
  })

  test('nothing stands where a text does not have the provision', () => {
    const whole = '2. Действие Закона распространяется на всех лиц.'
    expect(columnsOf([shorter, shorter, law])[0]).toBe('')
    expect(columnsOf([shorter, shorter, law])[1]).toBe('')
    expect(columnsOf([law, law, shorter])).toEqual([whole, whole, ''])
  })

  test('of provisions that are gone, each row has a name of its own beside one that took the number', () => {
    const another = renumbered(removed(law, 'art_2__subpara_1'), 'art_2__subpara_2', '1')
    const keys = shown([law, law, another]).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(['art_2__subpara_1', 'consulted-art_2__subpara_1']))
  })

  test('a provision that two were joined into stands beside both', () => {
    const text = 'орган – государственное учреждение; объединение – добровольное общество граждан.'
    const joined = withText(removed(law, 'art_2__subpara_2'), 'art_2__subpara_1', text)
    const row = shown([law, law, joined]).find(each => each.address === 'art_2__subpara_1')!
    expect(marked(row.columns.inForce)).toContain('\n2) объединение')
    expect(marked(row.columns.consulted)).toContain('\n2) объединение')
  })

  test('a whole article that is rewritten loses no word of any text', () => {
    const now = mapped(law, each => ({ ...each, text: each.text.toUpperCase() }))
    for (const { columns } of shown([law, reworded, now])) {
      expect(columns.now.map(({ after }) => after).join('')).toMatch(/[А-Я]{3}/)
      expect(columns.now.map(({ before }) => before).join('')).toBe(
        columns.consulted.map(({ after }) => after).join(''),
      )
      expect(columns.consulted.map(({ before }) => before).join('')).toBe(
        columns.inForce.map(({ after }) => after).join(''),
      )
    }
  })
})
