import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerComments, type Answer } from '#app/commands/answer-comments.server.ts'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import {
  appealModeration,
  hideComment,
  restoreComment,
  strikeWords,
  upholdModeration,
} from '#app/commands/moderate-comment.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { remind } from '#app/commands/remind.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { letters, people } from '#db/schema.ts'
import { FEE, idOf, rejection, SITE, words } from '#tests/support/desk-room.ts'
import { letterRoom } from '#tests/support/letter-room.ts'
import { lettersIn } from '#tests/support/letters.ts'

const { room, desk, told, particulars, at } = await letterRoom()

describe('authors are told at once', () => {
  test('that their comments are answered, each of their own by one letter', async () => {
    const [one, two, three] = [
      await desk.say('theologian'),
      await desk.say('qmdb'),
      await desk.say('theologian'),
    ]
    granted(await answerComments(room.as('drafter'), rejection([one, two, three])))
    expect(await told()).toEqual(['qmdb: comments-answered', 'theologian: comments-answered'])
    expect(await particulars()).toEqual(
      expect.arrayContaining([
        { first: one, numbers: [1, 3] },
        { first: two, numbers: [2] },
      ]),
    )
  })

  test('of a changed answer again, and of one saved again as it stands only where it is news', async () => {
    const [one, two] = [await desk.say('theologian'), await desk.say('qmdb')]
    let minutes = 0 // the latest counts
    const answered = async (more: Partial<Answer>) =>
      granted(await answerComments(room.as('drafter', ++minutes), rejection([one], more)))
    const first = await answered({})
    const again = await answered({ comments: [one, two], seen: { [one]: first } })
    expect(await told()).toEqual(['qmdb: comments-answered', 'theologian: comments-answered'])
    const version = await desk.reword('ru', SITE, 'Поверка проводится и в месте применения прибора.')
    const carried = await answered({ version, seen: { [one]: again } })
    await answered({ version, seen: { [one]: carried }, reason: 'Об этом статья 3.' })
    expect((await told()).filter(each => each === 'theologian: comments-answered')).toHaveLength(3)
  })

  test('and a refused answer tells nobody', async () => {
    const comment = await desk.say('theologian')
    const refused = await answerComments(room.as('drafter'), rejection([comment], { reason: '' }))
    expect(refused.ok).toBe(false)
    expect(await told()).toEqual([])
  })

  test('in the transaction of the deed: where the letter cannot be written the answer is not given', async () => {
    const comment = await desk.say('theologian')
    await room.db.execute(sql`alter table letters add constraint no_letters check (kind = '') not valid`)
    await expect(answerComments(room.as('drafter'), rejection([comment]))).rejects.toThrow()
    await room.db.execute(sql`alter table letters drop constraint no_letters`)
    granted(await answerComments(room.as('drafter'), rejection([comment]))) // nothing was seen before
    expect(await told()).toEqual(['theologian: comments-answered'])
  })
})

describe('your words changed', () => {
  const text = 'Сведения о поверке размещаются на интернет-ресурсе уполномоченного органа.'
  const anchor = words('ru', SITE, [text, 'интернет-ресурсе уполномоченного'])
  const place = async (version: string) => granted(await placeComments(room.as('drafter'), version))

  test('is told to the author once, in the version that changed them', async () => {
    const comment = await desk.say('theologian', { anchor })
    await desk.say('qmdb', { anchor: { kind: 'provision', provision: FEE, address: FEE } })
    const version = await desk.reword('ru', SITE, text.replace('интернет-ресурсе', 'официальном сайте'))
    await place(version)
    await place(version)
    expect(await told()).toEqual(['theologian: words-changed'])
    expect(await particulars()).toEqual([{ first: comment, numbers: [1], version: 2 }])
    await place(await desk.reword('ru', FEE, 'Поверку проводит орган.'))
    expect((await told()).filter(line => line.startsWith('theologian'))).toHaveLength(1)
  })

  test('is told again where they change once more', async () => {
    await desk.say('theologian', { anchor })
    await place(await desk.reword('ru', SITE, text.replace('интернет-ресурсе', 'сайте')))
    await place(await desk.reword('ru', SITE, text.replace('интернет-ресурсе', 'портале')))
    expect((await told()).filter(line => line.startsWith('theologian'))).toHaveLength(2)
  })

  test('is told by one of two processes that place the same version', async () => {
    await desk.say('theologian', { anchor })
    const version = await desk.reword('ru', SITE, text.replace('интернет-ресурсе', 'сайте'))
    await Promise.all([place(version), place(version)])
    expect(await told()).toEqual(['theologian: words-changed'])
  })
})

describe('moderation', () => {
  test('tells the author what was done, why, and the decision on the appeal; the words never', async () => {
    const comment = await desk.say('theologian', { text: 'Телефон 8 701 000 00 00, один раз достаточно.' })
    const strike = { comment, words: '8 701 000 00 00', reason: 'Дербес деректер.' }
    granted(await strikeWords(room.as('drafter'), strike))
    granted(await hideComment(room.as('drafter', 1), comment, 'Тақырыптан тыс.'))
    granted(await appealModeration(room.as('theologian', 2), comment, 'Тақырыпқа қатысты.'))
    granted(await restoreComment(room.as('official', 3), comment, 'Қатысты.'))
    expect((await lettersIn(room.db)).map(({ to, kind }) => [to, kind])).toEqual([
      ['theologian', 'comment-moderated'],
      ['theologian', 'comment-moderated'],
      ['official', 'appeal-waits'],
      ['theologian', 'comment-restored'],
    ])
    expect(await particulars()).toEqual([
      { first: comment, numbers: [1], hidden: false, reason: 'Дербес деректер.' },
      { first: comment, numbers: [1], hidden: true, reason: 'Тақырыптан тыс.' },
      { first: comment, numbers: [1], round: 1 },
      { first: comment, numbers: [1], reason: 'Қатысты.' },
    ])
    expect(JSON.stringify(await particulars())).not.toContain('701')
  })

  test('that stands is told to its author, with its reason', async () => {
    const comment = await desk.say('theologian')
    granted(await hideComment(room.as('drafter'), comment, 'Тақырыптан тыс.'))
    granted(await appealModeration(room.as('theologian', 1), comment, 'Тақырыпқа қатысты.'))
    granted(await upholdModeration(room.as('official', 2), comment, 'Басқа заң туралы.'))
    expect((await lettersIn(room.db)).map(({ to, kind }) => [to, kind])).toEqual([
      ['theologian', 'comment-moderated'],
      ['official', 'appeal-waits'],
      ['theologian', 'moderation-stands'],
    ])
    expect((await particulars()).at(-1)).toEqual({
      ...{ first: comment, numbers: [1], reason: 'Басқа заң туралы.' },
    })
  })

  test('is not for the moderator to judge, even in an office that decides now: no letter about the appeal', async () => {
    const comment = await desk.say('theologian')
    granted(await hideComment(room.as('drafter'), comment, 'Тақырыптан тыс.'))
    const inOffice = (role: 'official' | 'drafter') =>
      room.db
        .update(people)
        .set({ role })
        .where(eq(people.id, idOf(room, 'drafter')))
    await inOffice('official')
    granted(await appealModeration(room.as('theologian', 1), comment, 'Тақырыпқа қатысты.'))
    await inOffice('drafter')
    expect(await told()).toEqual(['official: appeal-waits', 'theologian: comment-moderated'])
  })
})

describe('an assignment', () => {
  const assign = async (person: Part, comments: readonly string[], dueOn: string | null = null) =>
    granted(
      await assignComments(room.as('drafter'), {
        comments,
        person: idOf(room, person),
        dueOn,
        note: 'құпия',
      }),
    )

  test('is told to the colleague, without the note, and not to oneself', async () => {
    const comments = [await desk.say('qmdb'), await desk.say('theologian')]
    await assign('second-drafter', comments, '2026-11-27')
    await assign('drafter', comments)
    expect(await told()).toEqual(['second-drafter: comments-assigned'])
    expect(await particulars()).toEqual([
      { first: comments[0], numbers: [1, 2], round: 1, dueOn: '2026-11-27' },
    ])
  })

  test('is reminded of one working day before it is due, once, and only of what is not answered', async () => {
    const comments = [await desk.say('qmdb'), await desk.say('theologian')] as const
    await assign('second-drafter', comments, '2026-11-27')
    granted(await answerComments(room.as('drafter'), rejection([comments[0]])))
    await room.db.delete(letters)
    granted(await remind(at('2026-11-25T05:00:00Z')))
    expect(await told()).toEqual([])
    granted(await remind(at('2026-11-26T05:00:00Z')))
    granted(await remind(at('2026-11-26T05:00:00Z')))
    expect(await told()).toEqual(['second-drafter: assignment-due-soon'])
    expect(await particulars()).toEqual([{ first: comments[1], numbers: [2], round: 1, dueOn: '2026-11-27' }])
  })
})
