import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** Why a bill, a version of it or a reason in it cannot be taken. `most` counts letters. */
export interface BillRefusals {
  /** One identity in two places: comments and reasons could not tell which of them they hang on. */
  'amendment.identity-repeated': { readonly at: string }
  'amendment.missing': Record<never, never>
  'amendment.act-known': Record<never, never>
  'amendment.edition-missing': Record<never, never>
  'bill.missing': Record<never, never>
  'bill.title-missing': { readonly language: Language }
  'bill.title-long': { readonly most: number; readonly language: keyof Trilingual }
  /** No dated template of stages is in force on that day: parliament's procedure changed on 1 July 2026. */
  'bill.procedure-missing': { readonly day: string }
  'stage.missing': Record<never, never>
  'stage.current': Record<never, never>
  /** A stage is entered when it has begun: the record knows no plans. */
  'stage.in-the-future': { readonly day: string }
  /** Stages follow each other in time. */
  'stage.before-last': { readonly day: string }
  'version.message-missing': Record<never, never>
  'version.message-long': { readonly length: number; readonly most: number }
  /** Nothing differs from the version before, so there is nothing to name or to ask about. */
  'version.unchanged': Record<never, never>
  /** What the text was written on is no version of this amendment: without it no merge can be computed. */
  'version.parent-missing': Record<never, never>
  'version.patch-malformed': { readonly at: string }
  /** An article that says nothing; what was empty before is not held against the drafter. */
  'version.article-empty': { readonly at: Address; readonly language: Language }
  /** A number that stands twice: no reference to it could be followed (Law on Legal Acts, article 26(7)). */
  'version.number-repeated': { readonly at: Address; readonly language: Language }
  'collision.missing': Record<never, never>
  'collision.settled': Record<never, never>
  /** Provisions that both people changed and nobody has decided on. */
  'collision.unsettled': { readonly count: number }
  'amending-text.empty': Record<never, never>
  /** Sentences not understood, and such that could not be carried out: a text is imported whole or not at all. */
  'amending-text.open': { readonly unknown: number; readonly refused: number }
  /** Days from 1 to `most`, or a date that the calendar has. */
  'entry.rule-wrong': { readonly most: number; readonly by: 'days' | 'date' }
  'entry.exception-wrong': { readonly at: Address }
  'justification.empty': Record<never, never>
  'justification.long': { readonly most: number; readonly language: Language }
}
