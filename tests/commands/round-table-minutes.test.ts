import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { approveMinutes } from '#app/commands/approve-minutes.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { correctMinutes } from '#app/commands/correct-minutes.server.ts'
import { decideCorrection } from '#app/commands/decide-correction.server.ts'
import { editStatement } from '#app/commands/edit-statement.server.ts'
import { supplementMinutes } from '#app/commands/supplement-minutes.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { auditEntries, commentRevisions, minutes } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { ON_THE_DAY, roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())

const approve = async () => {
  granted(await approveMinutes(room.as('official', ON_THE_DAY), table.id))
  return granted(await approveMinutes(table.secretary(), table.id))
}

describe('the minutes', () => {
  beforeEach(async () => {
    granted(await table.say())
  })

  test('are made when the round-table is closed', async () => {
    expect(await answerOf(circulateMinutes(table.secretary(), table.id))).toBe('round-table.not-closed')
    await table.close()
    expect(await table.circulate()).toBe(1)
    expect(await answerOf(circulateMinutes(table.secretary(), table.id))).toBe('minutes.unchanged')
  })

  test('say in both languages what was said, in the language it was said in', async () => {
    await table.close()
    await table.circulate()
    const [row] = await room.db.select().from(minutes).where(eq(minutes.roundTableId, table.id))
    expect(row!.papers.kk.items[0]!.statements).toMatchObject([
      { speaker: 'Теолог (Теологтар тобы)', text: 'Один раз достаточно.', language: 'ru' },
    ])
    expect(row!.papers.kk.items[0]!.statements[0]!.about).toBe('2-баптың 1-тармағы; ескерту; орыс тілінде')
    expect(row!.papers.ru.items[0]!.statements[0]!.about).toBe('Пункт 1 статьи 2; замечание')
  })

  test('are corrected by who is on the list, and the record follows what is accepted', async () => {
    await table.close()
    await table.circulate()
    const [statement] = await table.statements()
    const correction = {
      roundTable: table.id,
      statement: statement!.id,
      text: 'Достаточно одного раза в год.',
    }
    expect(await answerOf(correctMinutes(room.as('human-rights', ON_THE_DAY), correction))).toBe(
      'minutes.not-participant',
    )
    const id = granted(await correctMinutes(room.as('theologian', ON_THE_DAY), correction))
    expect(await answerOf(approveMinutes(table.secretary(), table.id))).toBe('minutes.corrections-open')
    granted(await decideCorrection(table.secretary(), { correction: id, verdict: 'accepted', reason: '' }))
    expect((await table.statements())[0]!.text).toBe('Достаточно одного раза в год.')
    const [comment] = await table.comments()
    expect(comment!.text).toBe('Достаточно одного раза в год.')
    const earlier = await room.db
      .select()
      .from(commentRevisions)
      .where(eq(commentRevisions.commentId, comment!.id))
    expect(earlier.map(each => each.text)).toEqual(['Один раз достаточно.'])
    expect(await answerOf(approveMinutes(table.secretary(), table.id))).toBe('minutes.outdated')
    expect(await table.circulate()).toBe(2)
  })

  test('keep a correction that is rejected, with its reason, decided once', async () => {
    await table.close()
    await table.circulate()
    const correction = { roundTable: table.id, statement: null, text: 'Указать второй день.' }
    const id = granted(await correctMinutes(room.as('theologian', ON_THE_DAY), correction))
    const verdict = { correction: id, verdict: 'rejected', reason: '' } as const
    expect(await answerOf(decideCorrection(table.secretary(), verdict))).toBe('correction.reason-missing')
    granted(await decideCorrection(table.secretary(), { ...verdict, reason: 'Был один день.' }))
    expect(await answerOf(decideCorrection(table.secretary(), { ...verdict, reason: 'Снова' }))).toBe(
      'correction.decided',
    )
  })

  test('are approved by the chair and the secretary, and by nobody else', async () => {
    await table.close()
    await table.circulate()
    expect(await answerOf(approveMinutes(room.as('second-drafter', ON_THE_DAY), table.id))).toBe(
      'minutes.not-officer',
    )
    expect(granted(await approveMinutes(room.as('official', ON_THE_DAY), table.id))).toBe(false)
    expect(await answerOf(approveMinutes(room.as('official', ON_THE_DAY), table.id))).toBe(
      'minutes.approved-by-you',
    )
    expect(granted(await approveMinutes(table.secretary(), table.id))).toBe(true)
  })

  test('that are approved change no more; what is wrong is put right by an addendum', async () => {
    await table.close()
    await table.circulate()
    const early = supplementMinutes(table.secretary(), table.id, { kk: '', ru: 'Поправка' })
    expect(await answerOf(early)).toBe('minutes.not-approved')
    await approve()
    const [statement] = await table.statements()
    const correction = { roundTable: table.id, statement: statement!.id, text: 'Иначе' }
    expect(await answerOf(correctMinutes(room.as('theologian', ON_THE_DAY), correction))).toBe(
      'minutes.approved',
    )
    expect(await answerOf(table.say())).toBe('minutes.approved')
    const edited = { statement: statement!.id, stance: 'remark', text: 'Иначе' } as const
    expect(await answerOf(editStatement(table.secretary(), edited))).toBe('minutes.approved')
    const addendum = supplementMinutes(room.as('official', ON_THE_DAY), table.id, { kk: '', ru: 'Поправка' })
    expect(granted(await addendum)).toBe(1)
  })

  test('that were circulated cannot be changed in the database', async () => {
    await table.close()
    await table.circulate()
    await expect(room.db.update(minutes).set({ version: 9 })).rejects.toThrow()
  })
})

test('everything is on record, in order', async () => {
  granted(await table.say())
  await table.close()
  await table.circulate()
  await approve()
  const entries = await room.db
    .select({ action: auditEntries.action, statement: auditEntries.statement })
    .from(auditEntries)
    .orderBy(asc(auditEntries.sequence))
  const own = entries.filter(each => each.statement.includes(table.id)).map(each => each.action)
  expect(own).toEqual([
    ...['round-table.planned', 'agenda.changed', 'attendees.invited', 'statement.recorded'],
    ...['round-table.closed', 'minutes.circulated', 'minutes.approved', 'minutes.approved'],
  ])
})
