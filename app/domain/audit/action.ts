/**
 * Everything that is put on record, in the past tense: the thing, then what became of it. The names are sealed into the
 * chain, so one that was ever used is never renamed or taken away; a new one says in `circle.ts` who may see it.
 */
export const ACTIONS = [
  // Laws as they came in: an act, and each of its editions in force.
  'act.entered',
  'edition.imported',
  // A bill on its way: its stages, its acts, the versions of its text and what two people who met settled.
  'bill.opened',
  'bill.stage-entered',
  'amendment.added',
  'version.saved',
  'versions.merged',
  'collision.met',
  'collision.settled',
  'justification.written',
  'drafting.set',
  'entry.set',
  // A call for comments, and whoever was asked.
  'consultation.opened',
  'consultation.extended',
  'consultation.reported',
  'participant.invited',
  'participant.joined',
  // A remark from its first draft to the answer. A draft is recorded without its words: nobody else reads it yet.
  'comment.drafted',
  'comment.submitted',
  'comment.revised',
  'comment.withdrawn',
  'comment.assigned',
  'comment.answered',
  'comment.moderated',
  'comments.placed',
  'placement.confirmed',
  'reply.given',
  'comment.shared',
  // What an organisation agrees on inside, up to the position it submits.
  'position.discussed',
  'position.drafted',
  'position.dissented',
  'position.approved',
  'position.submitted',
  // Approval by state bodies (Law № 480-V, article 17-1(13)) and the papers that go with a bill.
  'approval.answered',
  'approval.replied',
  'note.answered',
  // Bodies are renamed and merged while bills run; the record keeps the name of each day.
  'organisation.renamed',
  'organisation.merged',
  'organisation.closed',
  'head.named',
  'organisation-administrator.named',
  'organisation-administrator.ended',
  // A sitting: planned, held, and its minutes until both officers approved them.
  'round-table.planned',
  'round-table.moved',
  'round-table.cancelled',
  'agenda.changed',
  'attendees.invited',
  'attendance.marked',
  'statement.recorded',
  'statement.edited',
  'resolution.recorded',
  'task.given',
  'round-table.closed',
  'minutes.circulated',
  'minutes.corrected',
  'correction.decided',
  'minutes.approved',
  'minutes.supplemented',
  // What the workspace itself did, and what was set for it.
  'calendar.changed',
  'paper.issued',
  'letters.set',
  'letters.sent-again',
  'reminders.written',
  // People, their rights, and in whose name they speak.
  'person.registered',
  'person.signed-in',
  'person.signed-out',
  'role.changed',
  'person.moved',
  'organisation.people-moved',
  'representative.named',
  'representation.ended',
  'capacity.confirmed',
  'capacity.declined',
  'password.changed',
  'demonstration.loaded',
] as const

/** The name of one kind of entry. */
export type Action = (typeof ACTIONS)[number]
