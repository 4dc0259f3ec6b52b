import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { organisationHeads, people } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Names the head of an organisation, who is one of its people; the earlier naming stays on record. Gives the person's id. */
export function nameHead(
  context: Context,
  naming: { readonly organisation: string; readonly person: string },
): Promise<Outcome<string>> {
  return transact(context, 'organisation.change', async ({ db, actor, now }) => {
    const { organisation, person } = naming
    const [found] = isIdentity(person) ? await db.select().from(people).where(eq(people.id, person)) : []
    if (!found) return refuse('person.missing', {})
    if (found.organisationId !== organisation) return refuse('organisation.head-foreign', {})
    await db
      .insert(organisationHeads)
      .values({ organisationId: organisation, personId: person, namedAt: now })
    await record({ db, actor, now }, { action: 'head.named', particulars: { ...naming } })
    return ok(person)
  })
}
