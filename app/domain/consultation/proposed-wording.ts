import type { Texts } from '#app/domain/amendment/patch.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { Writing } from '#app/domain/consultation/comment.ts'
import { oneLine } from '#app/domain/one-line.ts'
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

/**
 * Whether a remark may be kept with the wording it proposes: refuses one that reads as its provision does in the text
 * that its author read. Line ends differ by browser and blanks are not seen, so neither makes a change.
 */
export function changingWording(
  { anchor, language, wording }: Pick<Writing, 'anchor' | 'language' | 'wording'>,
  texts: Texts,
): Outcome<null> {
  if (wording === null || (anchor.kind !== 'words' && anchor.kind !== 'provision')) return ok(null)
  const entry = entryById(texts[language], anchor.provision)
  const unchanged = entry !== undefined && oneLine(ownText(entry.provision)) === oneLine(wording)
  return unchanged ? refuse('comment.wording-unchanged', { address: anchor.address }) : ok(null)
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

/** A proposal with the text its author read and the text as it reads now. */
export interface Proposal {
  readonly read: Act
  readonly now: Act
  readonly provision: string
  readonly wording: string
}

/**
 * The provision as it reads now, with what was taken of a proposed wording. Refuses a provision that either text does
 * not have, a choice that changes nothing, and words that were changed otherwise since the author read them.
 */
export function takenProvision(proposal: Proposal, taking: Taking): Outcome<Provision> {
  const [read, now] = [
    entryById(proposal.read, proposal.provision),
    entryById(proposal.now, proposal.provision),
  ]
  if (!read || !now) return refuse('wording.provision-gone', {})
  const before = ownText(read.provision)
  const wanted =
    taking.kind === 'text'
      ? taking.text.trim()
      : withEdits(proposedEdits(before, proposal.wording), taking.chosen)
  if (wanted === before || wanted === '') return refuse('wording.nothing-taken', {})
  const current = ownText(now.provision)
  const text = bothEdited(before, wanted, current)
  if (text === null) return refuse('wording.collides', {})
  return text === current ? refuse('wording.nothing-taken', {}) : ok(withOwnText(now.provision, text))
}

/** A text with the changes that lead to each of two others; null where the two change the same letters differently. */
function bothEdited(before: string, one: string, other: string): string | null {
  const mine = replacementsOf(before, one)
  const theirs = replacementsOf(before, other).filter(each => !mine.some(own => same(own, each)))
  if (mine.some(own => theirs.some(each => meet(own, each)))) return null
  const all = [...mine, ...theirs].toSorted((a, b) => b.start - a.start || b.end - a.end)
  return all.reduce((text, { start, end, after }) => text.slice(0, start) + after + text.slice(end), before)
}

/** Letters of a text, in UTF-16 code units, and what stands there instead. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly after: string
}

function replacementsOf(before: string, wording: string): readonly Replacement[] {
  const stretches = proposedEdits(before, wording)
  const found: Replacement[] = []
  let at = 0
  for (const stretch of stretches) {
    const end = at + stretch.before.length
    const last = found.at(-1)
    if (stretch.edit !== null && last && found.length === stretch.edit + 1)
      found[stretch.edit] = { ...last, end, after: last.after + stretch.after }
    else if (stretch.edit !== null) found.push({ start: at, end, after: stretch.after })
    at = end
  }
  return found
}

function same(one: Replacement, other: Replacement): boolean {
  return one.start === other.start && one.end === other.end && one.after === other.after
}

/** Whether two replacements share letters, or put something into one and the same place. */
function meet(one: Replacement, other: Replacement): boolean {
  const share = one.start < other.end && other.start < one.end
  return share || (one.start === other.start && (one.start === one.end || other.start === other.end))
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

/**
 * What of a proposal is taken, in its own words: each chosen change as it reads, a deletion with what goes; commas and
 * points only where nothing else is taken.
 */
export function takenWords(stretches: readonly ProposedStretch[], chosen: ReadonlySet<number>): string {
  const taken = [...chosen]
    .toSorted((one, other) => one - other)
    .map(edit => stretches.filter(stretch => stretch.edit === edit))
    .map(own => ({ before: joined(own, 'before'), after: joined(own, 'after') }))
  const telling = taken.filter(({ before, after }) => LETTER.test(before + after))
  return (telling.length > 0 ? telling : taken)
    .map(({ before, after }) => (LETTER.test(after) || before === '' ? `«${after}»` : `− «${before}»`))
    .join('; ')
}

const LETTER = /[\p{L}\p{N}]/u

function joined(stretches: readonly ProposedStretch[], side: 'before' | 'after'): string {
  return stretches
    .map(stretch => stretch[side].trim())
    .join(' ')
    .trim()
}
