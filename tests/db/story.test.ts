import { expect, test } from 'vitest'
import { happen, type Story } from '#db/demonstration/story.ts'

const day = (at: number) => new Date(Date.UTC(2026, 10, at))

test('stories go on in turn, each deed at its time; of two at once the one that waited longer', async () => {
  const told: string[] = []
  async function* story(name: string, days: readonly number[]): Story {
    for (const each of days) {
      yield day(each)
      told.push(await Promise.resolve(`${name} ${each}`))
    }
  }
  await happen([story('one', [2, 3, 9]), story('other', [1, 3, 4]), story('none', [])])
  expect(told).toEqual(['other 1', 'one 2', 'other 3', 'one 3', 'other 4', 'one 9'])
})
