/** Why a consultation, a comment or a decision on it cannot be taken. */
export interface ConsultationRefusals {
  'consultation.starts-in-the-past': { readonly day: string }
  'consultation.term-out-of-range': { readonly most: number }
  'consultation.extension-not-later': { readonly day: string }
  'consultation.reason-missing': Record<never, never>
  'consultation.reported': Record<never, never>
  'comment.too-long': { readonly length: number; readonly most: number }
  'comment.wording-missing': Record<never, never>
  'comment.empty': Record<never, never>
  'disposition.reason-missing': Record<never, never>
  'disposition.part-missing': Record<never, never>
  'disposition.provision-missing': Record<never, never>
}
