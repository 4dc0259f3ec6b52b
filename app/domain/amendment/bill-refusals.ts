import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/** Why a bill, a version of it or a reason in it cannot be taken. `most` counts letters. */
export interface BillRefusals {
  'amendment.identity-repeated': { readonly at: string }
  'amendment.missing': Record<never, never>
  'amendment.act-known': Record<never, never>
  'amendment.edition-missing': Record<never, never>
  'bill.missing': Record<never, never>
  'bill.title-missing': Record<never, never>
  'bill.title-long': { readonly most: number }
  'bill.procedure-missing': { readonly day: string }
  'stage.missing': Record<never, never>
  'stage.current': Record<never, never>
  'stage.in-the-future': { readonly day: string }
  'stage.before-last': { readonly day: string }
  'version.message-missing': Record<never, never>
  'version.message-long': { readonly length: number; readonly most: number }
  'version.unchanged': Record<never, never>
  'version.parent-missing': Record<never, never>
  'version.patch-malformed': { readonly at: string }
  'version.article-empty': { readonly at: Address; readonly language: Language }
  'version.number-repeated': { readonly at: Address; readonly language: Language }
  'collision.missing': Record<never, never>
  'collision.settled': Record<never, never>
  'collision.unsettled': { readonly count: number }
  'amending-text.empty': Record<never, never>
  'amending-text.open': { readonly unknown: number; readonly refused: number }
  'entry.rule-wrong': { readonly most: number }
  'entry.exception-wrong': { readonly at: Address }
  'justification.empty': Record<never, never>
  'justification.long': { readonly most: number }
}
