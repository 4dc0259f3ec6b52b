import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { recordStatement } from '#app/commands/record-statement.server.ts'
import type { Patches } from '#app/domain/amendment/patch.ts'
import { deskComment } from '#app/queries/desk/desk-comment.server.ts'
import { minutesPage } from '#app/queries/round-table/minutes-page.server.ts'
import { speakableProvisions } from '#app/queries/round-table/pickable-provisions.server.ts'
import { sheet } from '#app/queries/round-table/sheet.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { bills } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { FEE } from '#tests/support/desk-room.ts'
import { planOf, roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())

const OUT = 'art_3' // an article that no agenda names

const taking = (id: string): Patches => {
  const patch = { edits: [{ id, provision: null }], added: [] }
  return { kk: patch, ru: patch }
}

describe('what is spoken about', () => {
  test('is any provision of any consulted amendment, whatever the item is tied to', async () => {
    const untied = { item: table.items[1]!, provision: OUT }
    expect(await answerOf(table.say({ ...untied, amendment: table.desk.amendment }))).toBe('taken')
    expect(await answerOf(table.say(untied))).toBe('agenda.provision-missing')
    for (const amendment of [crypto.randomUUID(), 'nonsense'])
      expect(await answerOf(table.say({ ...untied, amendment }))).toBe('agenda.provision-missing')
  })

  test('is offered whole: articles, what is below them, changed or not', async () => {
    const [act] = await speakableProvisions(room.db, table.desk.id, 'ru')
    expect(act!.amendment).toBe(table.desk.amendment)
    expect(act!.provisions).toContainEqual(expect.objectContaining({ address: FEE, changed: true }))
    expect(act!.provisions).toContainEqual(expect.objectContaining({ address: OUT, changed: false }))
  })

  test('is named with its act where that is not the item’s', async () => {
    granted(await table.say({ item: table.items[1]!, provision: OUT, amendment: table.desk.amendment }))
    granted(await table.say({ saidAt: new Date('2026-11-23T06:05:00Z') }))
    const said = (await sheet(table.secretary(), table.id))!.statements
    expect(said.map(each => each.act !== null)).toEqual([true, false])
    await table.close()
    await table.circulate()
    const page = await minutesPage(table.secretary(), table.id, null)
    const [first] = page!.minutes.papers.ru.items[1]!.statements
    expect(first!.about).toContain(`Статья 3, ${said[0]!.act!.ru}`)
  })
})

describe('a provision that a later version deleted', () => {
  test('keeps the words said to it, and says so on the sheet', async () => {
    granted(await table.say({ provision: OUT }))
    await table.desk.save(taking(OUT))
    const [said] = (await sheet(table.secretary(), table.id))!.statements
    expect(said).toMatchObject({ address: OUT, text: 'Один раз достаточно.', gone: 2 })
  })

  test('can still be spoken about, and its remark is answered at the desk', async () => {
    await table.desk.save(taking(OUT))
    granted(await table.say({ provision: OUT }))
    expect(await table.close()).toEqual([1])
  })
})

test('what the draft itself takes out of the law is spoken about, and comes to the desk', async () => {
  const version = await table.desk.save(taking(OUT))
  const [bill] = await room.db.select().from(bills).where(eq(bills.slug, table.desk.bill))
  const consultation = granted(
    await openConsultation(room.as('drafter'), {
      ...{ bill: bill!.id, kind: 'public', opensOn: '2026-11-22', noteKk: '', noteRu: '' },
      ...{ term: { unit: 'working-days', count: 10 }, versions: [version] },
    }),
  )
  const id = granted(await planRoundTable(table.secretary(), planOf(room, consultation)))
  const title = { kk: 'Мәселе', ru: 'Вопрос' }
  const [item] = granted(
    await changeAgenda(table.secretary(), id, [{ id: null, title, amendment: null, provisions: [] }]),
  )
  const guest = { person: null, name: { kk: 'А.', ru: 'А.' }, organisation: { kk: '', ru: '' } }
  const [attendance] = granted(await inviteAttendees(table.secretary(), id, [guest]))
  const [act] = await speakableProvisions(room.db, consultation, 'ru')
  expect(act!.provisions.map(each => each.address)).toContain(OUT)
  granted(
    await recordStatement(table.secretary(), {
      ...{ id: crypto.randomUUID(), roundTable: id, item: item!, attendance: attendance! },
      ...{ capacity: 'expert', amendment: table.desk.amendment, provision: OUT, stance: 'objection' },
      ...{ language: 'ru', text: 'Оставить статью.', saidAt: new Date('2026-11-23T06:00:00Z') },
    }),
  )
  expect(granted(await closeRoundTable(table.secretary(), id))).toEqual([1])
  const brought = await deskComment(table.secretary(), consultation, 1)
  expect(JSON.stringify(brought)).toContain('Оставить статью.')
})
