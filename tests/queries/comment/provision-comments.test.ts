import { describe, expect, test } from 'vitest'
import { provisionComments } from '#app/queries/comment/provision-comments.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('the comments behind an article', () => {
  const behind = async (part: Part, article = 'art_2') => {
    const found = await provisionComments(room.as(part), { bill: desk.bill, act: null, article })
    return found.map(({ comment }) => comment.provision)
  }

  test('are seen by those who answer and by their authors, until the report', async () => {
    await desk.say('theologian')
    expect(await behind('drafter')).toEqual([FEE])
    expect(await behind('theologian')).toEqual([FEE])
    expect(await behind('qmdb')).toEqual([])
  })

  test('are those of the article alone', async () => {
    await desk.say('theologian')
    expect(await behind('drafter', 'art_3')).toEqual([])
  })
})
