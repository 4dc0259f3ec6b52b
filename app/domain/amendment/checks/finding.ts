import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/**
 * Something in a draft that a rule of legal technique speaks against, with what would mend it. `rule` names the article
 * of the Law on Legal Acts; nothing where the finding is only a hint.
 */
export interface Finding {
  readonly code: FindingCode
  readonly language: Language
  readonly at: Address
  readonly particulars: Readonly<Record<string, string>>
  readonly mend?: Mend
  readonly rule?: string
}

/** What makes two findings the same one before and after. */
export function findingKey({ code, language, at, particulars }: Finding): string {
  return JSON.stringify([code, language, at, particulars])
}

/**
 * - `definition-order`: a term stands out of the order of the Kazakh alphabet; `definition-place`: the number that a new
 *   term would naturally take is taken
 * - `number-taken`: two elements in one place have one number
 * - `reference-missing`, `reference-deleted`: a reference names an element that is not there, or was deleted
 * - `term-unused`: defined, but not used; `term-undefined`: used, but its definition is gone
 * - `vague-pointer`: «указанный», «көрсетілген» is all that says what is meant
 */
export type FindingCode =
  | 'definition-order'
  | 'definition-place'
  | 'number-taken'
  | 'reference-missing'
  | 'reference-deleted'
  | 'term-unused'
  | 'term-undefined'
  | 'vague-pointer'

/** What would put a finding right; the drafter decides. */
export type Mend =
  | { readonly kind: 'renumber'; readonly number: string }
  | { readonly kind: 'restate'; readonly addresses: readonly Address[] }
  | { readonly kind: 'remove' }
