import type { Trilingual } from '#app/domain/trilingual.ts'

/** Why a consultation, a comment or a decision on it cannot be taken. */
export interface ConsultationRefusals {
  'consultation.starts-in-the-past': { readonly day: string }
  'consultation.term-out-of-range': { readonly most: number }
  'consultation.extension-not-later': { readonly day: string }
  'consultation.reason-missing': Record<never, never>
  'consultation.reported': Record<never, never>
  'consultation.nothing-to-read': Record<never, never>
  'consultation.missing': Record<never, never>
  'consultation.not-open': Record<never, never>
  'consultation.not-closed': { readonly day: string }
  'consultation.unanswered': { readonly count: number }
  'invitation.used': Record<never, never>
  'invitation.missing': Record<never, never>
  'comment.missing': Record<never, never>
  'comment.not-yours': Record<never, never>
  'comment.nothing-to-submit': Record<never, never>
  'comment.capacity-unverified': Record<never, never>
  'comment.answered-meanwhile': { readonly comment: number }
  'anchor.missing': Record<never, never>
  'version.missing': Record<never, never>
  'comment.capacity-unclaimable': Record<never, never>
  'organisation.no-more': {
    readonly name: Trilingual
    readonly day: string
    readonly heir: Trilingual | null
  }
  'organisation.person-foreign': Record<never, never>
  'organisation.closed': Record<never, never>
  'organisation-administrator.named': Record<never, never>
  'naming.missing': Record<never, never>
  'naming.ended': Record<never, never>
  'representation.reason-missing': Record<never, never>
  'representation.term-reversed': { readonly day: string }
  'representation.named': Record<never, never>
  'claim.missing': Record<never, never>
  'claim.decided': Record<never, never>
  'calendar.entry-incomplete': Record<never, never>
  'comment.too-long': { readonly length: number; readonly most: number }
  'comment.wording-missing': Record<never, never>
  'comment.empty': Record<never, never>
  'disposition.reason-missing': Record<never, never>
  'disposition.part-missing': Record<never, never>
  'disposition.provision-missing': Record<never, never>
  'comment.has-no-wording': Record<never, never>
  'wording.provision-gone': Record<never, never>
  'wording.nothing-taken': Record<never, never>
  'wording.collides': Record<never, never>
  'assignment.person-missing': Record<never, never>
  'moderation.reason-missing': Record<never, never>
  'moderation.words-missing': Record<never, never>
  'moderation.nothing-hidden': Record<never, never>
  'placement.missing': Record<never, never>
  'placement.provision-missing': Record<never, never>
}
