import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { personId } from '#app/domain/access/actor.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { people } from '#db/schema.ts'

/** Remembers the language that a person chose for the interface, for the letters to them; no act, so not on record. */
export async function chooseLanguage({ db, actor }: Context, language: keyof Trilingual): Promise<void> {
  const person = personId(actor)
  if (person !== null) await db.update(people).set({ language }).where(eq(people.id, person))
}
