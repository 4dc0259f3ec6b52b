import { asc, eq } from 'drizzle-orm'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import type { Context } from '#app/commands/context.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { planRoundTable, type Planning } from '#app/commands/plan-round-table.server.ts'
import { recordStatement, type Statement } from '#app/commands/record-statement.server.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { comments, statements } from '#db/schema.ts'
import { deskRoom, FEE, idOf, SITE, type Consulted, type DeskRoom } from '#tests/support/desk-room.ts'

/** A consultation at which a round-table is prepared. */
export interface RoundTableRoom extends DeskRoom {
  prepare(): Promise<Prepared>
}

/** A round-table with an agenda of two items and four on the list. */
export interface Prepared {
  readonly desk: Consulted
  readonly id: string
  readonly items: readonly string[]
  /** The theologian and the ҚМДБ with accounts; an expert and an organisation by name only. */
  readonly listed: readonly string[]
  /** The secretary, on the day. */
  secretary(): Context
  /** The secretary records what somebody says. */
  say(more?: Partial<Statement>): Promise<Outcome<string>>
  /** The secretary closes the round-table; gives the numbers of the comments that came of it. */
  close(): Promise<readonly number[]>
  /** The secretary circulates the minutes; gives their version. */
  circulate(): Promise<number>
  /** What is recorded, in the order it was said. */
  statements(): Promise<readonly (typeof statements.$inferSelect)[]>
  /** What stands on the desk of the consultation, by number. */
  comments(): Promise<readonly (typeof comments.$inferSelect)[]>
}

/** Minutes after the clock of the others: the day after, when the round-table is held. */
export const ON_THE_DAY = 24 * 60

/** Prepares round-tables over an empty database. They begin at ten in Kazakhstan, when the others' clock is at nine. */
export async function roundTableRoom(db: Database): Promise<RoundTableRoom> {
  const room = await deskRoom(db)
  return { ...room, prepare: () => prepare(room) }
}

/** A plan of the round-table, whose chair is an official and whose secretary a drafter. */
export function planOf(room: DeskRoom, consultation: string, more: Partial<Planning> = {}): Planning {
  return {
    ...{ consultation, kind: 'round-table' },
    title: { kk: 'Салыстырып тексеру мерзімі', ru: 'Срок поверки' },
    place: { kk: 'Астана қ., мәжіліс залы', ru: 'г. Астана, зал заседаний' },
    startsAt: new Date('2026-11-23T05:00:00Z'),
    endsAt: new Date('2026-11-23T08:00:00Z'),
    ...{ chair: idOf(room, 'official'), secretary: idOf(room, 'drafter') },
    ...more,
  }
}

async function prepare(room: DeskRoom): Promise<Prepared> {
  const desk = await room.consult()
  const drafter = room.as('drafter')
  const id = granted(await planRoundTable(drafter, planOf(room, desk.id)))
  const item = { id: null, amendment: desk.amendment }
  const items = granted(
    await changeAgenda(drafter, id, [
      { ...item, title: { kk: 'Тексеру', ru: 'О поверке' }, provisions: [FEE, SITE] },
      { ...item, title: { kk: 'Өзге', ru: 'Разное' }, provisions: [] },
    ]),
  )
  const nobody = { person: null, name: { kk: '', ru: '' }, organisation: { kk: '', ru: '' } }
  const listed = granted(
    await inviteAttendees(drafter, id, [
      { ...nobody, person: idOf(room, 'theologian') },
      { ...nobody, person: idOf(room, 'qmdb') },
      { ...nobody, name: { kk: 'Сарапшы А.', ru: 'Эксперт А.' } },
      { ...nobody, organisation: { kk: 'Метрология институты', ru: 'Институт метрологии' } },
    ]),
  )
  const secretary = () => room.as('drafter', ON_THE_DAY)
  const say = (more: Partial<Statement> = {}) =>
    recordStatement(secretary(), {
      ...{
        id: crypto.randomUUID(),
        roundTable: id,
        item: items[0]!,
        attendance: listed[0]!,
        amendment: null,
      },
      ...{ capacity: 'representative', provision: FEE, stance: 'remark', language: 'ru' },
      ...{ text: 'Один раз достаточно.', saidAt: new Date('2026-11-23T06:00:00Z') },
      ...more,
    })
  return {
    ...{ desk, id, items, listed, secretary, say },
    close: async () => granted(await closeRoundTable(secretary(), id)),
    circulate: async () => granted(await circulateMinutes(secretary(), id)),
    statements: () =>
      room.db
        .select()
        .from(statements)
        .where(eq(statements.roundTableId, id))
        .orderBy(asc(statements.saidAt)),
    comments: () =>
      room.db
        .select()
        .from(comments)
        .where(eq(comments.consultationId, desk.id))
        .orderBy(asc(comments.number)),
  }
}
