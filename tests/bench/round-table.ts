import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { recordStatement } from '#app/commands/record-statement.server.ts'
import { paperFile } from '#app/documents/paper-file.server.ts'
import { formatsOf, type PaperFormat } from '#app/domain/paper/paper-kind.ts'
import { readInvitees } from '#app/domain/consultation/attendance.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'
import { speakableProvisions } from '#app/queries/round-table/pickable-provisions.server.ts'
import { deskPage } from '#app/queries/desk/desk.server.ts'
import { NO_FILTERS } from '#app/domain/consultation/desk-filters.ts'
import { sheet } from '#app/queries/round-table/sheet.server.ts'
import { openSocket } from '#db/connect.server.ts'
import { openDatabase, type Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { FEE } from '#tests/support/desk-room.ts'
import { planOf, roundTableRoom, type RoundTableRoom } from '#tests/support/round-table-room.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'

const PARTICIPANTS = 60
const ITEMS = 12
const STATEMENTS = 200
const FIRST_BYTE = 200 // ms, for what a page asks of the database
const BUDGET = 2_000 // ms, for the minutes in one language from the record to the file

/** The minutes of a round-table with 60 participants, 12 agenda items and 200 statements, and what leads to them. */
export async function printRoundTable(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'tuzetu-bench-'))
  const cluster = await startEmbedded(path.join(directory, 'pg'), { ephemeral: true })
  const sql = openSocket(cluster.socketDirectory, 'postgres', 4)
  try {
    await migrate(sql)
    await printWork(openDatabase(sql))
  } finally {
    await sql.end()
    await cluster.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function printWork(db: Database): Promise<void> {
  const room = await roundTableRoom(db)
  printHead('A round-table', ['what', 'ms', 'budget ms'])
  const { id, bill } = await timed(`${STATEMENTS} statements recorded, each sealed`, () => held(room))
  const secretary = room.as('drafter', AFTER)
  await timed('the page of the round-table, cold', () => roundTablePage(secretary, id), FIRST_BYTE)
  await timed('the page of the round-table, warm', () => roundTablePage(secretary, id), FIRST_BYTE)
  await timed('the sheet as secretaries see it', () => sheet(secretary, id), FIRST_BYTE)
  const card = await roundTableCard(secretary, id)
  await timed('every provision that can be spoken about', () =>
    speakableProvisions(db, card!.consultation, 'ru'),
  )
  await timed('closed, its remarks brought to the desk', () => closeRoundTable(secretary, id))
  const desk = { bill: card!.bill.slug, round: null, comment: null, filters: NO_FILTERS }
  await timed('the desk with these remarks, cold', () => deskPage(secretary, desk), FIRST_BYTE)
  await timed('the desk with these remarks, warm', () => deskPage(secretary, desk), FIRST_BYTE)
  await timed(
    'minutes composed in both languages and circulated',
    () => circulateMinutes(secretary, id),
    BUDGET,
  )
  for (const language of ['kk', 'ru'] as const)
    for (const format of formatsOf('minutes'))
      await timed(
        `minutes as ${format}, ${language}`,
        () => printed(room, id, { bill, language, format }),
        BUDGET,
      )
}

const AFTER = 60 * 30 // minutes

async function timed<T>(name: string, work: () => Promise<T>, budget?: number): Promise<T> {
  const started = performance.now()
  const done = await work()
  printRow([name, ms(performance.now() - started), budget ?? ''])
  return done
}

async function held(room: RoundTableRoom): Promise<{ id: string; bill: string }> {
  const desk = await room.consult()
  const secretary = room.as('drafter', AFTER)
  const id = granted(await planRoundTable(secretary, planOf(room, desk.id)))
  const items = granted(
    await changeAgenda(
      secretary,
      id,
      numbers(ITEMS).map(at => ({
        ...{ id: null, amendment: desk.amendment, provisions: [FEE] },
        title: { kk: `Норманың ${at + 1}-тұжырымы`, ru: `Формулировка нормы ${at + 1}` },
      })),
    ),
  )
  const lines = numbers(PARTICIPANTS).map(at => `Участник ${at}; Организация ${at % 20}`)
  const listed = granted(await inviteAttendees(secretary, id, readInvitees(lines.join('\n'))))
  for (const at of numbers(STATEMENTS))
    granted(
      await recordStatement(secretary, {
        ...{ id: crypto.randomUUID(), roundTable: id, item: items[at % ITEMS]! },
        ...{
          attendance: listed[at % PARTICIPANTS]!,
          capacity: 'representative',
          amendment: null,
          provision: FEE,
        },
        ...{ stance: SPOKEN_STANCES[at % SPOKEN_STANCES.length]!, language: 'ru', text: SPEECH },
        saidAt: new Date(Date.UTC(2026, 10, 23, 5, 0, at)),
      }),
    )
  return { id, bill: desk.bill }
}

const SPEECH = 'Предлагается уточнить срок и указать, каким органом он устанавливается. '.repeat(6)

async function printed(room: RoundTableRoom, id: string, asked: Printing): Promise<Uint8Array> {
  const composed = await composedPaper(room.as('drafter', AFTER), asked.bill, {
    ...{ kind: 'minutes', language: asked.language, subject: id },
  })
  return paperFile(composed!.paper, asked.format)
}

interface Printing {
  readonly bill: string
  readonly language: 'kk' | 'ru'
  readonly format: PaperFormat
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}
