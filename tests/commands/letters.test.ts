import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import { extendConsultation } from '#app/commands/extend-consultation.server.ts'
import {
  appealModeration,
  hideComment,
  restoreComment,
  strikeWords,
  upholdModeration,
} from '#app/commands/moderate-comment.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import {
  acceptInvitation,
  inviteParticipant,
  type Invitation,
} from '#app/commands/invite-participant.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { readLetters } from '#app/commands/read-letters.server.ts'
import { remind } from '#app/commands/remind.server.ts'
import { writeComment, type Remark } from '#app/commands/write-comment.server.ts'
import { lettersPage, unreadCount, unreadLetters } from '#app/queries/letters.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { assignments, auditEntries, letters, participants, people } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { approvalRoom, approving } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, idOf, rejection, SITE, words } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { registerColleague } from '#tests/support/members.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(async () => {
  // Whoever was asked in another test would be reminded in this one.
  for (const table of [letters, participants, assignments]) await room.db.delete(table)
  return room.consult()
})

const A_DAY = 24 * 60 // minutes

const told = async () => (await lettersIn(room.db)).map(({ to, kind }) => `${to}: ${kind}`).sort()
const particulars = async () => (await lettersIn(room.db)).map(letter => letter.particulars)
const at = (instant: string) => ({ db: room.db, actor: { kind: 'system' }, now: new Date(instant) }) as const

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

describe('a consultation', () => {
  const invite = async (part: Part) => {
    const { actor } = room.as(part)
    const organisation = actor.kind === 'person' ? actor.organisation : null
    await room.db
      .insert(participants)
      .values({ consultationId: desk.id, organisationId: organisation, invitedAt: room.as('drafter').now })
  }
  const closesOn = '2026-12-04' // ten working days from 22 November 2026, a Sunday

  test('that is extended is told to whom was invited and to whom has spoken, once each', async () => {
    await invite('qmdb')
    await desk.say('qmdb')
    await desk.say('theologian')
    const extension = { consultation: desk.id, closesOn: '2026-12-31', reason: 'Өтініш бойынша.' }
    granted(await extendConsultation(room.as('drafter'), extension))
    expect(await told()).toEqual(['qmdb: consultation-extended', 'theologian: consultation-extended'])
  })

  test('whose extension is refused tells nobody', async () => {
    await invite('qmdb')
    const extension = { consultation: desk.id, closesOn: '2026-12-31', reason: ' ' }
    expect((await extendConsultation(room.as('drafter'), extension)).ok).toBe(false)
    expect(await told()).toEqual([])
  })

  test('ends soon: those who were asked and are silent are reminded once', async () => {
    await invite('qmdb')
    await invite('human-rights')
    await registerColleague(room.db, 'human-rights', { name: `colleague-${desk.id}`, called: 'Әріптес' })
    const remark: Remark = {
      ...{ consultation: desk.id, amendment: desk.amendment, kind: 'remark', language: 'ru' },
      ...{ text: 'Черновик.', wording: null, anchor: { kind: 'draft' } },
    }
    granted(await writeComment(room.as('qmdb'), remark)) // a draft is silence still
    await desk.say('human-rights')
    await room.db.delete(letters)
    granted(await remind(at('2026-11-30T05:00:00Z')))
    expect(await told()).toEqual([])
    for (const day of ['2026-12-01', '2026-12-01', '2026-12-02', closesOn])
      granted(await remind(at(`${day}T05:00:00Z`)))
    const own = (await told()).filter(line => line.endsWith('consultation-ends-soon'))
    expect(own).toEqual([`colleague-${desk.id}: consultation-ends-soon`, 'qmdb: consultation-ends-soon'])
  })

  test('that is moved reminds anew before its new end', async () => {
    await invite('qmdb')
    granted(await remind(at(`${closesOn}T05:00:00Z`)))
    const extension = { consultation: desk.id, closesOn: '2026-12-18', reason: 'Өтініш бойынша.' }
    granted(await extendConsultation(room.as('drafter'), extension))
    granted(await remind(at('2026-12-15T05:00:00Z')))
    expect((await told()).filter(line => line === 'qmdb: consultation-ends-soon')).toHaveLength(2)
  })

  test('that is over reminds nobody, and two processes at once write one letter', async () => {
    await invite('qmdb')
    granted(await remind(at('2026-12-05T05:00:00Z')))
    expect(await told()).toEqual([])
    await Promise.all([1, 2, 3].map(() => remind(at(`${closesOn}T05:00:00Z`))))
    expect(await told()).toEqual(['qmdb: consultation-ends-soon'])
  })

  test('whose report is published is told to its authors', async () => {
    const comment = await desk.say('theologian')
    granted(await answerComments(room.as('drafter'), rejection([comment])))
    await room.db.delete(letters)
    granted(await publishReport({ ...room.as('drafter'), now: new Date('2026-12-07T05:00:00Z') }, desk.id))
    expect(await told()).toEqual(['theologian: consultation-reported'])
  })
})

describe('an invitation', () => {
  const invite = async (whom: Partial<Invitation>) => {
    const nobody = { consultation: desk.id, organisation: null, person: null }
    return granted(await inviteParticipant(room.as('drafter'), { ...nobody, ...whom }))
  }
  const to = (address: string) => ({ address: { address, language: 'ru' } }) as const

  test('is told once to a person, and to those of an organisation who may comment', async () => {
    await invite({ person: idOf(room, 'theologian') })
    await invite({ person: idOf(room, 'theologian') })
    const { actor } = room.as('qmdb')
    await invite({ organisation: actor.kind === 'person' ? actor.organisation : null })
    expect(await told()).toEqual(['qmdb: consultation-invited', 'theologian: consultation-invited'])
    expect(await particulars()).toContainEqual({ consultation: desk.id, closesOn: '2026-12-04' })
  })

  test('tells nobody who drafts, and of nothing that they are no part of', async () => {
    const { actor } = room.as('second-drafter')
    await invite({ organisation: actor.kind === 'person' ? actor.organisation : null })
    expect(await told()).toEqual([])
  })

  test('to a stranger keeps the word of the link in the unsent letter only, and until it is used', async () => {
    const word = await invite(to(' Imam@Village.test '))
    const [letter] = await lettersIn(room.db)
    expect(letter).toMatchObject({ to: 'imam@village.test', language: 'ru', word, dueAt: letter!.writtenAt })
    expect(JSON.stringify(await room.db.select().from(auditEntries))).not.toContain('imam@village.test')
    granted(await acceptInvitation(room.as('human-rights'), word))
    expect((await lettersIn(room.db))[0]!.word).toBeNull()
  })

  test('to the address of an account invites the person, and no word is written down', async () => {
    await invite(to('theologian@demo.tuzetu'))
    expect(await told()).toEqual(['theologian: consultation-invited'])
    expect((await lettersIn(room.db))[0]!.word).toBeNull()
  })

  test.each(['nobody', 'a@b.test, c@d.test', '<a@b.test>', 'a@b.test\r\nBcc: c@d.test', '"a b"@c.test'])(
    'to %j is refused, and nobody is invited',
    async address => {
      const asked = { consultation: desk.id, organisation: null, person: null, ...to(address) }
      const refused = await inviteParticipant(room.as('drafter'), asked)
      expect(refused).toMatchObject({ refusal: { code: 'person.email-wrong' } })
      expect(await told()).toEqual([])
    },
  )
})

describe('an approval', () => {
  test('is asked of whoever speaks for the body, with the term; silence is reminded of, an answer is not', async () => {
    const approval = await approvalRoom(room)
    const round = await approval.openRound('2026-11-23', 20)
    await room.db.delete(letters)
    await registerColleague(room.db, 'state-body', { name: `clerk-${round}`, called: 'Қызметкер' })
    await approval.ask(round, 'state-body', 5)
    await approval.ask(round, 'official', 5)
    expect(await told()).toEqual(['official: approval-asked', 'state-body: approval-asked'])
    expect(await particulars()).toContainEqual({ consultation: round, dueOn: '2026-11-30' })
    granted(await answerApproval(room.as('state-body', A_DAY), approving(round)))
    await room.db.delete(letters)
    granted(await remind(at('2026-11-24T05:00:00Z')))
    expect(await told()).toEqual([])
    granted(await remind(at('2026-11-25T05:00:00Z')))
    granted(await remind(at('2026-11-26T05:00:00Z')))
    expect(await told()).toEqual(['official: approval-ends-soon'])
  })
})

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
