import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ApprovalState } from '#app/domain/consultation/approval.ts'
import type { DisagreementState } from '#app/domain/consultation/disagreement.ts'

const states: Record<ApprovalState, string> = {
  approved: 'approved without remarks',
  'approved-with-remarks': 'approved with remarks',
  refused: 'approval refused',
  waiting: 'answer awaited',
  'by-default': 'approved by default',
}

const outcomes: Record<DisagreementState, string> = {
  unanswered: 'not answered',
  standing: 'disagreement stands',
  accepted: 'remark accepted',
  dropped: 'not upheld in the next round',
  repeated: 'made again in the next round',
}

export const approvals = {
  title: 'Approval',
  lead: 'State bodies answer in rounds. Silence until the end of the term counts as approval.',
  none: 'No approval by state bodies has been opened on this bill, or your body has not been asked.',
  noneYet: 'No approval by state bodies has been opened on this bill yet.',
  open: 'Open an approval',
  round: (place: ChainPlace, from: string, to: string) => `${named(place)}: ${from} – ${to}`,
  roundName: named,
  inRound: 'Round',
  anyRound: 'All rounds',
  body: 'Body',
  dueOn: 'Answer due',
  state: 'Answer',
  remarks: 'Remarks',
  daysLeft: (days: number) => `${days} working days left`,
  former: (name: string, day: string) => `until ${day}: ${name}`,
  mergedInto: (name: string, day: string) => `since ${day} part of: ${name}`,
  late: (day: string, answer: string) => `Late answer of ${day}: ${answer}. Approval by default stands.`,
  answered: (day: string, answer: string) => `${day}: ${answer}.`,
  states,
  ask: 'Ask a body',
  chooseBody: 'Choose a body',
  workingDays: 'Term in working days',
  termHint: 'Bills: 5 working days, the Ministry of Justice 7.',
  answerTitle: 'Answer of your body',
  answer: 'Answer',
  chooseAnswer: 'Choose an answer',
  reason: 'Reasons of a refusal, or a covering note',
  languageOf: 'Language',
  remark: (number: number) => `Remark ${number}`,
  addRemark: 'Add a remark',
  takeRemark: 'Take this remark out',
  element: 'Element of the draft',
  draft: 'The draft as a whole',
  wording: 'Wording that the body proposes',
  justification: 'Justification of the body',
  give: 'Give the answer',
  again: 'A later answer replaces this one; both stay on record.',
  disagreements: 'Table of disagreements',
  openCount: (open: number, all: number) => `${open} of ${all} open`,
  onlyOpen: 'Only what is open',
  all: 'All remarks',
  anyBody: 'All bodies',
  show: 'Show',
  noRemarks: 'There is no remark here.',
  draftWording: 'Draft',
  proposed: 'Proposed',
  developer: 'Developer',
  reply: 'Reply',
  replies: {
    accepted: 'Accepted',
    'accepted-in-part': 'Accepted in part',
    rejected: 'Not accepted',
  },
  outcomes,
  replyReason: 'Justification of the developer',
  isLate: 'after the term',
  next: 'Further remarks',
  previous: 'Earlier remarks',
  toPapers: 'As a paper',
}

function named({ chain, round }: ChainPlace): string {
  return chain === 1 ? `Round ${round}` : `Approval ${chain}, round ${round}`
}
