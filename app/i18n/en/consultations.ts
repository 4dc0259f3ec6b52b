import { longDate } from '#app/i18n/dates.ts'
import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { CommentKind, SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { ConsultationKind, Phase } from '#app/domain/consultation/consultation.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Term } from '#app/domain/consultation/term.ts'

const kinds: Record<ConsultationKind, string> = {
  public: 'Public discussion',
  invited: 'Consultation of those invited',
  'state-bodies': 'Approval by state bodies',
  'expert-examination': 'Expert examination',
  'public-council': 'Public council',
}

const phases: Record<Phase, string> = {
  planned: 'Not open yet',
  open: 'Open',
  closed: 'Being answered',
  reported: 'Report published',
}

const commentKinds: Record<CommentKind, string> = {
  remark: 'Remark',
  proposal: 'Proposal with wording',
  question: 'Question',
  support: 'Support',
  objection: 'Objection',
  'texts-differ': 'The two texts differ in meaning',
}

const capacities: Record<SubmittedCapacity, string> = {
  representative: 'Representative of my organisation',
  expert: 'Expert, in my own name',
  citizen: 'Citizen',
  claimant: 'Claims to speak for an organisation, not confirmed',
}

const dispositions: Record<DispositionCode, string> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  rejected: 'Not accepted',
  'already-provided-for': 'Already provided for',
  'outside-the-bill': 'Outside the bill',
  noted: 'Noted',
}

const terms: Record<Term['unit'], string> = {
  'working-days': 'working days',
  'calendar-days': 'calendar days',
  months: 'months',
}

/** What numbers a consultation: among those of the bill, and as a round of approval. */
export interface NumberedRound {
  readonly round: number
  readonly approval: ChainPlace | null
}

export const consultations = {
  title: 'Consultations',
  none: 'No consultation is open now.',
  noneOfBill: 'No consultation has been held on this bill yet.',
  open: 'Open a consultation',
  kinds,
  phases,
  commentKinds,
  capacities,
  dispositions,
  terms,
  roundOf: ({ round, approval }: NumberedRound) => {
    if (!approval) return `no. ${round} of the bill`
    return approval.chain === 1
      ? `round ${approval.round}`
      : `approval ${approval.chain}, round ${approval.round}`
  },
  period: (from: string, to: string) => `${from} – ${to}`,
  daysLeft: (days: number) =>
    days === 0 ? 'Today is the last day' : days === 1 ? '1 working day left' : `${days} working days left`,
  opens: (day: string) => `Opens on ${day}`,
  closedOn: (day: string) => `Closed on ${day}`,
  extendedTo: (day: string, reason: string) => `Extended to ${day}: ${reason}`,
  submitted: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  unanswered: (count: number) => `${count} without an answer`,
  silence: 'Whoever is silent until the close counts as having agreed.',
  silenceOpen: 'Silence means neither agreement nor objection.',
  lastDay: (day: string) => `Comments are taken up to and including ${day}.`,

  kind: 'Who is asked',
  chain: 'Rounds of approval',
  continues: (round: number) => `Goes on with the last one, as round ${round}`,
  beginsAnew: 'Begins anew at round 1',
  continuesHint: 'What is still open in the one before stays open there.',
  opensOn: 'Opens on',
  termLength: 'For how long',
  termUnit: 'Counted in',
  noteKk: 'Note to the readers in Kazakh',
  noteRu: 'Note to the readers in Russian',
  versions: 'What is consulted',
  versionOf: (act: string, number: number) => `${act}: version ${number}`,
  versionSaved: (number: number, day: string) => `Version ${number} of ${longDate(day, 'en')}`,
  changedSince: (newest: number) => `What changed since, up to version ${newest}`,
  unchangedSince: 'unchanged since',
  noVersions: 'Save a version of the text first: a consultation is held on a version.',
  extend: 'Extend',
  newClose: 'New last day',
  reason: 'Reason',
  participants: 'Participants',
  noParticipants: 'Nobody has been invited yet.',
  invite: 'Invite',
  inviteOrganisation: 'Organisation',
  inviteAddress: 'Mail address, where a letter with the link shall go',
  inviteAddressHint:
    'Somebody with an account is invited in person; anybody else gets the link in the letter, once, and can open an account with it.',
  inviteLanguage: 'Language of the letter',
  invitationMailed: 'A letter is on its way.',
  anybody: 'Whoever holds the link',
  invitationLink:
    'The invitation stands last in the list. Those of them with an account have been told; give this link to anybody else, it works once and is shown only now:',
  joined: (when: string) => `joined ${when}`,
  invited: (when: string) => `invited ${when}`,
  invitation: 'Invitation',
  invitationText: 'You are invited to read a draft law and to say what you think of it.',
  join: 'Accept the invitation',
  openAccount: 'Open an account',
  openAccountLead:
    'It is needed so that your remarks are answered to you. It takes a name, an address and a password.',
  ownName: 'Your name',
  ownNameHint: 'As it shall stand beside your remarks.',
  openAndJoin: 'Open the account and accept the invitation',
  haveAccount: 'I have an account already',

  read: 'Read and comment',
  draftAndComments: 'Draft and comments',
  what: 'What changes',
  law: 'As the law would read',
  reading: 'What is shown',
  languages: { both: 'Both languages', kk: 'Kazakh', ru: 'Russian' },
  acts: 'Acts',
  nothingChanges: 'This version changes nothing in the act.',
  goneNote: 'The draft takes this provision out of the law.',
  howTo: 'Select words in the text to comment on them, or use the button beside a provision.',
  toBill: 'To the bill',
  closedNote: 'Comments are no longer taken. Every answer will stand here beside its comment.',
  signInToComment: 'Sign in to comment',

  comment: 'Comment',
  commentOnRemoval: 'Comment on the deletion',
  commentOnDraft: 'Comment on the whole draft',
  commentsHere: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  aboutInsertion: (name: string) => `The place after ${name}`,
  aboutDraft: 'The draft as a whole',
  aboutTerm: (term: string) => `The term “${term}”`,
  chooseWords: 'Choose words: select them here with the mouse or with Shift and the arrow keys',
  wholeProvision: 'The whole provision',
  insertAfter: 'The place after it',
  commentKind: 'Kind of comment',
  text: 'What you want to say',
  languageOfComment: 'Language of the comment',
  newProvision: 'The new provision you propose',
  newProvisionHint: 'Its words only: the number follows from the place.',
  wording: 'The wording you propose',
  wordingHint: 'The provision as you would have it read. What you change is shown as a correction.',
  keep: 'Keep as a draft',
  keptDrafts: (count: number) => (count === 1 ? '1 draft of yours' : `${count} drafts of yours`),
  cancel: 'Cancel',
  change: 'Change',
  revise: 'Save the change',
  reviseNote: 'Its number stays; what it said before is kept and shown beside it.',
  earlierWordings: (count: number) => `Earlier wordings: ${count}`,
  replacedAt: (when: string) => `Until ${when}:`,
  discard: 'Discard',
  keptOnDevice: 'What you type is kept on this device until you keep it as a draft.',
  keptUntilSent: 'What you type is kept on this device until it is sent.',
  restored: 'Restored what you typed.',
  unkept: 'This device cannot keep what you typed. Send it before you leave this page.',
  review: 'Review and submit',
  tray: 'Your drafts',
  trayNote: 'Only you see them until you submit them. You can change them until the close.',
  noDrafts: 'You have no drafts in this consultation.',
  capacity: 'In whose name you speak',
  capacityFrozen: 'It is put on record with the comments and does not change afterwards.',
  capacityOf: (organisation: string) => `Representative of ${organisation}`,
  capacityAsked: 'I ask to speak for an organisation that has not named me',
  capacityUnconfirmed: (organisation: string) => `${organisation}, not confirmed`,
  capacityAskedNote:
    'If you ask to speak for an organisation that has not named you, everybody sees that it is not confirmed, until the organisation says so; the comments then keep what they were submitted with, and its answer stands beside them. Where nobody there can answer yet, that is shown too.',
  claims: {
    open: (organisation: string) => `claims to speak for ${organisation}, not confirmed`,
    unanswerable: (organisation: string) =>
      `claims to speak for ${organisation}, not confirmed: nobody there can confirm it in the workspace yet`,
    confirmed: (organisation: string, day: string) =>
      `claimed to speak for ${organisation}; it confirmed this on ${day}`,
    declined: (organisation: string, day: string) =>
      `claimed to speak for ${organisation}; on ${day} it did not confirm this`,
  },
  submit: (count: number) => (count === 1 ? 'Submit 1 comment' : `Submit ${count} comments`),
  submittedAs: (numbers: string) => `Submitted. Your comments have the numbers ${numbers}.`,

  receiptLink: 'Receipt',
  receipt: {
    title: (number: number) => `Comment № ${number}`,
    hash: 'Hash of the text and the proposed wording, joined by a line end (SHA-256)',
    statement: 'Sealed entry of the record',
    previous: 'Seal of the entry before it',
    seal: 'Seal',
    how: 'The seal is the SHA-256 of the seal before it, a line end, and the sealed entry. Whoever has the record can check it.',
  },
  mine: 'My comments',
  noneOfMine: 'You have not commented yet.',
  draft: 'Draft',
  number: (number: number) => `№ ${number}`,
  proposes: 'Proposes',
  answer: 'Answer',
  waiting: 'No answer yet',
  answerPart: 'Accepted part',
  providedBy: 'Provided for by',
  carriedOut: (version: number) => `Carried out in version ${version}`,
  yourWordsChanged: (version: number) => `The words you commented on changed in version ${version}.`,
  standsNowhere: 'It has no place in the text any more.',
  standsAt: (place: string) => `It belongs to another place now: ${place}.`,
  placements: {
    placed: 'in its place',
    moved: 'moved with its provision',
    changed: 'its words changed',
    split: 'its provision was divided',
    deleted: 'its provision was taken out',
    lost: 'its place was not found',
  },
  was: 'Was',
  is: 'Is now',
  settled: 'My comment is settled',
  standing: 'My comment stands',
  agrees: 'I agree with the answer',
  disagrees: 'I do not agree',
  replies: {
    settled: 'The author says: settled',
    standing: 'The author says: it stands',
    agrees: 'The author agrees',
    disagrees: 'The author does not agree',
  },
  hidden: (reason: string) => `This comment is hidden. Reason: ${reason}`,
  hiddenFromOthers: 'Others do not see its text below.',
}
