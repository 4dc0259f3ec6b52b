import { and, desc, eq, inArray, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import type { Action } from '#app/domain/audit/action.ts'
import { seenBy, type Circle } from '#app/domain/audit/circle.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { factsOf } from '#app/queries/record/entry-facts.server.ts'
import { cardOf } from '#app/queries/person/person-card.server.ts'
import { auditEntries, bills, consultations, organisations, people } from '#db/schema.ts'

/** One entry of a bill's history, with the facts that its sentence needs. */
export interface HistoryLine {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  /** Null for the workspace itself. */
  readonly person: PersonCard | null
  readonly facts: EntryFacts
}

/** A page of a bill's history, newest first; `older` is the number to ask for entries before. */
export interface BillHistory {
  readonly lines: readonly HistoryLine[]
  readonly older: number | null
}

const PAGE = 30 // entries: about two screens

/**
 * What is on record about a bill, as far as the reader may see it; nothing where there is no such bill. Entries before
 * the number `before` only.
 */
export async function billHistory(
  reader: Reader,
  slug: string,
  before: number | undefined,
): Promise<BillHistory | null> {
  const { db } = reader
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
        visibleTo(reader),
        before === undefined ? undefined : lt(auditEntries.sequence, before),
      ),
    )
    .orderBy(desc(auditEntries.sequence))
    .limit(PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const facts = await factsOf(
    db,
    shown.map(({ entry }) => entry.statement),
  )
  return {
    lines: shown.map(({ entry, person, organisation }, at) => ({
      ...{ sequence: entry.sequence, at: entry.at.toISOString(), action: entry.action },
      ...{ person: person && cardOf(person, organisation), facts: facts[at]! },
    })),
    older: rows.length > PAGE ? (shown.at(-1)?.entry.sequence ?? null) : null,
  }
}

/** What a reader may see: their own acts, what is everybody's, and what their house, their desk or a report opens. */
function visibleTo({ db, actor }: Reader) {
  const house = actor.kind === 'person' ? actor.organisation : null
  const waiting = db
    .select({ id: consultations.id })
    .from(consultations)
    .where(
      and(
        eq(consultations.billId, auditEntries.billId),
        isNull(consultations.reportedAt),
        lte(consultations.openedAt, auditEntries.at),
      ),
    )
  return or(
    eq(auditEntries.actor, personId(actor) ?? ''),
    among('everybody'),
    house === null ? undefined : and(among('house'), eq(people.organisationId, house)),
    seesEverything(actor) ? among('desk') : and(among('reported'), notExists(waiting)),
  )
}

function among(circle: Circle) {
  return inArray(auditEntries.action, [...seenBy(circle)])
}
