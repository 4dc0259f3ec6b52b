import { describe, expect, test } from 'vitest'
import { answeredLate, coverageOf, unasked, type ReportComment } from '#app/domain/paper/coverage.ts'

const name = { kk: 'А', ru: 'А', en: 'A' }
const comment = (number: number, address: string, more: Partial<ReportComment> = {}): ReportComment => ({
  ...{ number, act: address === '' ? null : 'law', provision: address, address, author: 'a', name },
  ...{ organisation: null, capacity: 'expert', code: null, answeredOn: null, dueOn: '2026-12-10', ...more },
})
const element = (address: string) => ({ act: 'law', provision: address, address })

describe('the coverage map', () => {
  const map = coverageOf(
    [element('art_1__para_1'), element('art_2')],
    [comment(1, 'art_1__para_1'), comment(2, 'art_2__para_3'), comment(3, 'art_1'), comment(4, '')],
  )
  test('puts a comment under the element that holds its provision', () =>
    expect(map.elements.map(each => each.comments.map(({ number }) => number))).toEqual([[1], [2]]))
  test('tells what was said outside the changes', () =>
    expect(map.elsewhere.map(({ address }) => address)).toEqual(['art_1']))
  test('tells what was said on the whole', () => expect(map.whole.map(({ number }) => number)).toEqual([4]))
  test('names elements without comments', () =>
    expect(coverageOf([element('art_9')], []).elements[0]!.comments).toEqual([]))
})

describe('a later change', () => {
  const asked = [comment(1, 'art_1__para_1'), comment(2, '')]
  test.each([
    ['of the element itself', 'art_1__para_1', 0],
    ['of what holds it', 'art_1', 0],
    ['below it', 'art_1__para_1__subpara_2', 0],
    ['beside it', 'art_1__para_2', 1],
    ['elsewhere', 'art_10', 1],
  ])('%s', (_, address, found) => expect(unasked([element(address)], asked)).toHaveLength(found))
})

test('an answer is late after its last day, not on it', () => {
  const answered = (on: string) => comment(1, 'art_1', { answeredOn: on, code: 'noted' })
  expect(answeredLate([answered('2026-12-10')])).toEqual([])
  expect(answeredLate([answered('2026-12-11')])).toHaveLength(1)
})
