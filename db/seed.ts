import { sql } from 'drizzle-orm'
import { nameHead } from '#app/commands/name-head.server.ts'
import { sealPassword } from '#app/commands/password.server.ts'
import { record } from '#app/commands/record.server.ts'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import type { Database, Handle } from '#db/client.ts'
import { enterHolidays } from '#db/calendar.ts'
import { enterActs } from '#db/demonstration/acts.ts'
import { draftBill, reviseBill } from '#db/demonstration/bill.ts'
import { registerCast } from '#db/demonstration/cast.ts'
import { seekApproval } from '#db/demonstration/approvals.ts'
import { discussBill } from '#db/demonstration/consultation.ts'
import { granted } from '#db/demonstration/granted.ts'
import { meetAtRoundTables } from '#db/demonstration/round-tables.ts'
import { happen } from '#db/demonstration/story.ts'
import { seedAdministrator } from '#db/seed-administrator.ts'
import { enterProcedures } from '#db/procedures.ts'
import { people } from '#db/schema.ts'

const SEED_LOCK = 7_483_203 // any number that no other lock uses: two servers that start at once seed in turn
const A_DAY = 24 * 60 * 60 * 1000 // ms

/**
 * Enters what every workspace has and, where nobody is registered yet, the administrator of an empty one, or else the
 * demonstration; gives what to tell about who can sign in, which is nothing of a workspace that is in use.
 */
export async function seed(db: Database, administrator?: string): Promise<string> {
  return db.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`)
    await enterProcedures(tx)
    await enterHolidays(tx)
    const [known] = await tx
      .select({ demonstration: people.demonstration })
      .from(people)
      .orderBy(people.registeredAt)
      .limit(1)
    if (known) return known.demonstration ? WELCOME : ''
    if (administrator) return seedAdministrator(tx, administrator)
    await loadDemonstration(tx, new Date())
    return WELCOME
  })
}

const WELCOME = [
  'The demonstration is loaded: two laws in Kazakh and Russian and a bill that amends both.',
  `Sign in as drafter@demo.tuzetu, second-drafter@, qmdb@, theologian@, state-body@, finance-body@, human-rights@, official@`,
  `or administrator@demo.tuzetu; the password is ${DEMONSTRATION_PASSWORD} for each of them.`,
].join('\n')

/** The demonstration in one piece. Its events are dated back over some weeks, as in a bill that is under way. */
async function loadDemonstration(db: Handle, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * A_DAY)
  const cast = await registerCast(db, await sealPassword(DEMONSTRATION_PASSWORD), daysAgo(60))
  const administering = { db, actor: cast.administrator, now: daysAgo(59) }
  granted(await nameHead(administering, { organisation: cast.qmdb.organisation!, person: cast.qmdb.id }))
  await enterActs(administering)
  const stage = { db, cast, daysAgo }
  const bill = await draftBill(stage)
  const stories = [discussBill, seekApproval, meetAtRoundTables, reviseBill]
  await happen(stories.map(story => story(stage, bill)))
  await record(
    { db, actor: { kind: 'system' }, now },
    { action: 'demonstration.loaded', particulars: { note: 'its events are dated back' } },
  )
}
