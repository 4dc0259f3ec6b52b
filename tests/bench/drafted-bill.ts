import type { Database } from '#db/client.ts'
import { enterProcedures } from '#db/procedures.ts'
import {
  acts,
  amendments,
  bills,
  billStages,
  editions,
  type people,
  procedures,
  stages,
  versions,
} from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'

const NOW = new Date('2026-11-22T09:00:00Z')

/** The bill `bench` to amend the act `code`: the first of the stored texts is its edition, the others are versions. */
export async function draftedBill(
  db: Database,
  [edition, ...drafts]: readonly Roots[],
  drafter: typeof people.$inferSelect,
) {
  await enterProcedures(db)
  const [procedure] = await db.select().from(procedures)
  const [stage] = await db.select().from(stages)
  const title = { titleKk: 'Кодекс', titleRu: 'Кодекс' }
  const [act] = await db
    .insert(acts)
    .values({
      ...{ slug: 'code', form: 'code', number: '1', adoptedOn: '2020-01-01', enteredAt: NOW },
      ...title,
    })
    .returning()
  const [text] = await db
    .insert(editions)
    .values({ actId: act!.id, inForceOn: '2026-01-01', ...edition!, source: 'bench', importedAt: NOW })
    .returning()
  const [bill] = await db
    .insert(bills)
    .values({ slug: 'bench', ...title, titleEn: '', procedureId: procedure!.id, openedAt: NOW })
    .returning()
  await db
    .insert(billStages)
    .values({ billId: bill!.id, stage: stage!.code, enteredOn: '2026-10-01', enteredAt: NOW })
  const [amendment] = await db
    .insert(amendments)
    .values({ billId: bill!.id, actId: act!.id, editionId: text!.id, position: 1, addedAt: NOW })
    .returning()
  const saved = await db
    .insert(versions)
    .values(
      drafts.map((roots, at) => ({
        ...{ amendmentId: amendment!.id, number: at + 1, authorId: drafter.id, savedAt: NOW },
        ...{ message: 'bench', ...roots },
      })),
    )
    .returning()
  return { bill: bill!.id, amendment: amendment!.id, versionIds: saved.map(each => each.id) }
}
