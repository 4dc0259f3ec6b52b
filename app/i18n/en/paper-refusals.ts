import type { PaperRefusals } from '#app/domain/paper/refusals.ts'
import { longDate } from '#app/i18n/dates.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const paperRefusals: SentencesOf<PaperRefusals> = {
  'position.reason-missing': () => 'An objection needs its reasons.',
  'position.changes-missing': () => 'Say what should be changed, or propose the wording.',
  'position.no-organisation': () => 'Only the members of an invited organisation work on its position.',
  'position.head-only': () => 'Only the head of the organisation may do this.',
  'position.nothing-drafted': () => 'There is no position to approve yet.',
  'position.not-approved': () => 'The head has not approved the position as it reads now.',
  'position.submitted': () => 'The position has been submitted: it does not change any more.',
  'position.changed-meanwhile': () =>
    'A colleague changed this position meanwhile. Your text is still here: compare it with theirs.',
  'position.unchanged': () => 'Nothing changed: this is what the position says already.',
  'position.text-missing': () => 'Write what you want to say.',
  'approval.reason-missing': () => 'A refusal of approval needs its reasons.',
  'approval.remarks-unfit': () =>
    'Approval without remarks has no remarks. Choose “approved with remarks” or take the remarks out.',
  'approval.remarks-missing': () => 'Approval with remarks needs at least one remark.',
  'approval.remark-reason-missing': () => 'Every remark needs its justification.',
  'approval.not-asked': () => 'Your organisation was not asked for its approval in this round.',
  'approval.not-authorised': () => 'Only the head of the body or its representative answers for it.',
  'approval.term-out-of-range': ({ most }) =>
    `The term must be a whole number of working days from 1 to ${most}.`,
  'approval.not-a-round': () => 'Bodies are asked for approval in a consultation of state bodies only.',
  'approval.asked': () => 'This body has been asked already in this round.',
  'remark.missing': () => 'There is no such remark.',
  'organisation.merged-into-itself': () =>
    'An organisation cannot be merged into itself or into one that was merged into it.',
  'organisation.merged': () => 'This organisation was merged into another one already.',
  'organisation.goes-on': () => 'This organisation still is: its people are moved one by one.',
  'organisation.head-foreign': () => 'The head must be a member of the organisation.',
  'paper.unchanged': ({ day }) =>
    `Nothing has changed since the issue of ${longDate(day, 'en')}: it still holds.`,
  'note.question-missing': () => 'The form has no such question.',
  'note.too-long': ({ most }) =>
    `The answer may have at most ${most} characters. Nothing was lost: shorten it.`,
}
