import { and, count, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Delivery } from '#app/domain/letter/delivery.ts'
import type { Letter, LetterCard } from '#app/domain/letter/letter.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { bills, letters, people } from '#db/schema.ts'

/** A person's letters, the latest first, and whether there are earlier ones. */
export interface LettersPage {
  readonly letters: readonly LetterCard[]
  readonly earlier: boolean
  readonly unread: number
  readonly delivery: Delivery
}

const ON_A_PAGE = 50
const ON_THE_HOME_PAGE = 5

/** The letters of a person, those written before an instant where one is given. */
export async function lettersPage(db: Handle, person: string, before: Date | null): Promise<LettersPage> {
  const earlier = before ? lt(letters.writtenAt, before) : undefined
  const [found, unread, [reader]] = await Promise.all([
    cards(db, and(eq(letters.personId, person), earlier), ON_A_PAGE + 1),
    unreadCount(db, person),
    db.select({ delivery: people.delivery }).from(people).where(eq(people.id, person)),
  ])
  return {
    letters: found.slice(0, ON_A_PAGE),
    earlier: found.length > ON_A_PAGE,
    unread,
    delivery: reader!.delivery,
  }
}

/** The newest letters that a person has not read yet. */
export function unreadLetters(db: Handle, person: string): Promise<LetterCard[]> {
  return cards(db, unreadOf(person), ON_THE_HOME_PAGE)
}

/** How many letters a person has not read yet. */
export async function unreadCount(db: Handle, person: string): Promise<number> {
  const [unread] = await db.select({ count: count() }).from(letters).where(unreadOf(person))
  return unread?.count ?? 0
}

function unreadOf(person: string) {
  return and(eq(letters.personId, person), isNull(letters.readAt))
}

async function cards(db: Handle, whose: ReturnType<typeof and>, most: number): Promise<LetterCard[]> {
  const rows = await db
    .select({ letter: letters, bill: bills })
    .from(letters)
    .leftJoin(bills, eq(bills.id, letters.billId))
    .where(whose)
    .orderBy(desc(letters.writtenAt), desc(letters.id))
    .limit(most)
  return rows.map(({ letter: { id, kind, particulars, writtenAt, readAt }, bill }) => ({
    id,
    letter: { kind, particulars } as Letter,
    bill: bill && { slug: bill.slug, title: titleOf(bill) },
    writtenAt: writtenAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }))
}
