import { isChanged } from '#app/domain/comparison/changed-rows.ts'
import type { PickableAct, SpeakableAct } from '#app/domain/consultation/round-table-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import { isHeaded } from '#app/domain/structure/windows.ts'
import { partsOf, rowsOf } from '#app/queries/consultation/consultation-page.server.ts'
import type { Handle } from '#db/client.ts'

/**
 * What of a consultation can be put on an agenda: the table of contents of each consulted version, and in it every
 * provision that the draft changes.
 */
export async function pickableProvisions(
  db: Handle,
  consultation: string,
  language: Language,
): Promise<PickableAct[]> {
  const parts = await partsOf(db, consultation)
  return Promise.all(
    parts.map(async ({ part, edition, version }) => {
      const rows = await rowsOf(db, edition, version)
      const shown = rows.filter(row => !row.gone && (isHeaded(row) || isChanged(row)))
      return {
        amendment: part.amendment,
        title: { kk: part.titleKk, ru: part.titleRu },
        version: part.number,
        provisions: shown.flatMap(row => {
          const printed = row[language] ?? row.kk ?? row.ru
          if (!printed) return []
          const { address, mark, heading, text, depth } = printed
          return [
            {
              address,
              mark,
              heading: heading || firstWords(text, BEGINNING),
              depth,
              changed: isChanged(row),
            },
          ]
        }),
      }
    }),
  )
}

const BEGINNING = 80 // characters: enough to know a paragraph by

/**
 * Everything that can be spoken about: each provision of the consulted versions, and those that they take out of the
 * law, unless another one has their address by now.
 */
export async function speakableProvisions(
  db: Handle,
  consultation: string,
  language: Language,
): Promise<SpeakableAct[]> {
  const parts = await partsOf(db, consultation)
  return Promise.all(
    parts.map(async ({ part, edition, version }) => {
      const rows = await rowsOf(db, edition, version)
      const standing = new Set(rows.filter(row => !row.gone).map(row => row.address))
      return {
        amendment: part.amendment,
        title: { kk: part.titleKk, ru: part.titleRu },
        provisions: rows
          .filter(row => !row.gone || !standing.has(row.address))
          .map(row => {
            const printed = row[language] ?? row.kk ?? row.ru
            return { address: row.address, heading: printed?.heading ?? '', changed: isChanged(row) }
          }),
      }
    }),
  )
}
