import { and, asc, eq, gte, inArray, isNull, lte } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { nextDue, stalestDue } from '#app/domain/letter/delivery.ts'
import type { Letter, ToldBill } from '#app/domain/letter/letter.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { bills, letters, people } from '#db/schema.ts'
import { nameOf } from '#db/trilingual.ts'

/** Letters of one reader that this process, and no other, sends now in one mail. */
export interface ClaimedLetters {
  readonly address: string
  /** The reader's name; none for somebody without an account. */
  readonly name: Trilingual | null
  readonly language: keyof Trilingual
  readonly letters: readonly ClaimedLetter[]
}

interface ClaimedLetter {
  readonly id: string
  readonly letter: Letter
  readonly bill: ToldBill | null
  readonly word: string | null
}

const MOST_IN_A_MAIL = 40 // letters; more is a list that nobody reads, and the next mail has the rest

/**
 * Claims what is due for the reader who waits longest, with all else that is due for them; nothing where nobody waits.
 * The claim is the try: it is counted, and the next one set, before the mail is on its way. A process that dies in
 * between loses nothing, and no second process takes what another is sending.
 */
export function claimLetters({ db, now }: Context): Promise<ClaimedLetters | null> {
  return db.transaction(async tx => {
    const due = and(isNull(letters.sentAt), lte(letters.dueAt, now), gte(letters.dueAt, stalestDue(now)))
    const [first] = await tx
      .select()
      .from(letters)
      .where(due)
      .orderBy(asc(letters.dueAt), asc(letters.id))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!first) return null
    const rows = first.personId
      ? await tx
          .select()
          .from(letters)
          .where(and(due, eq(letters.personId, first.personId)))
          .orderBy(asc(letters.writtenAt), asc(letters.id))
          .limit(MOST_IN_A_MAIL)
          .for('update', { skipLocked: true })
      : [first]
    for (const { id, tries } of rows)
      await tx
        .update(letters)
        .set({ tries: tries + 1, dueAt: nextDue(tries, now) })
        .where(eq(letters.id, id))
    return claimed(tx, rows)
  })
}

/** Keeps that letters were sent; the words of their links are erased, for they are in their readers' hands now. */
export async function keepSent({ db, now }: Context, sent: ClaimedLetters): Promise<void> {
  await db
    .update(letters)
    .set({ sentAt: now, dueAt: null, word: null, failure: null })
    .where(inArray(letters.id, idsOf(sent)))
}

/** Keeps why letters could not be sent; when they are tried again was set when they were claimed. */
export async function keepFailure({ db }: Context, failed: ClaimedLetters, failure: string): Promise<void> {
  await db
    .update(letters)
    .set({ failure })
    .where(inArray(letters.id, idsOf(failed)))
}

function idsOf(claim: ClaimedLetters): string[] {
  return claim.letters.map(({ id }) => id)
}

type LetterRow = typeof letters.$inferSelect

async function claimed(db: Handle, rows: readonly LetterRow[]): Promise<ClaimedLetters> {
  const last = rows.at(-1)!
  const [reader] = last.personId ? await db.select().from(people).where(eq(people.id, last.personId)) : []
  const ids = rows.flatMap(({ billId }) => billId ?? [])
  const told = ids.length > 0 ? await db.select().from(bills).where(inArray(bills.id, ids)) : []
  return {
    address: reader?.email ?? last.address!,
    name: reader ? nameOf(reader) : null,
    language: last.language,
    letters: rows.map(({ id, kind, particulars, billId, word }) => {
      const bill = told.find(each => each.id === billId)
      return { id, letter: { kind, particulars } as Letter, bill: bill ? toldBill(bill) : null, word }
    }),
  }
}

function toldBill({ slug, titleKk, titleRu, titleEn }: typeof bills.$inferSelect): ToldBill {
  return { slug, title: { kk: titleKk, ru: titleRu, en: titleEn || titleRu } }
}
