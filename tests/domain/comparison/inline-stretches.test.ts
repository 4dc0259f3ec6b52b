import { describe, expect, it } from 'vitest'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { inlineStretches } from '#app/domain/comparison/inline-stretches.ts'
import { provisionStretches } from '#app/domain/comparison/provision-stretches.ts'
import { read } from '#app/domain/structure/read.ts'

const BEFORE = `Статья 1. Порядок
1. Уведомление подаётся в местный исполнительный орган за десять рабочих дней до проведения мероприятия, и в нём указываются цель, место и число участников мероприятия.
2. Заявление рассматривается в течение пяти рабочих дней со дня поступления.
3. Решение об отказе должно быть мотивировано и направлено заявителю письменно.
4. Отказ может быть обжалован в суд в порядке, установленном законодательством.`
const AFTER = `Статья 1. Порядок
1. Уведомление подаётся в местный исполнительный орган за десять рабочих дней до проведения мероприятия.
2. В уведомлении указываются цель, место и число участников мероприятия.
3. Заявление рассматривается в течение семи рабочих дней со дня поступления.
4. Решение об отказе должно быть мотивировано и направлено заявителю письменно. Отказ может быть обжалован в суд в порядке, установленном законодательством.`

const before = read(BEFORE, 'ru').act
const after = read(AFTER, 'ru').act
const { rows } = compareActs(before, after)

describe('a correspondence as one text', () => {
  it('holds the old provisions and the new ones with their numbers, letter for letter', () => {
    const old = rows.flatMap(row => (row.before.length > 0 ? [printed(row, 'before')] : []))
    const now = rows.flatMap(row => (row.after.length > 0 ? [printed(row, 'after')] : []))
    expect(old.join('\n').split('\n').sort()).toEqual(BEFORE.split('\n').sort())
    expect(now.join('\n').split('\n').sort()).toEqual(AFTER.split('\n').sort())
  })

  it('is of splits and merges too', () => {
    expect(rows.filter(row => row.before.length > 1 || row.after.length > 1).length).toBeGreaterThan(0)
  })

  it('gives each provision of a split or a merge apart', () => {
    for (const side of ['before', 'after'] as const) {
      const lines = rows.flatMap(row =>
        row[side].map(entry =>
          provisionStretches({ before, after }, row, { side, entry })
            .map(each => each[side])
            .join(''),
        ),
      )
      expect(lines.sort()).toEqual((side === 'before' ? BEFORE : AFTER).split('\n').sort())
    }
  })
})

function printed(row: (typeof rows)[number], side: 'before' | 'after'): string {
  return inlineStretches({ before, after }, row)
    .map(each => each[side])
    .join('')
}
