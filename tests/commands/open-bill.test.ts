import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { enterStage } from '#app/commands/enter-stage.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { MOST_JUSTIFICATION, writeJustification } from '#app/commands/write-justification.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { justifications } from '#db/schema.ts'
import { ACT, billRoom, type BillRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

const title = { kk: 'Таразылар туралы', ru: 'О весах', en: 'On scales' }
let room: BillRoom

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

async function currentStage(slug: string) {
  return (await billPage(room.db, slug))!.stages.find(stage => stage.current)
}

describe('a bill', () => {
  test('is opened at the first stage of the procedure of its day', async () => {
    const bill = granted(await openBill(room.as('drafter'), { title }))
    expect(bill.slug).toBe('on-scales')
    expect(await currentStage(bill.slug)).toMatchObject({ code: 'monitoring', enteredOn: '2026-11-22' })
    const { stages } = (await billPage(room.db, bill.slug))!
    expect(stages.map(stage => stage.code)).not.toContain('senate')
  })

  test('opened before July 2026 goes through two chambers', async () => {
    const then = { ...room.as('drafter'), now: new Date('2026-06-30T18:59:00Z') }
    const bill = granted(await openBill(then, { title }))
    expect((await billPage(room.db, bill.slug))!.stages.map(stage => stage.code)).toContain('senate')
    const later = { ...then, now: new Date('2026-06-30T19:00:00Z') } // midnight in Kazakhstan
    const next = granted(await openBill(later, { title }))
    expect((await billPage(room.db, next.slug))!.stages.map(stage => stage.code)).not.toContain('senate')
  })

  test('of a known title gets a name of its own, even when several are opened at once', async () => {
    const plans = Array.from({ length: 5 }, () => openBill(room.as('drafter'), { title, slug: 'twins' }))
    const slugs = (await Promise.all(plans)).map(opened => granted(opened).slug).sort()
    expect(slugs).toEqual(['twins', 'twins-2', 'twins-3', 'twins-4', 'twins-5'])
  })

  test.each([
    ['a title', { title: { ...title, kk: ' ' } }, 'bill.title-missing'],
    ['a title of bearable length', { title: { ...title, ru: 'я'.repeat(1_001) } }, 'bill.title-long'],
  ])('needs %s', async (_, plan, code) =>
    expect(await openBill(room.as('drafter'), plan)).toMatchObject({ refusal: { code } }),
  )

  test.each(['qmdb', 'official', 'administrator'] as const)('is not opened by %s', async part =>
    expect(await openBill(room.as(part), { title })).toMatchObject({ refusal: { code: 'access.denied' } }),
  )
})

describe('an act', () => {
  test('is added once; of what is not there, the sentence says so', async () => {
    const bill = granted(await openBill(room.as('drafter'), { title }))
    const adding = (plan: object) =>
      addAmendment(room.as('drafter'), { bill: bill.id, edition: room.edition, ...plan })
    const [one, other] = await Promise.all([adding({}), adding({})])
    expect([one.ok, other.ok].sort()).toEqual([false, true])
    expect([one, other].find(each => !each.ok)).toMatchObject({ refusal: { code: 'amendment.act-known' } })
    expect(await adding({ edition: 'x' })).toMatchObject({ refusal: { code: 'amendment.edition-missing' } })
    expect(await adding({ bill: 'x' })).toMatchObject({ refusal: { code: 'bill.missing' } })
    expect((await billPage(room.db, bill.slug))!.amendments).toMatchObject([{ act: ACT, versions: 0 }])
  })
})

describe('stages', () => {
  test('can be entered again when a bill is sent back', async () => {
    const bill = granted(await openBill(room.as('drafter'), { title }))
    for (const [minutes, stage] of ['drafting', 'state-bodies', 'drafting'].entries())
      granted(await enterStage(room.as('official', minutes), { bill: bill.id, stage, on: '2026-11-22' }))
    expect(await currentStage(bill.slug)).toMatchObject({ code: 'drafting' })
  })
})

describe('reasons', () => {
  test('are kept, the earlier ones too; the last ones count', async () => {
    const { amendment } = await room.open()
    const write = (textRu: string) =>
      writeJustification(room.as('drafter'), { amendment, provisionId: 'art_2__para_1', textKk: '', textRu })
    granted(await write(' Потому что. '))
    granted(await write('Потому что так яснее.'))
    const rows = await room.db.select().from(justifications).where(eq(justifications.amendmentId, amendment))
    expect(rows.map(row => row.textRu).sort()).toEqual(['Потому что так яснее.', 'Потому что.'])
    expect(await write(' \n')).toMatchObject({ refusal: { code: 'justification.empty' } })
    expect(await write('я'.repeat(MOST_JUSTIFICATION + 1))).toMatchObject({
      refusal: { code: 'justification.long' },
    })
  })

  test('are for a provision that is there', async () => {
    const { amendment } = await room.open()
    const reasons = { amendment, provisionId: 'art_77', textKk: 'x', textRu: 'x' }
    expect(await writeJustification(room.as('drafter'), reasons)).toMatchObject({
      refusal: { code: 'amendment.provision-missing' },
    })
    expect(await writeJustification(room.as('qmdb'), reasons)).toMatchObject({
      refusal: { code: 'access.denied' },
    })
  })
})
