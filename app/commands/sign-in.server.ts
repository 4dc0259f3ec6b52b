import { and, count, eq, gt } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { matches } from '#app/commands/password.server.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { people, sessions, signInFailures } from '#db/schema.ts'

/** How long a session lasts. */
export const SESSION_DAYS = 14

const MOST_FAILURES = 8 // of one address within the window: a person mistypes, a machine guesses
const FAILURE_WINDOW = 15 * 60 * 1000 // ms
const DAY = 24 * 60 * 60 * 1000 // ms

/** Opens a session; gives the token that the browser is to keep. The database keeps only its hash. */
export async function signIn(context: Context, email: string, password: string): Promise<Outcome<string>> {
  const { db, now } = context
  const address = email.trim().toLowerCase()
  if (await guessing(context, address)) return refuse('sign-in.too-often', {})
  const [person] = await db.select().from(people).where(eq(people.email, address))
  if (!(await matches(password, person?.password))) {
    await db.insert(signInFailures).values({ email: address, failedAt: now })
    return refuse('sign-in.wrong', {})
  }
  return open(context, person!)
}

function open({ db, now }: Context, person: typeof people.$inferSelect): Promise<Outcome<string>> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY)
  const actor = {
    kind: 'person',
    id: person.id,
    role: person.role,
    organisation: person.organisationId,
  } as const
  return db.transaction(async tx => {
    await tx
      .insert(sessions)
      .values({ tokenHash: hashOf(token), personId: person.id, startedAt: now, expiresAt })
    await record({ db: tx, actor, now }, { action: 'person.signed-in', particulars: {} })
    return ok(token)
  })
}

async function guessing({ db, now }: Context, email: string): Promise<boolean> {
  const since = new Date(now.getTime() - FAILURE_WINDOW)
  const [failures] = await db
    .select({ count: count() })
    .from(signInFailures)
    .where(and(eq(signInFailures.email, email), gt(signInFailures.failedAt, since)))
  return (failures?.count ?? 0) >= MOST_FAILURES
}
