import { and, asc, desc, eq, inArray, lt, type SQL } from 'drizzle-orm'
import { ACTIONS, type Action } from '#app/domain/audit/action.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { factsOf } from '#app/queries/record/entry-facts.server.ts'
import { cardOf } from '#app/queries/person/person-card.server.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { auditEntries, bills, organisations, people } from '#db/schema.ts'

/** What a reader of the record looks for; entries before the number `before` only. */
export interface RecordFilter {
  readonly action?: Action | undefined
  readonly actor?: string | undefined
  readonly bill?: string | undefined
  readonly before?: number | undefined
}

/** An entry as the page shows it: with the names that go with it today. */
export interface RecordLine {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  /** Null for the workspace itself and for somebody who has not signed in. */
  readonly person: PersonCard | null
  readonly bill: BillName | null
  readonly facts: EntryFacts
  readonly statement: string
  readonly seal: string
}

export interface BillName {
  readonly slug: string
  readonly title: Trilingual
}

/** A page of the record, newest first, and what it can be filtered by. */
export interface RecordPage {
  readonly lines: readonly RecordLine[]
  /** The number to ask for entries before; null on the last page. */
  readonly older: number | null
  readonly people: readonly PersonCard[]
  readonly bills: readonly BillName[]
  readonly actions: readonly Action[]
}

const PAGE = 50 // entries

/** One page of the record under a filter. */
export async function recordPage(db: Handle, filter: RecordFilter): Promise<RecordPage> {
  const known = await everybody(db)
  const titled = await allBills(db)
  const rows = await db
    .select()
    .from(auditEntries)
    .where(and(...conditions(filter, titled)))
    .orderBy(desc(auditEntries.sequence))
    .limit(PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const facts = await factsOf(
    db,
    shown.map(row => row.statement),
  )
  return {
    lines: shown.map((row, at) => ({ ...lineOf(row, known, titled), facts: facts[at]! })),
    older: rows.length > PAGE ? shown.at(-1)!.sequence : null,
    people: [...known.values()],
    bills: [...titled.values()],
    actions: ACTIONS,
  }
}

function conditions(filter: RecordFilter, titled: ReadonlyMap<string, BillName>): SQL[] {
  const { action, actor, bill, before } = filter
  const ids = [...titled].filter(([, { slug }]) => slug === bill).map(([id]) => id)
  return [
    ...(action ? [eq(auditEntries.action, action)] : []),
    ...(actor ? [eq(auditEntries.actor, actor)] : []),
    ...(bill ? [inArray(auditEntries.billId, ids)] : []),
    ...(before ? [lt(auditEntries.sequence, before)] : []),
  ]
}

async function everybody(db: Handle): Promise<Map<string, PersonCard>> {
  const rows = await db
    .select()
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .orderBy(asc(people.registeredAt))
  return new Map(rows.map(row => [row.people.id, cardOf(row.people, row.organisations)]))
}

async function allBills(db: Handle): Promise<Map<string, BillName>> {
  const rows = await db.select().from(bills).orderBy(asc(bills.openedAt))
  return new Map(rows.map(row => [row.id, { slug: row.slug, title: titleOf(row) }]))
}

function lineOf(
  row: typeof auditEntries.$inferSelect,
  known: ReadonlyMap<string, PersonCard>,
  titled: ReadonlyMap<string, BillName>,
): Omit<RecordLine, 'facts'> {
  return {
    sequence: row.sequence,
    at: row.at.toISOString(),
    action: row.action,
    person: known.get(row.actor) ?? null,
    bill: (row.billId && titled.get(row.billId)) || null,
    statement: row.statement,
    seal: row.seal,
  }
}
