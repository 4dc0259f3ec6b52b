import { ROLES, type Actor, type Role } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** What a person is in one organisation, beside being one of its people. */
export type Standing = 'head' | 'organisation-administrator'

/** Whom a right is given to: a role, a standing in an organisation, or whoever reads without an account. */
type Asker = Role | Standing | 'visitor'

/**
 * Who may do what: the one table of rights. Everybody signed in may read acts and bills; drafting is the drafters',
 * because a version is the ministry's own word; administrators keep people and acts, and do not draft. Who speaks for
 * an organisation is its own affair: its head, and whom the head or the workspace's administrator named for it, say so.
 */
const RIGHTS = {
  // Laws are public; a bill is not before its consultation: its own page says whom it is shown to.
  'act.read': ['visitor', 'stakeholder', 'official', 'drafter', 'administrator'],
  'act.import': ['drafter', 'administrator'],
  'bill.read': ['stakeholder', 'official', 'drafter', 'administrator'],
  'bill.open': ['drafter'],
  'bill.move': ['drafter', 'official'],
  'amendment.add': ['drafter'],
  // The text: only the ministry's drafters write it, whatever others propose comes to them as a comment.
  'version.save': ['drafter'],
  'collision.settle': ['drafter'],
  'justification.write': ['drafter'],
  'drafting.set': ['drafter'],
  // Asking and answering. Who answers does not comment, so that nobody answers themselves.
  'consultation.open': ['drafter'],
  'consultation.extend': ['drafter'],
  'consultation.report': ['drafter'],
  'participant.invite': ['drafter'],
  'comment.write': ['stakeholder', 'official'],
  'comment.answer': ['drafter'],
  'comment.assign': ['drafter'],
  'comment.moderate': ['drafter'],
  // A mistake of one's own is undone at once; what an official decided on appeal is not the moderator's any more.
  'moderation.take-back': ['drafter'],
  // What a drafter hid an official can show again: whoever is criticised is not the last to decide.
  'comment.restore': ['official'],
  'appeal.decide': ['official'],
  'position.draft': ['stakeholder', 'official'],
  // Approval by state bodies: a body answers, the developer replies (Government Regulation № 10, paragraphs 48, 95).
  'approval.answer': ['stakeholder', 'official'],
  'approval.reply': ['drafter'],
  'note.answer': ['drafter'],
  'paper.issue': ['drafter'],
  'organisation.change': ['administrator'],
  'desk.read': ['drafter', 'official'],
  'placement.confirm': ['drafter'],
  // Sittings: a drafter keeps them; everybody who came may correct the minutes.
  'round-table.plan': ['drafter'],
  'sheet.read': ['drafter', 'official'],
  'statement.record': ['drafter'],
  'minutes.circulate': ['drafter'],
  'minutes.correct': ['stakeholder', 'official', 'drafter'],
  'minutes.approve': ['drafter', 'official'],
  // What the workspace sends and counts by.
  'letter.read': ['stakeholder', 'official', 'drafter', 'administrator'],
  'letter.send': ['administrator'],
  'calendar.change': ['administrator'],
  'organisation.read': ['stakeholder', 'official', 'drafter', 'administrator'],
  // Who speaks for an organisation is said by those who stand at its head, in whatever role they are here.
  'organisation-administrator.name': ['administrator', 'head'],
  'representative.name': ['head', 'organisation-administrator'],
  'capacity.confirm': ['head', 'organisation-administrator'],
  'history.read': ['stakeholder', 'official', 'drafter', 'administrator'],
  // The whole record is for those who answer for it; a bill's history for everybody who may read the bill.
  'record.read': ['official', 'administrator'],
  'people.read': ['administrator'],
  'person.register': ['administrator'],
  // Whom a drafter invited by a link opens their own account with it, as a stakeholder.
  'account.open': ['visitor'],
  'role.change': ['administrator'],
  'person.move': ['administrator'],
  'password.change': ['administrator'],
} as const satisfies Record<string, readonly Asker[]>

/** What can be asked for, each a thing and what is done to it. */
export type Verb = keyof typeof RIGHTS

/** Whether `actor` may do `verb` with their standings in the organisation it is about; the system may do everything. */
export function may(actor: Actor, verb: Verb, standings: readonly Standing[] = []): boolean {
  if (actor.kind === 'system') return true
  const askers = [actor.kind === 'person' ? actor.role : actor.kind, ...standings]
  return askers.some(asker => (RIGHTS[verb] as readonly Asker[]).includes(asker))
}

/** The roles of people that may do `verb`, to ask the database who they are. */
export function rolesThatMay(verb: Verb): Role[] {
  return ROLES.filter(role => (RIGHTS[verb] as readonly Asker[]).includes(role))
}

/** `may` as an outcome: refuses with the reason to show, which for a visitor is to sign in first. */
export function allowed(actor: Actor, verb: Verb, standings: readonly Standing[] = []): Outcome<Actor> {
  if (may(actor, verb, standings)) return ok(actor)
  return actor.kind === 'visitor' ? refuse('access.sign-in-first', {}) : refuse('access.denied', { verb })
}
