import type { Language } from '#app/domain/structure/act.ts'

/** Why a position, an answer of an approving body or a paper cannot be taken. */
export interface PaperRefusals {
  'position.reason-missing': Record<never, never>
  'position.changes-missing': Record<never, never>
  'position.no-organisation': Record<never, never>
  'position.head-only': Record<never, never>
  'position.nothing-drafted': Record<never, never>
  'position.not-approved': Record<never, never>
  'position.submitted': Record<never, never>
  'position.changed-meanwhile': Record<never, never>
  'position.unchanged': Record<never, never>
  'position.text-missing': Record<never, never>
  'approval.reason-missing': Record<never, never>
  'approval.remarks-unfit': Record<never, never>
  'approval.remarks-missing': Record<never, never>
  /** The remark by its place in the answer, from 0. */
  'approval.remark-reason-missing': { readonly remark: number }
  'approval.not-asked': Record<never, never>
  'approval.not-authorised': Record<never, never>
  'approval.term-out-of-range': { readonly most: number }
  'approval.not-a-round': Record<never, never>
  'approval.asked': Record<never, never>
  'remark.missing': Record<never, never>
  'organisation.merged-into-itself': Record<never, never>
  'organisation.merged': Record<never, never>
  'organisation.goes-on': Record<never, never>
  'organisation.head-foreign': Record<never, never>
  'paper.unchanged': { readonly day: string }
  'note.question-missing': Record<never, never>
  'note.too-long': { readonly most: number; readonly language: Language }
}
