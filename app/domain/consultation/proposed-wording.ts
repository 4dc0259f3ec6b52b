import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/** A stretch of a proposed wording; `edit` counts the changes from 0, so that each can be taken by itself. */
export interface ProposedStretch extends Stretch {
  /** Which change it belongs to: what is replaced and what replaces it are one; none where nothing changes. */
  readonly edit: number | null
}

/** A proposed wording as a tracked edit of the provision's own text, its changes numbered in reading order. */
export function proposedEdits(before: string, wording: string): readonly ProposedStretch[] {
  let edit = -1
  let within = false
  return changesBetween(before, wording).map(stretch => {
    const changes = stretch.kind !== 'equal'
    if (changes && !within) edit++
    within = changes
    return { ...stretch, edit: changes ? edit : null }
  })
}

/** How many changes a proposed wording makes. */
export function editCount(stretches: readonly ProposedStretch[]): number {
  return 1 + Math.max(-1, ...stretches.map(({ edit }) => edit ?? -1))
}

/** The text with the chosen changes made and the others left; all of them give the proposed wording. */
export function withEdits(stretches: readonly ProposedStretch[], chosen: ReadonlySet<number>): string {
  return stretches
    .map(({ edit, before, after }) => (edit === null || chosen.has(edit) ? after : before))
    .join('')
}

/** What of a proposal is taken: some of its changes, or the text as the drafter changed it further. */
export type Taking =
  | { readonly kind: 'edits'; readonly chosen: ReadonlySet<number> }
  | { readonly kind: 'text'; readonly text: string }

/**
 * The provision as it reads with what was taken of a proposed wording. Refuses a provision that the act does not have
 * and a choice that changes nothing.
 */
export function takenProvision(
  act: Act,
  { provision: id, wording }: { readonly provision: string; readonly wording: string },
  taking: Taking,
): Outcome<Provision> {
  const entry = entryById(act, id)
  if (!entry) return refuse('wording.provision-gone', {})
  const before = ownText(entry.provision)
  const text =
    taking.kind === 'text' ? taking.text.trim() : withEdits(proposedEdits(before, wording), taking.chosen)
  if (text === before || text === '') return refuse('wording.nothing-taken', {})
  return ok(withOwnText(entry.provision, text))
}

/** The inverse of `ownText`: a provision that had a heading and a text has both again, parted at the first line end. */
function withOwnText(provision: Provision, text: string): Provision {
  const { heading, text: below } = provision
  if (heading === '') return { ...provision, text }
  if (below === '') return { ...provision, heading: text }
  const cut = text.indexOf('\n')
  if (cut < 0) return { ...provision, heading: text, text: '' }
  return { ...provision, heading: text.slice(0, cut), text: text.slice(cut + 1) }
}

/** What of a proposal is taken, in its own words: each chosen change as it reads, a deletion with what goes. */
export function takenWords(stretches: readonly ProposedStretch[], chosen: ReadonlySet<number>): string {
  return [...chosen]
    .toSorted((one, other) => one - other)
    .map(edit => stretches.filter(stretch => stretch.edit === edit))
    .map(own => {
      const said = (side: 'before' | 'after') =>
        own
          .map(stretch => stretch[side].trim())
          .join(' ')
          .trim()
      return said('after') === '' ? `− «${said('before')}»` : `«${said('after')}»`
    })
    .join('; ')
}
