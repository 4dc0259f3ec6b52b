import { eq, inArray } from 'drizzle-orm'
import { personId, type Actor } from '#app/domain/access/actor.ts'
import { firstDue } from '#app/domain/letter/delivery.ts'
import type { Letter } from '#app/domain/letter/letter.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { letters, people } from '#db/schema.ts'

/** The deed that a letter tells of: its open transaction, so that neither stands without the other. */
interface Deed {
  readonly db: Handle
  readonly actor: Actor
  readonly now: Date
}

/** What is told, about which bill, to whom. */
interface Telling {
  readonly letter: Letter
  /** The bill's id. */
  readonly bill: string | null
  /** The ids of people; who did the deed knows of it and is left out. */
  readonly to: Iterable<string>
  /** What is told once only: a person who was told of it by a letter of this kind is not told again. */
  readonly about?: string
}

const ROWS_AT_ONCE = 1_000 // of about ten parameters; one statement takes 65,535

/** Writes a letter to each of some people, in their language and due as they want their mail; gives how many. */
export async function writeLetters({ db, actor, now }: Deed, telling: Telling): Promise<number> {
  const ids = [...new Set(telling.to)].filter(id => id !== personId(actor))
  let written = 0
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const readers = await db
      .select({ id: people.id, language: people.language, delivery: people.delivery })
      .from(people)
      .where(inArray(people.id, ids.slice(from, from + ROWS_AT_ONCE)))
    const rows = readers.map(({ id, language, delivery }) => ({
      ...{ personId: id, language, ...told(telling), writtenAt: now },
      dueAt: firstDue(delivery, now),
    }))
    if (rows.length === 0) continue
    written += (await db.insert(letters).values(rows).onConflictDoNothing().returning({ id: letters.id }))
      .length
  }
  return written
}

/** Somebody without an account, and the secret word of the link that the letter carries to them. */
interface Stranger {
  readonly address: string
  readonly language: keyof Trilingual
  readonly word: string
}

/** Writes a letter to an address. It can be read by mail only, so it is always due at once. */
export async function writeToStranger(
  { db, now }: Deed,
  { address, language, word }: Stranger,
  telling: Pick<Telling, 'letter' | 'bill'>,
): Promise<void> {
  await db.insert(letters).values({ address, language, word, ...told(telling), writtenAt: now, dueAt: now })
}

/** Erases the word of a link that has been used: it opens nothing any more. */
export async function eraseWord(db: Handle, word: string): Promise<void> {
  await db.update(letters).set({ word: null }).where(eq(letters.word, word))
}

function told({ letter, bill, about }: Pick<Telling, 'letter' | 'bill' | 'about'>) {
  return { kind: letter.kind, particulars: letter.particulars, billId: bill, about: about ?? null }
}
