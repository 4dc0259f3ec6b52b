/** Why a round-table, a statement or its minutes cannot be taken. */
export interface RoundTableRefusals {
  'round-table.missing': Record<never, never>
  'round-table.title-missing': Record<never, never>
  'round-table.place-missing': Record<never, never>
  'round-table.ends-before-start': Record<never, never>
  'round-table.too-long': { readonly hours: number }
  /** Minutes are signed by chair and secretary, so a sitting has both. */
  'round-table.officers-missing': Record<never, never>
  'round-table.cancelled': Record<never, never>
  /** Statements, resolutions or tasks are on record already: what was held is neither moved nor cancelled. */
  'round-table.begun': Record<never, never>
  'round-table.not-moved': Record<never, never>
  'round-table.reason-missing': Record<never, never>
  /** By its plan as it is now: one that was moved is measured by where it was moved to. An ISO instant. */
  'round-table.not-begun': { readonly startsAt: string }
  /** Something is on record since `firstAt`: the sitting was held before its time, and can no longer be moved. */
  'round-table.held-early': { readonly startsAt: string; readonly firstAt: string }
  'round-table.closed': Record<never, never>
  'round-table.not-closed': Record<never, never>
  /** Minutes without anybody present would record nothing. */
  'round-table.nobody-came': Record<never, never>
  /** Statements come to the desk when the sitting is closed; a report before that would leave them out. */
  'round-table.open-statements': { readonly count: number }
  /** The item by its place on the agenda, from 0. */
  'agenda.title-missing': { readonly item: number }
  'agenda.item-missing': Record<never, never>
  /** A statement hangs on the item, so the item stays. */
  'agenda.item-spoken-to': { readonly title: string }
  'agenda.provision-missing': { readonly address: string }
  /** The version that the sitting speaks about deletes what the item names. */
  'agenda.provision-gone': { readonly address: string; readonly version: number }
  'attendee.name-missing': Record<never, never>
  'attendee.missing': Record<never, never>
  /** Who has spoken cannot be marked as absent. */
  'attendee.spoke': Record<never, never>
  'statement.speaker-not-listed': Record<never, never>
  'statement.empty': Record<never, never>
  'statement.missing': Record<never, never>
  'resolution.empty': Record<never, never>
  'task.empty': Record<never, never>
  'task.responsible-missing': Record<never, never>
  'task.due-before-round-table': { readonly day: string }
  'minutes.missing': Record<never, never>
  'minutes.unchanged': Record<never, never>
  /** The record changed after the minutes went out: nobody approves what others have not seen. */
  'minutes.outdated': Record<never, never>
  'minutes.approved': Record<never, never>
  'minutes.not-approved': Record<never, never>
  'minutes.not-participant': Record<never, never>
  'minutes.not-officer': Record<never, never>
  /** Approval takes both officers, each once. */
  'minutes.approved-by-you': Record<never, never>
  /** A correction is accepted or rejected with its reason before the minutes are approved. */
  'minutes.corrections-open': { readonly count: number }
  'correction.empty': Record<never, never>
  'addendum.empty': Record<never, never>
  'correction.missing': Record<never, never>
  'correction.decided': Record<never, never>
  'correction.reason-missing': Record<never, never>
  /** A statement of the minutes is corrected there, and the comment made of it follows. */
  'comment.spoken': Record<never, never>
}
