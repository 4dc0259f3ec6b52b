import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { mergeTexts, type Choices } from '#app/domain/amendment/merge.ts'
import { messageFrom } from '#app/domain/amendment/message.ts'
import { soundness } from '#app/domain/amendment/soundness.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { collisions } from '#db/schema.ts'
import {
  findAmendment,
  insertVersion,
  isIdentity,
  latestVersion,
  loadTexts,
  storeTexts,
  versionIn,
  type VersionRow,
} from '#db/versions.server.ts'

/** What a person decided about everything that collided. */
export interface Settlement {
  readonly collision: string
  readonly choices: Choices
  readonly message: string
}

/** The version that now holds what was decided. */
export type Settled = { readonly version: string; readonly number: number }

/**
 * Settles a collision by a version that holds what was decided. It is merged anew with the latest version: what has
 * come to collide since the page was shown has to be decided too.
 */
export function settleCollision(context: Context, settlement: Settlement): Promise<Outcome<Settled>> {
  return transact(context, 'collision.settle', async inside => {
    const message = messageFrom(settlement.message)
    if (!message.ok) return message
    const met = await findCollision(inside, settlement.collision)
    if (!met) return refuse('collision.missing', {})
    const amendment = await findAmendment(inside.db, met.amendmentId, 'lock')
    const latest = await latestVersion(inside.db, met.amendmentId)
    // Asked again under the lock: somebody may have been quicker.
    const collision = await findCollision(inside, settlement.collision)
    if (!amendment || !latest || !collision || collision.settledId) return refuse('collision.settled', {})
    const parent = collision.parentId ? await versionIn(inside.db, amendment.id, collision.parentId) : null
    const [base, mine, theirs] = await loadTexts(inside.db, [parent ?? amendment.edition, collision, latest])
    const merge = mergeTexts({ base: base!, mine: mine!, theirs: theirs! }, settlement.choices)
    const open = new Set(merge.collisions.map(each => each.id)).size
    if (open > 0) return refuse('collision.unsettled', { count: open })
    const sound = soundness(theirs!, merge.texts)
    if (!sound.ok) return sound
    const roots = await storeTexts(inside.db, merge.texts)
    const version = await keep(inside, { collision, latest, message: message.value, roots })
    await record(inside, {
      action: 'collision.settled',
      bill: amendment.bill,
      particulars: {
        amendment: amendment.id,
        collision: collision.id,
        version: version.id,
        number: version.number,
        parent: parent?.number ?? 0,
        merged: latest.number,
        message: message.value,
        kk: roots.kkHash,
        ru: roots.ruHash,
      },
    })
    return ok({ version: version.id, number: version.number })
  })
}

type CollisionRow = typeof collisions.$inferSelect

async function findCollision({ db }: Context, id: string): Promise<CollisionRow | undefined> {
  if (!isIdentity(id)) return undefined
  const [row] = await db.select().from(collisions).where(eq(collisions.id, id))
  return row
}

interface Decided {
  readonly collision: CollisionRow
  readonly latest: VersionRow
  readonly message: string
  readonly roots: { readonly kkHash: string; readonly ruHash: string }
}

/** The version that holds the decision: the latest one itself, where the decision was to leave it as it is. */
async function keep({ db, actor, now }: Context, decided: Decided): Promise<VersionRow> {
  const { collision, latest, message, roots } = decided
  const isLatest = latest.kkHash === roots.kkHash && latest.ruHash === roots.ruHash
  const version = isLatest
    ? latest
    : await insertVersion(db, {
        amendmentId: collision.amendmentId,
        number: latest.number + 1,
        parentId: collision.parentId,
        mergedId: latest.id,
        authorId: actingPerson(actor),
        savedAt: now,
        message,
        ...roots,
      })
  await db.update(collisions).set({ settledId: version.id }).where(eq(collisions.id, collision.id))
  return version
}
