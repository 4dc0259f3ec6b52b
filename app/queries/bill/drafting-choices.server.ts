import { desc, eq } from 'drizzle-orm'
import type { Handle } from '#db/client.ts'
import { draftingChoices } from '#db/schema.ts'

/** How the drafter wants elements worded, by the identity of each in the edition. */
export type DraftingChoices = ReadonlyMap<string, 'words' | 'restated' | 'easiest'>

/** The latest choice for each element of an amendment. */
export async function choicesOf(db: Handle, amendment: string): Promise<DraftingChoices> {
  const rows = await db
    .selectDistinctOn([draftingChoices.provisionId])
    .from(draftingChoices)
    .where(eq(draftingChoices.amendmentId, amendment))
    .orderBy(draftingChoices.provisionId, desc(draftingChoices.chosenAt))
  return new Map(rows.map(({ provisionId, wording }) => [provisionId, wording]))
}
