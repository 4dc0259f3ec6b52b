import { eq } from 'drizzle-orm'
import type { RoundTablePage } from '#app/domain/consultation/round-table-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'
import { nameOf } from '#db/trilingual.ts'
import { people, roundTables } from '#db/schema.ts'

/** A round-table with who invites to it. */
export interface Invitation extends RoundTablePage {
  readonly organizer: { readonly name: Trilingual; readonly email: string }
}

/** The invitation to a round-table, which its secretary gives; nothing where there is none that the reader may see. */
export async function invitation(reader: Reader, id: string): Promise<Invitation | null> {
  const page = await roundTablePage(reader, id)
  if (!page) return null
  const [row] = await reader.db
    .select({ person: people })
    .from(roundTables)
    .innerJoin(people, eq(people.id, roundTables.secretaryId))
    .where(eq(roundTables.id, page.card.id))
  const { person } = row!
  return { ...page, organizer: { name: nameOf(person), email: person.email } }
}
