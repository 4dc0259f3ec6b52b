import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { justifications } from '#db/schema.ts'
import { findAmendment, latestVersion, loadTexts } from '#db/versions.server.ts'

/** The longest reasons for one provision, in letters: about four pages. */
export const MOST_JUSTIFICATION = 10_000

/** Reasons for the change of one provision, in the languages in which they are ready. */
export interface Reasons {
  readonly amendment: string
  /** The identity of the provision, in the edition or in the latest version. */
  readonly provisionId: string
  readonly textKk: string
  readonly textRu: string
}

/** Writes the reasons for the change of a provision; the ones written before stay on record. */
export function writeJustification(context: Context, reasons: Reasons): Promise<Outcome<null>> {
  return transact(context, 'justification.write', async inside => {
    const textKk = tidy(reasons.textKk)
    const textRu = tidy(reasons.textRu)
    if (textKk === '' && textRu === '') return refuse('justification.empty', {})
    const long = textKk.length > MOST_JUSTIFICATION ? 'kk' : textRu.length > MOST_JUSTIFICATION ? 'ru' : null
    if (long) return refuse('justification.long', { most: MOST_JUSTIFICATION, language: long })
    const amendment = await findAmendment(inside.db, reasons.amendment)
    if (!amendment) return refuse('amendment.missing', {})
    const latest = await latestVersion(inside.db, amendment.id)
    const states = await loadTexts(inside.db, latest ? [amendment.edition, latest] : [amendment.edition])
    const entry = states
      .flatMap(({ kk, ru }) => [ru, kk])
      .map(act => entryById(act, reasons.provisionId))
      .findLast(found => found !== undefined)
    if (!entry) return refuse('amendment.provision-missing', { at: reasons.provisionId })
    await inside.db.insert(justifications).values({
      amendmentId: amendment.id,
      provisionId: reasons.provisionId,
      textKk,
      textRu,
      writtenBy: actingPerson(inside.actor),
      writtenAt: inside.now,
    })
    await record(inside, {
      action: 'justification.written',
      bill: amendment.bill,
      particulars: {
        amendment: amendment.id,
        provision: reasons.provisionId,
        at: entry.address,
        textKk,
        textRu,
      },
    })
    return ok(null)
  })
}

/** Paragraphs stay; control characters, which no database keeps, go. */
function tidy(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}
