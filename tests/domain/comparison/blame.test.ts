import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blameNextAct, UNTOUCHED } from '#app/domain/comparison/blame-acts.ts'
import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import type { Blame } from '#app/domain/comparison/blame.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { withText } from '#app/domain/structure/edit.ts'
import { read } from '#app/domain/structure/read.ts'

describe('which version brought each word', () => {
  test.each([
    [['Орган решает.'], '0:Орган решает.'],
    [['Орган решает.', 'Орган быстро решает.'], '0:Орган |1:быстро |0:решает.'],
    [['а б', 'а в б', 'а в г б'], '0:а |1:в |2:г |0:б'],
    [['Заң діни', 'Заң дiни'], '0:Заң дiни'],
    [
      [
        'Первое положение закона о религии.\nВторое положение о гражданах.\nТретье о государстве и органах.\nЧетвёртое.',
        'Четвёртое.\nПервое положение закона о религии.\nВторое положение о гражданах.\nТретье о государстве и органах.',
      ],
      '1:Четвёртое.\n|0:Первое положение закона о религии.\nВторое положение о гражданах.\nТретье о государстве и органах.',
    ],
    [['', 'а'], '1:а'],
    [['а', ''], ''],
  ])('%j', (versions, blamed) => {
    expect(blameOf(versions)).toBe(blamed)
  })

  test('the runs cover the text, and neighbours are of different versions', () => {
    const text = fc
      .array(fc.constantFrom('закон', 'орган', 'и', 'суд\n', 'статья 5', ','), { maxLength: 20 })
      .map(words => words.join(' '))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), versions => {
        const blame = blamed(versions)
        expect(blame.ends.at(-1) ?? 0).toBe(versions.at(-1)!.length)
        blame.ends.forEach((end, run) => {
          expect(end).toBeGreaterThan(run === 0 ? 0 : blame.ends[run - 1]!)
          if (run > 0) expect(blame.versions[run]).not.toBe(blame.versions[run - 1])
        })
      }),
      { seed: 20261122 },
    )
  })

  test('in an act, a provision that did not change shares the blame of the version before', () => {
    const first = read('1-бап. Мақсат\n1. Бірінші тармақ.\n2. Екінші тармақ.\n', 'kk').act
    const second = withText(first, 'art_1__para_2', 'Екінші жаңа тармақ.')
    const third = withText(second, 'art_1__para_1', 'Бірінші.')
    const before = blameNextAct(UNTOUCHED, compareActs(first, second), 1)
    const after = blameNextAct(before, compareActs(second, third), 2)
    expect([...before.keys()]).toEqual(['art_1__para_2'])
    expect(told('Екінші жаңа тармақ.', before.get('art_1__para_2')!)).toBe('0:Екінші |1:жаңа |0:тармақ.')
    expect(after.get('art_1__para_2')).toBe(before.get('art_1__para_2'))
  })
})

function blamed(versions: readonly string[]): Blame {
  return versions
    .slice(1)
    .reduce(
      (blame, text, at) => blameNext(blame, compareTexts(versions[at]!, text), at + 1),
      blameAll(versions[0]!, 0),
    )
}

function blameOf(versions: readonly string[]): string {
  return told(versions.at(-1)!, blamed(versions))
}

function told(text: string, { ends, versions }: Blame): string {
  return [...ends]
    .map((end, run) => `${versions[run]}:${text.slice(run === 0 ? 0 : ends[run - 1], end)}`)
    .join('|')
}
