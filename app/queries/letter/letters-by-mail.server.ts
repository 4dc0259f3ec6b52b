import { and, asc, count, desc, eq, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { mailing, stalestDue, type Mailing } from '#app/domain/letter/delivery.ts'
import type { LetterKind } from '#app/domain/letter/letter.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { letters, people } from '#db/schema.ts'

/** A letter that did not go out, as whoever keeps the workspace sees it: to whom, not what it says. */
export interface FailedLetter {
  readonly id: string
  readonly kind: LetterKind
  readonly address: string
  readonly name: Trilingual | null
  readonly mailing: Mailing
  readonly tries: number
  readonly nextTryAt: string | null
  readonly failure: string | null
  /** Whether it was an invitation whose link is there no more. */
  readonly linkGone: boolean
}

/** How the mail of the workspace stands. */
export interface LettersByMail {
  readonly counts: Readonly<Record<Mailing, number>>
  readonly failed: readonly FailedLetter[]
}

const MOST_FAILED = 100 // the counts say how many there are; what is done to all is done to the rest as well

/** What was sent, what waits, and what failed and why, as seen at `now`; what waits longest is first. */
export async function lettersByMail(db: Handle, now: Date): Promise<LettersByMail> {
  const stale = lt(letters.dueAt, stalestDue(now))
  const rows = await db
    .select({ letter: letters, person: people })
    .from(letters)
    .leftJoin(people, eq(people.id, letters.personId))
    .where(and(isNull(letters.sentAt), or(isNotNull(letters.failure), stale)))
    .orderBy(desc(letters.writtenAt), asc(letters.id))
    .limit(MOST_FAILED)
  return {
    counts: await counts(db, stalestDue(now)),
    failed: rows.map(({ letter, person }) => ({
      ...{ id: letter.id, kind: letter.kind, tries: letter.tries, failure: letter.failure },
      address: person?.email ?? letter.address!,
      name: person && nameOf(person),
      mailing: mailing(letter, now),
      nextTryAt: letter.dueAt?.toISOString() ?? null,
      linkGone: person === null && letter.word === null,
    })),
  }
}

async function counts(db: Handle, oldest: Date): Promise<Record<Mailing, number>> {
  const { sentAt, dueAt, failure } = letters
  // The same distinctions as `mailing` makes, made where the rows are: there may be very many.
  const state = sql<Mailing>`case
    when ${sentAt} is not null then 'sent'
    when ${dueAt} is null and ${failure} is null then 'not-by-mail'
    when ${dueAt} is null then 'given-up'
    when ${dueAt} < ${oldest.toISOString()}::timestamptz then 'stale'
    when ${failure} is null then 'waiting'
    else 'retrying' end`
  const rows = await db
    .select({ state, count: count() })
    .from(letters)
    .groupBy(sql`1`)
  const none = { sent: 0, waiting: 0, retrying: 0, 'given-up': 0, stale: 0, 'not-by-mail': 0 }
  return { ...none, ...Object.fromEntries(rows.map(row => [row.state, row.count])) }
}
