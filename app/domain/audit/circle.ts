import { ACTIONS, type Action } from '#app/domain/audit/action.ts'

/**
 * Who sees an entry of a bill's history beside its actor: everybody who may read the bill, the actor's organisation,
 * those who answer (the desk), or everybody once the report is published.
 */
export type Circle = 'everybody' | 'house' | 'desk' | 'reported'

const ALL = ['everybody'] as const

// What an organisation discusses inside stays inside: whoever drafts the bill does not sit at its table.
const HOUSE = ['house'] as const

// Who was asked, who answers which comment by when, what is noted during a sitting: work that is not finished.
const DESK = ['desk'] as const

// Until the report nobody learns what others said, nor that they said something: comments are written independently.
const REPORT = ['desk', 'reported'] as const

/** Whom each kind of entry is for; a new one has to say so, or it does not compile. */
const CIRCLES: Record<Action, readonly Circle[]> = {
  'act.entered': ALL,
  'edition.imported': ALL,
  'bill.opened': ALL,
  'bill.stage-entered': ALL,
  'amendment.added': ALL,
  'version.saved': ALL,
  'versions.merged': ALL,
  'collision.met': ALL,
  'collision.settled': ALL,
  'justification.written': ALL,
  'drafting.set': ALL,
  'entry.set': ALL,
  'consultation.opened': ALL,
  'consultation.extended': ALL,
  'consultation.reported': ALL,
  'participant.invited': DESK,
  'participant.joined': DESK,
  'comment.drafted': [],
  'comment.submitted': REPORT,
  'comment.revised': REPORT,
  'comment.withdrawn': [],
  'comment.assigned': DESK,
  'comment.answered': REPORT,
  'comment.moderated': REPORT,
  'comments.placed': REPORT,
  'placement.confirmed': REPORT,
  'reply.given': REPORT,
  'comment.shared': HOUSE,
  'position.discussed': HOUSE,
  'position.drafted': HOUSE,
  'position.dissented': HOUSE,
  'position.approved': HOUSE,
  'position.submitted': [...HOUSE, ...REPORT],
  'approval.answered': [...HOUSE, ...DESK],
  'approval.replied': DESK,
  'note.answered': ALL,
  'organisation.renamed': ALL,
  'organisation.merged': ALL,
  'organisation.closed': ALL,
  'head.named': ALL,
  'organisation-administrator.named': ALL,
  'organisation-administrator.ended': ALL,
  'round-table.planned': ALL,
  'round-table.moved': ALL,
  'round-table.cancelled': ALL,
  'agenda.changed': ALL,
  'attendees.invited': DESK,
  'attendance.marked': DESK,
  'statement.recorded': DESK,
  'statement.edited': DESK,
  'resolution.recorded': ALL,
  'task.given': ALL,
  'round-table.closed': ALL,
  'minutes.circulated': ALL,
  'minutes.corrected': ALL,
  'correction.decided': ALL,
  'minutes.approved': ALL,
  'minutes.supplemented': ALL,
  'calendar.changed': ALL,
  'paper.issued': ALL,
  'letters.set': ALL,
  'letters.sent-again': DESK,
  'reminders.written': DESK,
  'person.registered': ALL,
  'person.signed-in': ALL,
  'person.signed-out': ALL,
  'role.changed': ALL,
  'person.moved': ALL,
  'organisation.people-moved': ALL,
  'representative.named': ALL,
  'representation.ended': ALL,
  'capacity.confirmed': [...HOUSE, ...REPORT],
  'capacity.declined': [...HOUSE, ...REPORT],
  'password.changed': ALL,
  'demonstration.loaded': ALL,
}

/** The actions whose entries a circle of readers sees. */
export function seenBy(circle: Circle): readonly Action[] {
  return ACTIONS.filter(action => CIRCLES[action].includes(circle))
}
