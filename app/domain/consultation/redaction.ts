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

/** One step of moderation, as it stands on record. */
export interface Moderation {
  readonly kind: 'hidden' | 'redacted' | 'appealed' | 'restored'
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
  const since = steps.slice(1 + steps.findLastIndex(({ kind }) => kind === 'restored'))
  return {
    hidden: since.findLast(({ kind }) => kind === 'hidden')?.reason ?? null,
    struck: since.filter(({ kind }) => kind === 'redacted').map(({ words, reason }) => ({ words, reason })),
  }
}
