import { and, asc, desc, eq, lt, ne, sql } from 'drizzle-orm'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import { statementOf } from '#app/domain/audit/chain.ts'
import type { Plain } from '#app/domain/canonical.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { cardOf } from '#app/queries/person-card.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, auditEntries, bills, organisations, people, stages } from '#db/schema.ts'

/** One entry of a bill's history, with the names that its sentence needs. */
export interface HistoryLine {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  /** Null for the workspace itself. */
  readonly person: PersonCard | null
  readonly act: ActName | null
  readonly stage: Trilingual | null
  /** Numbers of versions; 0 is the edition. */
  readonly number: number | null
  readonly parent: number | null
  readonly merged: number | null
  /** The day a stage was entered. */
  readonly on: string
  /** The day an edition is in force from. */
  readonly edition: string
  /** The address of the provision it is about. */
  readonly provision: string
  readonly message: string
  /** The collision it is about. */
  readonly collision: string | null
}

export interface ActName {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
}

/** A page of a bill's history, newest first; `older` is the number to ask for entries before. */
export interface BillHistory {
  readonly lines: readonly HistoryLine[]
  readonly older: number | null
}

const PAGE = 30 // entries: about two screens

/** What is on record about a bill; nothing where there is no such bill. Entries before the number `before` only. */
export async function billHistory(
  db: Handle,
  slug: string,
  before: number | undefined,
): Promise<BillHistory | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const rows = await db
    .select({ entry: auditEntries, person: people, organisation: organisations })
    .from(auditEntries)
    .leftJoin(people, eq(auditEntries.actor, sql`${people.id}::text`))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(
      and(
        eq(auditEntries.billId, bill.id),
        // What somebody has only drafted is nobody else's business.
        ne(auditEntries.action, 'comment.drafted'),
        before === undefined ? undefined : lt(auditEntries.sequence, before),
      ),
    )
    .orderBy(desc(auditEntries.sequence))
    .limit(PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const names = { acts: await actsOf(db, bill.id), stages: await stagesOf(db, bill.procedureId) }
  return {
    lines: shown.map(row => lineOf(row, names)),
    older: rows.length > PAGE ? (shown.at(-1)?.entry.sequence ?? null) : null,
  }
}

interface Names {
  /** By the identity of the amendment. */
  readonly acts: ReadonlyMap<string, ActName>
  readonly stages: ReadonlyMap<string, Trilingual>
}

async function actsOf(db: Handle, bill: string): Promise<Map<string, ActName>> {
  const rows = await db
    .select({ id: amendments.id, slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(amendments.billId, bill))
  return new Map(rows.map(({ id, ...act }) => [id, act]))
}

async function stagesOf(db: Handle, procedure: string): Promise<Map<string, Trilingual>> {
  const rows = await db
    .select()
    .from(stages)
    .where(eq(stages.procedureId, procedure))
    .orderBy(asc(stages.position))
  return new Map(rows.map(row => [row.code, { kk: row.nameKk, ru: row.nameRu, en: row.nameEn }]))
}

interface Row {
  readonly entry: typeof auditEntries.$inferSelect
  readonly person: typeof people.$inferSelect | null
  readonly organisation: typeof organisations.$inferSelect | null
}

function lineOf({ entry, person, organisation }: Row, names: Names): HistoryLine {
  const said = particularsOf(entry.statement)
  return {
    sequence: entry.sequence,
    at: entry.at.toISOString(),
    action: entry.action,
    person: person && cardOf(person, organisation),
    act: names.acts.get(textIn(said['amendment'])) ?? null,
    stage: names.stages.get(textIn(said['stage'])) ?? null,
    number: numberIn(said['number']),
    parent: numberIn(said['parent']),
    merged: numberIn(said['merged']),
    on: textIn(said['on']),
    edition: textIn(said['edition']),
    provision: textIn(said['at']),
    message: textIn(said['message']),
    collision: textIn(said['collision']) || null,
  }
}

/** A statement that somebody tampered with may be no statement any more; the page still opens, and the chain says so. */
function particularsOf(statement: string): Readonly<Record<string, Plain>> {
  try {
    return statementOf(statement).particulars
  } catch {
    return {}
  }
}

function textIn(value: Plain | undefined): string {
  return typeof value === 'string' ? value : ''
}

function numberIn(value: Plain | undefined): number | null {
  return typeof value === 'number' ? value : null
}
