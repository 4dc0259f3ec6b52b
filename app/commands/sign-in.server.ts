import { and, count, eq, lte } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Context } from '#app/commands/context.ts'
import { isCrowded, matches } from '#app/commands/password.server.ts'
import { record } from '#app/commands/record.server.ts'
import { SESSION_DAYS } from '#app/domain/access/session.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { people, sessions, signInFailures } from '#db/schema.ts'

const MOST_FAILURES = 8 // of one address within the window: a person mistypes, a machine guesses
const FAILURE_WINDOW = 15 * 60 * 1000 // ms
const DAY = 24 * 60 * 60 * 1000 // ms

/** Opens a session; gives the token that the browser is to keep. The database keeps only its hash. */
export async function signIn(context: Context, email: string, password: string): Promise<Outcome<string>> {
  const { db } = context
  const address = email.trim().toLowerCase()
  const attempt = await begin(context, address)
  if (attempt === null) return refuse('sign-in.too-often', {})
  const [person] = await db.select().from(people).where(eq(people.email, address))
  if (isCrowded()) {
    await forget(context, attempt)
    return refuse('sign-in.crowded', {})
  }
  const matching = await matches(password, person?.password) // tried for nobody too: it takes as long
  if (!person || !matching) return refuse('sign-in.wrong', {})
  await forget(context, attempt)
  return open(context, person)
}

/** Counts an attempt as failed before the password is tried, so that guesses sent at once are counted too. */
async function begin(context: Context, email: string): Promise<string | null> {
  const { db, now } = context
  const since = new Date(now.getTime() - FAILURE_WINDOW)
  await db.delete(signInFailures).where(lte(signInFailures.failedAt, since)) // they tell nothing any more
  const [attempt] = await db.insert(signInFailures).values({ email, failedAt: now }).returning()
  const [failures] = await db
    .select({ count: count() })
    .from(signInFailures)
    .where(eq(signInFailures.email, email))
  if (attempt && failures && failures.count <= MOST_FAILURES) return attempt.id
  if (attempt) await forget(context, attempt.id)
  return null
}

async function forget({ db }: Context, attempt: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.id, attempt))
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
    await tx.delete(sessions).where(and(eq(sessions.personId, person.id), lte(sessions.expiresAt, now)))
    await tx
      .insert(sessions)
      .values({ tokenHash: hashOf(token), personId: person.id, startedAt: now, expiresAt })
    await record({ db: tx, actor, now }, { action: 'person.signed-in', particulars: {} })
    return ok(token)
  })
}
