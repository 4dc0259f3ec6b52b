import type { Address } from '#app/domain/structure/entries.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import {
  discard,
  keep,
  keptOf,
  patchesOf,
  sameBase,
  type Desk,
  type KeptDraft,
  type Shelf,
} from '#app/editor/kept-draft.ts'

/** What is sent to be saved. The key makes a request that is repeated be answered as the first time. */
export interface Posting {
  readonly key: string
  readonly amendment: string
  readonly parent: string | null
  readonly message: string
  /** The changes of both languages, in JSON. */
  readonly patches: string
}

/** How saving ended. Only `saved`, `merged` and `collision` let the drafts of the device go. */
export type Answer =
  | {
      readonly kind: 'saved' | 'merged'
      readonly version: string
      readonly number: number
      /** Where others, too, put something new into the place: theirs stands first. */
      readonly together: readonly Address[]
    }
  | { readonly kind: 'collision'; readonly collision: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'signed-out' | 'waiting' | 'broken' }

/** What saving needs of the browser. */
export interface Sending {
  readonly shelf: Shelf
  readonly send: (posting: Posting) => Promise<Answer>
  readonly newKey: () => string
}

/**
 * Saves all drafts on a desk, those written on one version together. A request whose answer never came is sent
 * again first, under its old key: it may have been done.
 */
export async function saveDrafts(sending: Sending, desk: Desk, message: string): Promise<Answer | null> {
  const { shelf, newKey } = sending
  let answer: Answer | null = null
  for (;;) {
    const posted = lastPosting(shelf, desk) ?? nextPosting(shelf, desk, { message, key: newKey() })
    if (!posted) return answer
    rememberPosting(shelf, desk, posted)
    answer = await sending.send(posted.posting)
    if (answer.kind !== 'waiting') forgetPosting(shelf, desk)
    if (!('version' in answer) && answer.kind !== 'collision') return answer
    settle(shelf, posted.drafts, answer)
    if (answer.kind === 'collision') return answer
  }
}

/** Lets a request go that was not answered: the drafter does not want it any more. */
export function forgetPosting(shelf: Shelf, desk: Desk): void {
  shelf.removeItem(postingKey(desk))
}

/** A request and the drafts it was made of. */
interface Posted {
  readonly posting: Posting
  readonly drafts: readonly KeptDraft[]
}

function nextPosting(shelf: Shelf, desk: Desk, asked: Pick<Posting, 'message' | 'key'>): Posted | undefined {
  const drafts = sameBase(keptOf(shelf, desk))
  const [first] = drafts
  const { amendment } = desk
  return (
    first && {
      drafts,
      posting: { ...asked, amendment, parent: first.base, patches: JSON.stringify(patchesOf(drafts)) },
    }
  )
}

/** What was typed while the request was under way stays kept; it is now written on the version that was saved. */
function settle(shelf: Shelf, drafts: readonly KeptDraft[], answer: Answer): void {
  for (const draft of drafts) {
    const now = keptOf(shelf, draft).find(each => isSame(each, draft))
    if (!now || now.keptAt === draft.keptAt) discard(shelf, draft)
    else if (answer.kind === 'saved')
      keep(shelf, { ...now, place: null, base: answer.version, baseNumber: answer.number })
  }
}

function isSame(one: KeptDraft, other: KeptDraft): boolean {
  return one.article === other.article && one.language === other.language
}

function rememberPosting(shelf: Shelf, desk: Desk, posted: Posted): void {
  try {
    shelf.setItem(postingKey(desk), JSON.stringify(posted))
  } catch {
    // A full device: the drafts are kept all the same, and a request that is repeated then has a key of its own.
  }
}

function lastPosting(shelf: Shelf, desk: Desk): Posted | undefined {
  const text = shelf.getItem(postingKey(desk))
  return text === null ? undefined : (JSON.parse(text) as Posted)
}

function postingKey({ person, amendment }: Desk): string {
  return `tuzetu/posting/${person}/${amendment}`
}
