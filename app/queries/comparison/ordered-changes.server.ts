import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { versions, versionSentences } from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'

/** By which sentences of imported amending texts changes were ordered, by the key of each change in the comparison. */
export type OrderedChanges = Readonly<Record<string, readonly OrderingSentence[]>>

/** A sentence, and the version that it came with. */
export interface OrderingSentence {
  readonly version: number
  readonly language: Language
  readonly sentence: string
}

/** Where a text is found, and its number where it is a version. */
type Numbered = Roots & { readonly version: { readonly number: number } | null }

/** The sentences behind the changes between two texts: those that came with the versions in between. */
export async function orderedChanges(
  db: Handle,
  amendment: string,
  sides: { readonly before: Numbered; readonly after: Numbered },
): Promise<OrderedChanges> {
  const rows = await db
    .select({
      version: versions.number,
      provision: versionSentences.provisionId,
      sentence: versionSentences.sentence,
      language: versionSentences.language,
    })
    .from(versionSentences)
    .innerJoin(versions, eq(versions.id, versionSentences.versionId))
    .where(
      and(
        eq(versions.amendmentId, amendment),
        gt(versions.number, sides.before.version?.number ?? 0),
        lte(versions.number, sides.after.version?.number ?? 0),
      ),
    )
    .orderBy(asc(versions.number), asc(versionSentences.language))
  if (rows.length === 0) return {} // most bills were never imported: their texts need not be read for this
  const texts = { before: await keptTexts(db, sides.before), after: await keptTexts(db, sides.after) }
  const ordered: Record<string, OrderingSentence[]> = {}
  for (const { provision, ...sentence } of rows) {
    const key = keyOf(provision, sentence.language, texts)
    if (key !== undefined) (ordered[key] ??= []).push(sentence)
  }
  return ordered
}

function keyOf(
  provision: string,
  language: Language,
  { before, after }: { before: Texts; after: Texts },
): string | undefined {
  const now = entryById(after[language], provision)?.address
  if (now !== undefined) return now
  const was = entryById(before[language], provision)?.address
  return was === undefined ? undefined : `old-${was}`
}
