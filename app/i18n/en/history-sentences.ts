import type { Action } from '#app/domain/audit/action.ts'
import type { ModerationKind } from '#app/domain/consultation/redaction.ts'
import { access } from '#app/i18n/en/access.ts'
import { approvals } from '#app/i18n/en/approvals.ts'
import { consultations } from '#app/i18n/en/consultations.ts'
import { papers } from '#app/i18n/en/papers.ts'
import { roundTables } from '#app/i18n/en/round-tables.ts'
import { longDate } from '#app/i18n/dates.ts'
import { wordFor, type HistoryFacts } from '#app/i18n/history-facts.ts'
import { clockTime } from '#app/i18n/instants.ts'

const version = (number: number | null) => (number ? `version ${number}` : 'the edition')
const day = (on: string) => longDate(on, 'en')
const inRound = (round: number | null) => (round === null ? '' : ` (consultation no. ${round})`)
const because = (reason: string) => (reason === '' ? '.' : `: ${reason}`)
const table = (number: number | null) => (number === null ? 'the round-table' : `round-table № ${number}`)
const about = (comments: string) =>
  comments === '' ? 'a comment' : `${comments.includes(',') ? 'comments' : 'comment'} ${comments}`
const speaking = (code: string, claimed: string) =>
  claimed === '' ? wordFor(consultations.capacities, code) : consultations.claims.open(claimed)

/** A sentence for everything that is put on record. */
export const historySentences: Record<Action, (facts: HistoryFacts) => string> = {
  'act.entered': ({ act }) => `Entered the act: ${act}.`,
  'edition.imported': ({ act, edition }) => `Imported the edition in force from ${day(edition)}. ${act}.`,
  'bill.opened': () => 'Opened the bill.',
  'bill.stage-entered': ({ stage, on }) =>
    `Put on record that the bill entered the stage “${stage}” on ${day(on)}.`,
  'amendment.added': ({ act, edition }) =>
    `Added to the bill: ${act}, edition in force from ${day(edition)}.`,
  'version.saved': ({ number, parent, act }) => `Saved version ${number} on ${version(parent)}. ${act}.`,
  'versions.merged': ({ number, parent, merged, act }) =>
    `Saved version ${number}: changes made on ${version(parent)} were merged with version ${merged}. ${act}.`,
  'collision.met': ({ parent, act }) =>
    `Changed on ${version(parent)} what somebody else had changed too; both wordings are kept. ${act}.`,
  'collision.settled': ({ number, merged, act }) =>
    number === merged
      ? `Settled a collision: version ${number} stays as it is. ${act}.`
      : `Settled a collision in version ${number}. ${act}.`,
  'justification.written': ({ provision, act }) => `Wrote the reasons for ${provision}. ${act}.`,
  'drafting.set': ({ provision, act }) =>
    `Chose how the change of ${provision} is worded in the amending text. ${act}.`,
  'entry.set': () => 'Set when the bill takes effect.',
  'consultation.opened': ({ round, code, on, until }) =>
    `Opened consultation no. ${round} (${wordFor(consultations.kinds, code)}), from ${day(on)} to ${day(until)}.`,
  'consultation.extended': ({ round, until, reason }) =>
    `Extended consultation no. ${round} to ${day(until)}${because(reason)}`,
  'consultation.reported': ({ round }) => `Published the report on consultation no. ${round}.`,
  'participant.invited': ({ organisation, whom, round }) =>
    `Invited ${organisation || whom || 'whoever holds the link'} to speak${inRound(round)}.`,
  'participant.joined': ({ organisation, round }) =>
    `Joined${round === null ? ' the consultation' : ` consultation no. ${round}`}${organisation ? `, invited as ${organisation}` : ''}.`,
  'comment.drafted': () => 'Kept a comment as a private draft.',
  'comment.submitted': ({ comments, round, code, organisation, into }) =>
    `Submitted ${about(comments)}${inRound(round)}: ${organisation || speaking(code, into)}.`,
  'comment.revised': ({ comments }) => `Changed ${about(comments)} before the close.`,
  'comment.withdrawn': () => 'Discarded a private draft.',
  'comment.assigned': ({ comments, whom, until }) =>
    `Assigned ${about(comments)} to ${whom || 'nobody'}${until ? `, by ${day(until)}` : ''}.`,
  'comment.answered': ({ comments, code }) =>
    `Answered ${about(comments)}: ${wordFor(consultations.dispositions, code)}.`,
  'comment.moderated': ({ comments, code, reason }) =>
    `${wordFor(MODERATION, code)} ${about(comments)}${because(reason)}`,
  'comments.placed': ({ number }) => `Carried the comments over to version ${number}.`,
  'placement.confirmed': ({ comments, number, provision }) =>
    `Decided where ${about(comments)} stands in version ${number}${provision ? `: ${provision}` : ''}.`,
  'reply.given': ({ comments, code }) => `Said to ${about(comments)}: ${wordFor(REPLIES, code)}.`,
  'comment.shared': () => 'Showed a comment of their own to the colleagues.',
  'position.discussed': ({ round }) =>
    `Said something to colleagues about the organisation’s position${inRound(round)}.`,
  'position.drafted': ({ number, round }) =>
    `Drafted the organisation’s position on a provision${inRound(round)}, revision ${number}.`,
  'position.dissented': ({ round }) => `Annexed a dissent to the organisation’s position${inRound(round)}.`,
  'position.approved': ({ count, round }) =>
    `Approved the organisation’s position on ${count} provisions${inRound(round)}.`,
  'position.submitted': ({ organisation, count, round }) =>
    `Submitted the position of ${organisation} on ${count} provisions${inRound(round)}.`,
  'approval.answered': ({ organisation, code, round, count }) =>
    `Answered for ${organisation}${inRound(round)}: ${wordFor(approvals.states, code)}${count ? `, remarks: ${count}` : ''}.`,
  'approval.replied': ({ organisation, code }) =>
    `Replied to a remark of ${organisation || 'an approving body'}: ${wordFor(approvals.replies, code)}.`,
  'note.answered': ({ number, code }) => `Answered question ${number}: ${wordFor(papers.kinds, code)}.`,
  'organisation.renamed': ({ organisation, on }) =>
    `Renamed an organisation from ${day(on)}: now ${organisation}.`,
  'organisation.merged': ({ organisation, into, on }) =>
    `Merged ${organisation} into ${into} from ${day(on)}.`,
  'organisation.closed': ({ organisation, on }) => `Closed ${organisation} from ${day(on)}.`,
  'head.named': ({ whom, organisation }) => `Named ${whom} the head of ${organisation}.`,
  'organisation-administrator.named': ({ whom, organisation, reason }) =>
    `Named ${whom} an administrator of ${organisation}${because(reason)}`,
  'organisation-administrator.ended': ({ whom, organisation, reason }) =>
    `Ended the naming of ${whom} as an administrator of ${organisation}${because(reason)}`,
  'round-table.planned': ({ table: number, code, on }) =>
    `Planned ${wordFor(roundTables.kinds, code).toLowerCase()} № ${number} for ${clockTime(on, 'en')}.`,
  'round-table.moved': ({ table: number, on }) => `Moved ${table(number)} to ${clockTime(on, 'en')}.`,
  'round-table.cancelled': ({ table: number }) => `Cancelled ${table(number)}.`,
  'agenda.changed': ({ table: number }) => `Changed the agenda of ${table(number)}.`,
  'attendees.invited': ({ table: number }) => `Put people on the list of ${table(number)}.`,
  'attendance.marked': ({ table: number, code }) =>
    `Marked at ${table(number)} that somebody ${code === 'no' ? 'did not come' : 'came'}.`,
  'statement.recorded': ({ table: number, code, comments }) =>
    `Recorded a statement at ${table(number)}: ${wordFor(roundTables.stances, code)}${comments ? `, ${about(comments)}` : ''}.`,
  'statement.edited': ({ table: number, code }) =>
    `Edited the record of a statement at ${table(number)}: ${wordFor(roundTables.stances, code)}.`,
  'resolution.recorded': ({ table: number }) => `Recorded a resolution of ${table(number)}.`,
  'task.given': ({ table: number, until }) =>
    `Gave a task at ${table(number)}${until ? `, by ${day(until)}` : ''}.`,
  'round-table.closed': ({ table: number, count, comments }) =>
    `Closed ${table(number)}: present ${count}${comments ? `, statements taken to the desk as ${about(comments)}` : ''}.`,
  'minutes.circulated': ({ table: number, number: issue }) =>
    `Circulated the minutes of ${table(number)}, version ${issue}.`,
  'minutes.corrected': ({ table: number, number: issue }) =>
    `Proposed a correction to the minutes of ${table(number)}, version ${issue}.`,
  'correction.decided': ({ table: number, code }) =>
    `Decided a correction to the minutes of ${table(number)}: ${wordFor(roundTables.verdicts, code)}.`,
  'minutes.approved': ({ table: number, number: issue }) =>
    `Approved the minutes of ${table(number)}, version ${issue}.`,
  'minutes.supplemented': ({ table: number, number: addendum }) =>
    `Added addendum № ${addendum} to the approved minutes of ${table(number)}.`,
  'calendar.changed': ({ on, code }) =>
    `Changed the calendar: ${day(on)} ${code === 'yes' ? 'is worked' : code === 'no' ? 'is a day off' : 'is as usual again'}.`,
  'paper.issued': ({ code, number }) => `Issued a paper: ${wordFor(papers.kinds, code)}, issue ${number}.`,
  'letters.set': () => 'Chose how letters come by mail.',
  'letters.sent-again': () => 'Put letters that had failed into the mail again.',
  'reminders.written': () => 'Wrote reminders of ends that are near.',
  'person.registered': ({ whom, organisation, code }) =>
    `Registered ${whom}${organisation ? `, ${organisation}` : ''}: ${wordFor(access.roles, code)}.`,
  'person.signed-in': () => 'Signed in.',
  'person.signed-out': () => 'Signed out.',
  'role.changed': ({ whom, code }) => `Changed the role of ${whom}: ${wordFor(access.roles, code)}.`,
  'person.moved': ({ whom, into }) => `Moved ${whom} to ${into || 'no organisation'}.`,
  'organisation.people-moved': ({ organisation, into, count }) =>
    `Moved ${count === 1 ? 'a person' : `${count} people`} of ${organisation} to ${into || 'no organisation'}.`,
  'representative.named': ({ whom, organisation, on, until, reason }) =>
    `Named ${whom} to speak for ${organisation}${on ? ` from ${day(on)}` : ''}${until ? ` to ${day(until)}` : ''}${because(reason)}`,
  'representation.ended': ({ whom, organisation, reason }) =>
    `Ended that ${whom} speaks for ${organisation}${because(reason)}`,
  'capacity.confirmed': ({ whom, organisation, round, reason }) =>
    `Confirmed that ${whom} spoke for ${organisation}${inRound(round)}${because(reason)}`,
  'capacity.declined': ({ whom, organisation, round, reason }) =>
    `Did not confirm that ${whom} spoke for ${organisation}${inRound(round)}${because(reason)}`,
  'password.changed': ({ whom }) => `Gave ${whom} a new password.`,
  'demonstration.loaded': () => 'Loaded the demonstration; its events are dated back.',
}

const MODERATION: Record<ModerationKind, string> = {
  hidden: 'Hid',
  redacted: 'Struck words out of',
  appealed: 'Appealed the moderation of',
  restored: 'Restored',
  upheld: 'Decided on the appeal that the moderation stands of',
}

const REPLIES = {
  settled: 'settled',
  standing: 'it stands',
  agrees: 'agrees with the answer',
  disagrees: 'does not agree with the answer',
}
