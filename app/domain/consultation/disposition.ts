import { citedAddress } from '#app/domain/amendment/cited.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { sameWords } from '#app/domain/structure/letters.ts'

/** What became of a comment. */
export const DISPOSITION_CODES = [
  'accepted',
  'accepted-in-part',
  'rejected',
  'already-provided-for',
  'outside-the-bill',
  'noted',
] as const

export type DispositionCode = (typeof DISPOSITION_CODES)[number]

/** A decision on comments: its code, which part where it is partial, the reason, and where the law says it already. */
export interface Decision {
  readonly code: DispositionCode
  readonly part: string
  readonly reason: string
  /** The provision that provides for it, where the code says so: its address; as it is cited where that is not read. */
  readonly provision: string
}

/** A comment that an answer is meant for, as far as the answer's fitness depends on it. */
export interface Point {
  readonly comment: string
  readonly provision: string | null
}

/** What to look at again before an answer is given; none of it forbids the answer. */
export type Doubt =
  | { readonly code: 'same-reason-elsewhere'; readonly comments: readonly string[] }
  | { readonly code: 'several-provisions'; readonly comments: readonly string[] }
  | { readonly code: 'names-no-provision' }

/** A decision that can be put on record: each needs a reason, a partial one its part, a pointer its provision. */
export function decided(decision: Decision): Outcome<Decision> {
  const [reason, part, provision] = [decision.reason.trim(), decision.part.trim(), decision.provision.trim()]
  if (reason === '') return refuse('disposition.reason-missing', {})
  if (decision.code === 'accepted-in-part' && part === '') return refuse('disposition.part-missing', {})
  if (decision.code === 'already-provided-for' && provision === '')
    return refuse('disposition.provision-missing', {})
  return ok({ code: decision.code, reason, part, provision: citedAddress(provision) ?? provision })
}

/**
 * What makes an answer look like a template: the same words to comments on other provisions, whether given before or
 * now in one answer to a group, or a rejection that names no provision at all.
 */
export function doubtsAbout(
  decision: Decision,
  points: readonly Point[],
  earlier: readonly Given[],
): readonly Doubt[] {
  const here = new Set(points.map(point => point.provision))
  const elsewhere = earlier.filter(
    given => sameWords(given.reason, decision.reason) && !here.has(given.point.provision),
  )
  const doubts: Doubt[] = []
  if (elsewhere.length > 0)
    doubts.push({ code: 'same-reason-elsewhere', comments: elsewhere.map(given => given.point.comment) })
  if (here.size > 1) doubts.push({ code: 'several-provisions', comments: points.map(point => point.comment) })
  if (decision.code === 'rejected' && !NAMES_A_PROVISION.test(decision.reason))
    doubts.push({ code: 'names-no-provision' })
  return doubts
}

/** An answer already given. */
export interface Given {
  readonly reason: string
  readonly point: Point
}

// «ст. 7», «статьи 7», «7-бап», «пункта 3», «3-тармақ», «1) тармақша», article 7
const NAMES_A_PROVISION = /(стать|ст\.|пункт|п\.|подпункт|част|абзац|бап|тармақ|бөлік|article|paragraph)/iu
