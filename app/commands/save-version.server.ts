import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { isAccountedFor } from '#app/domain/amendment/exact.ts'
import { mergeTexts, placesTogether, type TextsMerge } from '#app/domain/amendment/merge.ts'
import { messageFrom } from '#app/domain/amendment/message.ts'
import { patchedTexts, type Patches, type Texts } from '#app/domain/amendment/patch.ts'
import { soundness } from '#app/domain/amendment/soundness.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'
import { collisions, versionSentences } from '#db/schema.ts'
import {
  findAmendment,
  insertVersion,
  latestVersion,
  loadTexts,
  storeTexts,
  versionIn,
  type AmendmentRow,
  type Roots,
  type VersionRow,
} from '#db/versions.server.ts'

/** What a drafter sends: the changes of both languages, on which version they were made, and what they are for. */
export interface Draft {
  readonly amendment: string
  /** The version the drafter began with; `null` for the edition. */
  readonly parent: string | null
  readonly message: string
  readonly patches: Patches
  /** Which sentences ordered the changes, where an amending text brought them. */
  readonly sentences?: readonly OrderingSentence[]
}

/** The sentence of an amending text that ordered the change of a provision, by its identity. */
export interface OrderingSentence {
  readonly provision: string
  readonly sentence: string
  readonly language: Language
}

/** A version, merged with somebody else's where that was possible; else everything that was sent, kept as a collision. */
export type Saved =
  | {
      readonly kind: 'saved' | 'merged'
      readonly version: string
      readonly number: number
      /** Where this person and others put something new into one place: theirs stands first. */
      readonly together: readonly Address[]
    }
  | { readonly kind: 'collision'; readonly collision: string }

/**
 * Saves the next version of an amendment. Who saves on an older version than the latest is merged with what came
 * between; where both changed the same provision, all that was sent is kept as a collision to be settled.
 */
export function saveVersion(context: Context, draft: Draft): Promise<Outcome<Saved>> {
  return transact(context, 'version.save', async inside => {
    const message = messageFrom(draft.message)
    if (!message.ok) return message
    const amendment = await findAmendment(inside.db, draft.amendment, 'lock')
    if (!amendment) return refuse('amendment.missing', {})
    const parent = draft.parent === null ? null : await versionIn(inside.db, amendment.id, draft.parent)
    if (draft.parent !== null && !parent) return refuse('version.parent-missing', {})
    const ground = { amendment, parent, latest: await latestVersion(inside.db, amendment.id) }
    return save(inside, ground, { ...draft, message: message.value })
  })
}

/** What a draft is put on: its amendment, the version it began with, and the one that is the latest by now. */
interface Ground {
  readonly amendment: AmendmentRow
  readonly parent: VersionRow | null
  readonly latest: VersionRow | null
}

async function save(context: Context, ground: Ground, draft: Draft): Promise<Outcome<Saved>> {
  const { amendment, parent, latest } = ground
  const from = parent ?? amendment.edition
  const [base, theirs] = await loadTexts(context.db, [from, latest ?? amendment.edition])
  const mine = patchedTexts(base!, draft.patches)
  if (!mine.ok) return mine
  const roots = await storeTexts(context.db, mine.value)
  if (sameRoots(roots, from)) return refuse('version.unchanged', {})
  const merge = mergeTexts({ base: base!, mine: mine.value, theirs: theirs! })
  if (merge.collisions.length > 0) return keepCollision(context, ground, { ...draft, ...roots })
  const { message, sentences = [] } = draft
  return keepVersion(context, ground, { message, before: theirs!, merge, sentences })
}

interface Result {
  readonly message: string
  /** The text of the latest version. */
  readonly before: Texts
  readonly merge: TextsMerge
  readonly sentences: readonly OrderingSentence[]
}

async function keepVersion(
  context: Context,
  { amendment, parent, latest }: Ground,
  { message, before, merge, sentences }: Result,
): Promise<Outcome<Saved>> {
  const sound = soundness(before, merge.texts)
  if (!sound.ok) return sound
  const roots = await storeTexts(context.db, merge.texts)
  if (sameRoots(roots, latest ?? amendment.edition)) return refuse('version.unchanged', {})
  for (const language of LANGUAGES)
    if (!isAccountedFor(before[language], merge.texts[language]))
      throw new Error(`The comparison with version ${latest?.number ?? 0} does not account for every letter.`)
  const merged = latest?.id !== parent?.id
  const version = await insertVersion(context.db, {
    amendmentId: amendment.id,
    number: (latest?.number ?? 0) + 1,
    parentId: parent?.id ?? null,
    mergedId: merged && latest ? latest.id : null,
    authorId: actingPerson(context.actor),
    savedAt: context.now,
    message,
    ...roots,
  })
  await keepSentences(context, version.id, sentences)
  await record(context, {
    action: merged ? 'versions.merged' : 'version.saved',
    bill: amendment.bill,
    particulars: {
      amendment: amendment.id,
      version: version.id,
      number: version.number,
      parent: parent?.number ?? 0,
      merged: merged ? (latest?.number ?? 0) : null,
      message,
      kk: roots.kkHash,
      ru: roots.ruHash,
      ...(sentences.length > 0 && { sentences: sentences.length }),
    },
  })
  return ok({
    kind: merged ? 'merged' : 'saved',
    version: version.id,
    number: version.number,
    together: placesTogether(merge),
  })
}

/** So many rows of five values at once: parameters of one statement are limited. */
const ROWS_AT_ONCE = 1_000

async function keepSentences(
  { db }: Context,
  versionId: string,
  sentences: readonly OrderingSentence[],
): Promise<void> {
  const rows = sentences.map(({ provision, ...each }) => ({ ...each, versionId, provisionId: provision }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db.insert(versionSentences).values(rows.slice(from, from + ROWS_AT_ONCE))
}

async function keepCollision(
  context: Context,
  { amendment, parent, latest }: Ground,
  { message, kkHash, ruHash }: Roots & { readonly message: string },
): Promise<Outcome<Saved>> {
  const [collision] = await context.db
    .insert(collisions)
    .values({
      amendmentId: amendment.id,
      parentId: parent?.id ?? null,
      authorId: actingPerson(context.actor),
      metAt: context.now,
      message,
      kkHash,
      ruHash,
    })
    .returning({ id: collisions.id })
  await record(context, {
    action: 'collision.met',
    bill: amendment.bill,
    particulars: {
      amendment: amendment.id,
      collision: collision!.id,
      parent: parent?.number ?? 0,
      latest: latest?.number ?? 0,
      message,
      kk: kkHash,
      ru: ruHash,
    },
  })
  return ok({ kind: 'collision', collision: collision!.id })
}

function sameRoots(one: Roots, other: Roots): boolean {
  return one.kkHash === other.kkHash && one.ruHash === other.ruHash
}
