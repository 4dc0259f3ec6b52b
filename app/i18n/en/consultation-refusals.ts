import { elementName } from '#app/domain/comparison/element-name.ts'
import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const consultationRefusals: SentencesOf<ConsultationRefusals> = {
  'consultation.starts-in-the-past': ({ day }) =>
    `${longDate(day, 'en')} is over: a consultation cannot open in the past.`,
  'consultation.term-out-of-range': ({ most }) => `The term must be a whole number from 1 to ${most}.`,
  'consultation.extension-not-later': ({ day }) =>
    `The new last day must be later than ${longDate(day, 'en')}.`,
  'consultation.reason-missing': () => 'Give the reason for the extension.',
  'consultation.reported': () => 'The report is published: this consultation is finished.',
  'consultation.nothing-to-read': () => 'Choose at least one version to consult on.',
  'consultation.missing': () => 'There is no such consultation.',
  'consultation.not-open': () =>
    'This consultation takes no comments now. Your drafts are kept, and what you are typing stays on this device.',
  'consultation.not-closed': ({ day }) =>
    `Comments are taken until ${longDate(day, 'en')}: the report comes after the close.`,
  'consultation.unanswered': ({ count }) =>
    `${count} comments have no answer yet: the report can be published when each has one.`,
  'participant.invited-already': () => 'Whoever has this address is invited already.',
  'invitation.used': () => 'This invitation has been used already. Ask whoever invited you for a new one.',
  'invitation.missing': () => 'There is no such invitation.',
  'comment.missing': () => 'There is no such comment.',
  'comment.not-yours': () => 'Only its author may do this.',
  'comment.nothing-to-submit': () => 'You have no drafts to submit.',
  'comment.capacity-unverified': () =>
    'Your organisation has not named you to speak for it. You can ask to: it is shown as not confirmed until the organisation says so.',
  'comment.answered-meanwhile': ({ comment }) =>
    `Comment ${comment} was answered by a colleague meanwhile. Look at that answer before you change it.`,
  'comment.spoken-to': () =>
    'This comment was answered or moderated meanwhile, and stays as it was read then. Say what you want to add in a new one.',
  'anchor.missing': () => 'These words are not in the version you read.',
  'version.missing': () => 'There is no such version.',
  'comment.capacity-unclaimable': () =>
    'You belong to no organisation here, so you can speak in your own name only.',
  'organisation.no-more': ({ name, day, heir }) =>
    `${name.en} is no more since ${longDate(day, 'en')}${heir ? `: it went into ${heir.en}` : ''}. Nobody speaks in its name any more. What you wrote is kept, and you can go on in your own name.`,
  'organisation.person-foreign': () => 'This person does not belong to the organisation.',
  'organisation.closed': () => 'This organisation is closed already.',
  'organisation-administrator.named': () => 'This person is an administrator of the organisation already.',
  'naming.missing': () => 'There is no such naming.',
  'naming.ended': () => 'A colleague ended this meanwhile.',
  'representation.reason-missing': () => 'Give the reason: it stands on record.',
  'representation.term-reversed': ({ day }) =>
    `The last day cannot be before the first one, ${longDate(day, 'en')}.`,
  'representation.named': () => 'This person is named already. End that first if the term is to change.',
  'claim.missing': () => 'Nobody asked for this.',
  'claim.decided': () => 'A colleague has answered this meanwhile.',
  'calendar.entry-incomplete': () => 'Give the day and its name in all three languages.',
  'comment.too-long': ({ length, most }) =>
    `The text has ${length} characters; at most ${most} can be taken. Nothing was lost: shorten it or divide it into several comments.`,
  'comment.wording-missing': () => 'A proposal needs the wording you propose.',
  'comment.wording-unchanged': ({ address }) =>
    `The wording you propose for ${elementName(address, 'en')} reads as the draft already does. Change it, or leave a remark instead of a proposal.`,
  'comment.empty': () => 'Write what you want to say.',
  'disposition.reason-missing': () => 'Every decision needs its reason.',
  'disposition.part-missing': () => 'Say which part is accepted.',
  'disposition.provision-missing': () => 'Name the provision that already provides for it.',
  'comment.has-no-wording': () => 'This comment proposes no wording.',
  'wording.provision-gone': () =>
    'The provision that the proposal rewords is not in the text its author read. Open the text and write it there.',
  'wording.nothing-taken': () => 'Choose at least one change of the proposed wording.',
  'wording.no-number': () =>
    'No number is free between the neighbours: restate them in the text, then link the version.',
  'wording.collides': () =>
    'Somebody has changed the same words since. Nothing was saved: open the text, where both wordings can be compared.',
  'assignment.person-missing': () => 'Comments can be assigned to drafters only.',
  'moderation.reason-missing': () => 'Say why: the reason stands in place of what is hidden.',
  'moderation.words-missing': () => 'Write the words exactly as they stand in the comment.',
  'moderation.nothing-hidden': () => 'Nothing of this comment is hidden.',
  'moderation.appealed': () => 'You have appealed already; the decision is not given yet.',
  'moderation.upheld': () => 'The appeal is decided: the moderation stands.',
  'moderation.not-appealed': () => 'No appeal waits for a decision here.',
  'moderation.own': () => 'You moderated this comment yourself: somebody else decides the appeal.',
  'moderation.not-yours': () => 'Somebody else hid a part of this comment: an official can show it again.',
  'placement.missing': () => 'This comment has no place in the newest version yet.',
  'placement.provision-missing': () => 'The newest version has no such provision.',
}
