import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** What stands where words were struck out: it shows that something was there, and not how much. */
export const STRUCK = '█████'

/** The text without the words that were struck out, each of them wherever it occurs. */
export function withoutWords(text: string, words: readonly string[]): string {
  const longestFirst = words.filter(each => each !== '').toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce((rest, each) => rest.replaceAll(each, STRUCK), text)
}

/** Words that can be struck out of a comment: refuses none, and such as do not occur in it letter for letter. */
export function strikable(
  words: string,
  comment: { readonly text: string; readonly wording: string | null },
): Outcome<string> {
  const struck = words.trim()
  if (struck === '') return refuse('moderation.words-missing', {})
  const said = [comment.text, comment.wording ?? '']
  return said.some(each => each.includes(struck)) ? ok(struck) : refuse('moderation.words-missing', {})
}

/** What is done to a comment, what its author says to that, and the two ways to decide: it is shown, or it stands. */
export type ModerationKind = 'hidden' | 'redacted' | 'appealed' | 'restored' | 'upheld'

/** One step of moderation, as it stands on record. */
export interface Moderation {
  readonly kind: ModerationKind
  readonly words: string
  readonly reason: string
}

/** What moderation comes to: why the comment is hidden, if it is, and what was struck out of it and why. */
export interface Moderated {
  readonly hidden: string | null
  readonly struck: readonly { readonly words: string; readonly reason: string }[]
}

/** The steps in their order come to this: what is restored is whole again. */
export function moderated(steps: readonly Moderation[]): Moderated {
  const since = sinceRestored(steps)
  return {
    hidden: since.findLast(({ kind }) => kind === 'hidden')?.reason ?? null,
    struck: since.filter(({ kind }) => kind === 'redacted').map(({ words, reason }) => ({ words, reason })),
  }
}

/** Whether a comment is not shown as it was said. */
export function isModerated({ hidden, struck }: Moderated): boolean {
  return hidden !== null || struck.length > 0
}

/** A step of moderation, and whether the person who asks took it. */
export interface TakenStep extends Moderation {
  readonly own: boolean
}

/**
 * Whether the person who asks may take back what is hidden now, all of it at once: refuses where nothing is, where an
 * appeal was decided, since that is the official's word, and where somebody else hid a part of it.
 */
export function retractable(steps: readonly TakenStep[]): Outcome<'restored'> {
  const since = sinceRestored(steps)
  const hiding = since.filter(hides)
  if (hiding.length === 0) return refuse('moderation.nothing-hidden', {})
  if (since.some(({ kind }) => kind === 'upheld')) return refuse('moderation.upheld', {})
  return hiding.every(({ own }) => own) ? ok('restored') : refuse('moderation.not-yours', {})
}

/** Whether a step takes words from the readers' eyes. */
export function hides({ kind }: Pick<Moderation, 'kind'>): boolean {
  return kind === 'hidden' || kind === 'redacted'
}

function sinceRestored<Step extends Moderation>(steps: readonly Step[]): readonly Step[] {
  return steps.slice(1 + steps.findLastIndex(({ kind }) => kind === 'restored'))
}

/** What the author's appeal has come to: nothing while nobody decided it, or the step that lets the moderation stand. */
export interface Appeal<Step extends Moderation> {
  readonly verdict: Step | null
}

/**
 * The appeal that the steps lead to; none where nobody appeals. A verdict is about what was hidden when it was given:
 * what is hidden or struck out later can be appealed against anew, and what is restored needs no appeal.
 */
export function appealIn<Step extends Moderation>(steps: readonly Step[]): Appeal<Step> | null {
  const last = steps.findLastIndex(({ kind }) => kind === 'restored' || kind === 'upheld')
  const since = steps.slice(1 + last)
  if (since.some(({ kind }) => kind === 'appealed')) return { verdict: null }
  const decision = steps[last]
  return since.length === 0 && decision?.kind === 'upheld' ? { verdict: decision } : null
}
