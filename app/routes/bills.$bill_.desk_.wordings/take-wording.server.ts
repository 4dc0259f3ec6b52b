import { answerComments } from '#app/commands/answer-comments.server.ts'
import type { Context } from '#app/commands/context.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import type { Patch, Patches } from '#app/domain/amendment/patch.ts'
import {
  editCount,
  proposedEdits,
  takenProvision,
  takenWords,
  type ProposedStretch,
  type Taking,
} from '#app/domain/consultation/proposed-wording.ts'
import { takenInsertion, withoutMark } from '#app/domain/consultation/proposed-insertion.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { proposedWording, type ProposedWording } from '#app/queries/desk/proposed-wording.server.ts'

/** What a drafter takes of a comment's wording, and the answer that goes with it. */
export interface WordingTaken {
  readonly comment: string
  readonly seen: Readonly<Record<string, string>>
  readonly taking: Taking
  readonly part: string
  readonly reason: string
  /** The message of the version, from the number of the comment. */
  readonly message: (number: number) => string
}

/**
 * Saves a version with what is taken and answers the comment with it, both or neither. What came since the author read
 * the text stays. Gives the id of the version.
 */
export function takeWording(context: Context, taken: WordingTaken): Promise<Outcome<string>> {
  return transact(context, 'comment.answer', async inside => {
    const found = await proposedWording(inside.db, taken.comment)
    if (!found.ok) return found
    const { amendment, version: parent, number } = found.value
    const changed = changeTaken(found.value, taken.taking)
    if (!changed.ok) return changed
    const saved = await saveVersion(inside, {
      ...{ amendment, parent },
      message: taken.message(number),
      patches: changed.value.patches,
    })
    if (!saved.ok) return saved
    if (saved.value.kind === 'collision') return refuse('wording.collides', {})
    const { version } = saved.value
    const { comment, seen, reason } = taken
    const answered = await answerComments(inside, {
      ...{ comments: [comment], seen, reason, version, provision: '' },
      ...decisionOf(found.value, changed.value.wording, taken),
    })
    return answered.ok ? ok(version) : answered
  })
}

interface ChangeTaken {
  readonly patches: Patches
  /** The provision's own words as they will read. */
  readonly wording: string
}

/** The change of the text: a provision reworded, or a new one after it. */
function changeTaken(
  { read, now, language, provision: id, wording, inserts }: ProposedWording,
  taking: Taking,
): Outcome<ChangeTaken> {
  if (inserts) {
    const added = takenInsertion({ read: read[language], now: now[language], provision: id, wording }, taking)
    if (!added.ok) return added
    const { provision } = added.value
    return ok({
      patches: patchesOf(language, { edits: [], added: [added.value] }),
      wording: taking.kind === 'text' ? withoutMark(taking.text, provision) : withoutMark(wording, provision),
    })
  }
  const reworded = takenProvision(
    { read: read[language], now: now[language], provision: id, wording },
    taking,
  )
  if (!reworded.ok) return reworded
  return ok({
    patches: patchesOf(language, { edits: [{ id, provision: reworded.value }], added: [] }),
    wording: ownText(reworded.value),
  })
}

function patchesOf(language: Language, patch: Patch): Patches {
  const nothing = { edits: [], added: [] }
  return { kk: nothing, ru: nothing, [language]: patch }
}

/** Taken whole it is accepted; else in part, and the part is named by the drafter or by its own words. */
function decisionOf(
  { read, language, provision, wording, inserts }: ProposedWording,
  reworded: string,
  { taking, part }: WordingTaken,
): { readonly code: 'accepted' | 'accepted-in-part'; readonly part: string } {
  const { provision: before } = entryById(read[language], provision)!
  const asked = inserts ? withoutMark(wording, before) : wording
  if (reworded === asked) return { code: 'accepted', part: '' }
  if (inserts) return { code: 'accepted-in-part', part: part.trim() || `«${reworded}»` }
  const edits = proposedEdits(ownText(before), wording)
  return { code: 'accepted-in-part', part: part.trim() || takenWords(edits, chosenOf(taking, edits)) }
}

function chosenOf(taking: Taking, edits: readonly ProposedStretch[]): ReadonlySet<number> {
  if (taking.kind === 'edits') return taking.chosen
  return new Set(
    Array.from({ length: editCount(edits) }, (_, at) => at).filter(at =>
      edits.some(
        ({ edit, after }) => edit === at && after.trim() !== '' && taking.text.includes(after.trim()),
      ),
    ),
  )
}
