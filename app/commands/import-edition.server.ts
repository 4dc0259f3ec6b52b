import { asc, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { inheriting, type Twins } from '#app/domain/comparison/inherit.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { read } from '#app/domain/structure/read.ts'
import { takeTexts, type Texts } from '#app/domain/structure/take-texts.ts'
import type { Handle } from '#db/client.ts'
import { acts, editions } from '#db/schema.ts'
import { loadActs, storeAct } from '#db/texts.server.ts'

/** An edition as it arrives. */
export interface EditionPlan {
  /** The slug of the act. */
  readonly act: string
  /** The first day on which the text is in force: `2023-07-01`. */
  readonly inForceOn: string
  /** Where the text was taken from, in words. */
  readonly source: string
  readonly texts: Texts
  readonly demonstration?: boolean
}

/** Imports the text of an act in force on a date, in both languages or not at all; gives its date. */
export async function importEdition(context: Context, plan: EditionPlan): Promise<Outcome<string>> {
  const texts = takeTexts(plan.texts)
  if (!texts.ok) return texts
  return transact(context, 'act.import', async inside => {
    const [act] = await inside.db.select().from(acts).where(eq(acts.slug, plan.act))
    if (!act) return refuse('act.missing', { slug: plan.act })
    const twins = await identified(inside.db, act.id, plan)
    const hashes = await insertEdition(inside, act.id, { ...plan, twins })
    if (!hashes) return refuse('edition.known', { inForceOn: plan.inForceOn })
    const particulars = { act: plan.act, inForceOn: plan.inForceOn, source: plan.source, ...hashes }
    await record(inside, { action: 'edition.imported', particulars })
    return ok(plan.inForceOn)
  })
}

/** The texts read; provisions that a neighbouring edition has keep their identity. */
async function identified(db: Handle, actId: string, { texts, inForceOn }: EditionPlan): Promise<Twins> {
  const twins = { kk: read(texts.kk, 'kk').act, ru: read(texts.ru, 'ru').act }
  const neighbour = await neighbourOf(db, actId, inForceOn)
  return neighbour ? inheriting(neighbour, twins, inForceOn) : twins
}

/** The edition before a date, or the first one after it. */
async function neighbourOf(db: Handle, actId: string, inForceOn: string): Promise<Twins | undefined> {
  const rows = await db
    .select()
    .from(editions)
    .where(eq(editions.actId, actId))
    .orderBy(asc(editions.inForceOn))
  const edition = rows.findLast(row => row.inForceOn < inForceOn) ?? rows[0]
  if (!edition) return undefined
  const [kk, ru] = await loadActs(db, [edition.kkHash, edition.ruHash])
  return kk && ru && { kk, ru }
}

interface Hashes {
  readonly kk: string
  readonly ru: string
}

async function insertEdition(
  { db, actor, now }: Context,
  actId: string,
  { twins, ...plan }: EditionPlan & { readonly twins: Twins },
): Promise<Hashes | undefined> {
  const hashes = { kk: await storeAct(db, twins.kk), ru: await storeAct(db, twins.ru) }
  const inserted = await db
    .insert(editions)
    .values({
      actId,
      inForceOn: plan.inForceOn,
      kkHash: hashes.kk,
      ruHash: hashes.ru,
      source: plan.source,
      importedBy: personId(actor),
      importedAt: now,
      demonstration: plan.demonstration ?? false,
    })
    .onConflictDoNothing()
    .returning({ id: editions.id })
  return inserted.length === 0 ? undefined : hashes
}
