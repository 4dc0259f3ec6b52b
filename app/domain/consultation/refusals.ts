import type { Trilingual } from '#app/domain/trilingual.ts'

/** Why a consultation, a comment or a decision on it cannot be taken. */
export interface ConsultationRefusals {
  /** A term begins on the day after it is announced (Law № 480-V, article 14): nobody can be asked for yesterday. */
  'consultation.starts-in-the-past': { readonly day: string }
  'consultation.term-out-of-range': { readonly most: number }
  /** A term is only ever made longer: whoever counted on the first day must not find it closed. */
  'consultation.extension-not-later': { readonly day: string }
  'consultation.reason-missing': Record<never, never>
  'consultation.reported': Record<never, never>
  /** No version was chosen: what is asked about must have words. */
  'consultation.nothing-to-read': Record<never, never>
  'consultation.missing': Record<never, never>
  'consultation.not-open': Record<never, never>
  /** The report waits for the end of the term: a comment may come on the last day. */
  'consultation.not-closed': { readonly day: string }
  /** The report is published when each comment has an answer with its reason. */
  'consultation.unanswered': { readonly count: number }
  /** By name, or by a link that they have taken. */
  'participant.invited-already': Record<never, never>
  'invitation.used': Record<never, never>
  'invitation.missing': Record<never, never>
  'comment.missing': Record<never, never>
  'comment.not-yours': Record<never, never>
  'comment.nothing-to-submit': Record<never, never>
  /** The organisation has not named this person; they may claim it, and the claim is shown as not confirmed. */
  'comment.capacity-unverified': Record<never, never>
  /** A colleague answered while this answer was written: neither is overwritten unseen. */
  'comment.answered-meanwhile': { readonly comment: number }
  /** Answered or moderated: it is left as it was read then. */
  'comment.spoken-to': Record<never, never>
  'anchor.missing': Record<never, never>
  'version.missing': Record<never, never>
  /** Who belongs to no organisation can claim to speak for none. */
  'comment.capacity-unclaimable': Record<never, never>
  /** The body was merged or closed on `day`; `heir` has its tasks now, and may be asked instead. */
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
  /** The last day of speaking for an organisation is before the first. */
  'representation.term-reversed': { readonly day: string }
  'representation.named': Record<never, never>
  'claim.missing': Record<never, never>
  'claim.decided': Record<never, never>
  'calendar.entry-incomplete': { readonly field: 'day' | 'worked' | keyof Trilingual }
  /** Letters, as UTF-16 code units. */
  'comment.too-long': {
    readonly of: 'text' | 'wording'
    readonly length: number
    readonly most: number
  }
  /** A proposal without the words proposed: the desk could take nothing of it. */
  'comment.wording-missing': Record<never, never>
  /** A proposal that leaves the provision as its author read it: the desk could take nothing of it either. */
  'comment.wording-unchanged': { readonly address: string }
  'comment.empty': Record<never, never>
  'disposition.reason-missing': Record<never, never>
  /** Accepted in part, without saying which part. */
  'disposition.part-missing': Record<never, never>
  /** «Already provided for», without saying where. */
  'disposition.provision-missing': Record<never, never>
  'comment.has-no-wording': Record<never, never>
  /** The text that the author read has no such provision: there is nothing the proposal could be laid against. */
  'wording.provision-gone': Record<never, never>
  'wording.nothing-taken': Record<never, never>
  /** No number is left between two neighbours: 1 and 1-1. */
  'wording.no-number': Record<never, never>
  /** The same words changed since the author read them: a person has to decide, not a merge. */
  'wording.collides': Record<never, never>
  'assignment.person-missing': Record<never, never>
  'moderation.reason-missing': Record<never, never>
  /** The words to be hidden do not stand in the comment. */
  'moderation.words-missing': Record<never, never>
  'moderation.nothing-hidden': Record<never, never>
  /** The author has appealed, and nobody has decided yet. */
  'moderation.appealed': Record<never, never>
  /** It was decided that the moderation stands: there is no second appeal against the same. */
  'moderation.upheld': Record<never, never>
  'moderation.not-appealed': Record<never, never>
  /** Who hid something is not the one to say that it was right to. */
  'moderation.own': Record<never, never>
  /** What somebody else hid is not one's own to show again. */
  'moderation.not-yours': Record<never, never>
  /** The comment has not been found in the newest version yet, so there is no place to confirm. */
  'placement.missing': Record<never, never>
  'placement.provision-missing': Record<never, never>
}
