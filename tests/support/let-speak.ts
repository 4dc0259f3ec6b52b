import type { Handle } from '#db/client.ts'
import { representations } from '#db/schema.ts'

/** Puts down that an organisation has long named a person to speak for it. */
export async function letSpeak(db: Handle, person: string, organisation: string): Promise<void> {
  const naming = { fromOn: '2020-01-01', reason: 'Order 1', namedAt: new Date('2020-01-01T04:00:00Z') }
  await db.insert(representations).values({ ...naming, personId: person, organisationId: organisation })
}
