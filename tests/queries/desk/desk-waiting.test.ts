import { describe, expect, test } from 'vitest'
import {
  appealModeration,
  hideComment,
  restoreComment,
  strikeWords,
  upholdModeration,
} from '#app/commands/moderate-comment.server.ts'
import { confirmPlacement } from '#app/commands/confirm-placement.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { NO_FILTERS } from '#app/domain/consultation/desk-filters.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { deskWaiting } from '#app/queries/desk/desk-waiting.server.ts'
import { deskPage } from '#app/queries/desk/desk.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { moderations } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, words } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(async () => {
  await room.db.delete(moderations)
  return room.consult()
})

/** Numbers of the desk's comments whose appeal waits, as its filter shows them. */
async function shown() {
  const asked = { bill: desk.bill, round: null, comment: null, filters: { ...NO_FILTERS, appealed: true } }
  const page = await deskPage(room.as('official'), asked)
  expect(page!.counts.appealed).toBe(page!.window.total)
  return page!.window.rows.map(({ number }) => number)
}

const waiting = async (part: Part, sort: 'appeals' | 'places') =>
  (await deskWaiting(room.as(part)))[sort].map(({ bill, round, count }) => [bill.slug, round, count])

describe('appeals that wait', () => {
  test('are counted by consultation for those who decide them, and for nobody else', async () => {
    await desk.say('qmdb')
    for (const comment of [await desk.say('theologian'), await desk.say('theologian')]) {
      granted(await hideComment(room.as('drafter'), comment, 'Балағат сөздер.'))
      granted(await appealModeration(room.as('theologian', 1), comment, 'Балағат жоқ.'))
    }
    expect(await waiting('official', 'appeals')).toEqual([[desk.bill, 1, 2]])
    for (const part of ['drafter', 'theologian', 'administrator'] as const)
      expect(await waiting(part, 'appeals')).toEqual([])
    expect(await shown()).toEqual([2, 3])
  })

  test('wait no more once decided either way, and anew when something else is hidden and appealed against', async () => {
    const comment = await desk.say('theologian')
    const strike = { comment, words: 'достаточно', reason: 'Дербес деректер.' }
    const steps: [(minute: number) => Promise<Outcome<string>>, readonly number[]][] = [
      [minute => hideComment(room.as('drafter', minute), comment, 'Балағат сөздер.'), []],
      [minute => appealModeration(room.as('theologian', minute), comment, 'Балағат жоқ.'), [1]],
      [minute => strikeWords(room.as('drafter', minute), strike), [1]],
      [minute => upholdModeration(room.as('official', minute), comment, 'Бар.'), []],
      [minute => hideComment(room.as('drafter', minute), comment, 'Тағы да.'), []],
      [minute => appealModeration(room.as('theologian', minute), comment, 'Жоқ.'), [1]],
      [minute => restoreComment(room.as('official', minute), comment, 'Рас.'), []],
    ]
    for (const [minute, [step, numbers]] of steps.entries()) {
      granted(await step(minute))
      expect(await shown()).toEqual(numbers)
    }
  })
})

describe('places that a new version has made uncertain', () => {
  const text = 'Поверку проводит уполномоченный орган два раза в год.'

  test('wait for those who may decide, until they have, and only in the newest version', async () => {
    const anchor = words('ru', FEE, [text, 'два раза в год'])
    const comment = await desk.say('theologian', { anchor })
    await desk.say('qmdb', { anchor })
    expect(await waiting('drafter', 'places')).toEqual([])
    const version = await desk.reword('ru', FEE, 'Порядок поверки определяет уполномоченный орган.')
    granted(await placeComments(room.as('drafter'), version))
    expect(await waiting('drafter', 'places')).toEqual([[desk.bill, 1, 2]])
    expect(await desk.numbers({ uncertain: true })).toEqual([1, 2])
    for (const part of ['official', 'theologian', 'administrator'] as const)
      expect(await waiting(part, 'places')).toEqual([])
    granted(await confirmPlacement(room.as('drafter'), comment, { kind: 'nowhere' }))
    expect(await waiting('drafter', 'places')).toEqual([[desk.bill, 1, 1]])
    await desk.reword('ru', FEE, text)
    expect(await waiting('drafter', 'places')).toEqual([])
  })
})
