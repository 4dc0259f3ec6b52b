import { describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { hideComment } from '#app/commands/moderate-comment.server.ts'
import { readLetters } from '#app/commands/read-letters.server.ts'
import { lettersPage, unreadCount, unreadLetters } from '#app/queries/letter/letters.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { letters } from '#db/schema.ts'
import { idOf, rejection } from '#tests/support/desk-room.ts'
import { letterRoom } from '#tests/support/letter-room.ts'
import { lettersIn } from '#tests/support/letters.ts'

const { room, desk } = await letterRoom()

describe('a reader', () => {
  test('finds their own letters only, the latest first, and marks them as read', async () => {
    const [one, two] = [await desk.say('theologian'), await desk.say('qmdb')]
    granted(await answerComments(room.as('drafter'), rejection([one])))
    granted(await answerComments(room.as('drafter', 1), rejection([two])))
    granted(await hideComment(room.as('drafter', 2), one, 'Себеп.'))
    const page = await lettersPage(room.db, idOf(room, 'theologian'), null)
    expect(page.letters.map(({ letter }) => letter.kind)).toEqual(['comment-moderated', 'comments-answered'])
    expect(page.letters[0]!.bill?.slug).toBe(desk.bill)
    expect(page.unread).toBe(2)
    const other = (await lettersIn(room.db)).find(({ to }) => to === 'qmdb')
    expect(granted(await readLetters(room.as('theologian', 3), other!.id))).toBe(0) // somebody else's
    expect(granted(await readLetters(room.as('theologian', 3), page.letters[0]!.id))).toBe(1)
    expect((await unreadLetters(room.db, idOf(room, 'theologian'))).map(({ id }) => id)).toEqual([
      page.letters[1]!.id,
    ])
    granted(await readLetters(room.as('theologian', 4), null))
    expect(await unreadCount(room.db, idOf(room, 'theologian'))).toBe(0)
    expect(await unreadCount(room.db, idOf(room, 'qmdb'))).toBe(1)
  })

  test('turns the pages', async () => {
    const comment = await desk.say('theologian')
    granted(await hideComment(room.as('drafter'), comment, 'Себеп.'))
    const [letter] = await room.db.select().from(letters)
    const { id: _id, ...copy } = letter!
    await room.db.insert(letters).values(
      Array.from({ length: 59 }, (_, minute) => ({
        ...copy,
        writtenAt: new Date(letter!.writtenAt.getTime() - (minute + 1) * 60_000),
      })),
    )
    const first = await lettersPage(room.db, idOf(room, 'theologian'), null)
    expect([first.letters.length, first.earlier]).toEqual([50, true])
    const rest = await lettersPage(
      room.db,
      idOf(room, 'theologian'),
      new Date(first.letters.at(-1)!.writtenAt),
    )
    expect([rest.letters.length, rest.earlier]).toEqual([10, false])
  })
})
