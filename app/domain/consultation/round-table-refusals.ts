/** Why a round-table, a statement or its minutes cannot be taken. */
export interface RoundTableRefusals {
  'round-table.missing': Record<never, never>
  'round-table.title-missing': Record<never, never>
  'round-table.place-missing': Record<never, never>
  'round-table.ends-before-start': Record<never, never>
  'round-table.too-long': { readonly hours: number }
  'round-table.officers-missing': Record<never, never>
  'round-table.cancelled': Record<never, never>
  'round-table.begun': Record<never, never>
  'round-table.not-moved': Record<never, never>
  'round-table.reason-missing': Record<never, never>
  'round-table.closed': Record<never, never>
  'round-table.not-closed': Record<never, never>
  'round-table.nobody-came': Record<never, never>
  'round-table.open-statements': { readonly count: number }
  'agenda.title-missing': Record<never, never>
  'agenda.item-missing': Record<never, never>
  'agenda.item-spoken-to': { readonly title: string }
  'agenda.provision-missing': { readonly address: string }
  'agenda.provision-gone': { readonly address: string; readonly version: number }
  'attendee.name-missing': Record<never, never>
  'attendee.missing': Record<never, never>
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
  'minutes.outdated': Record<never, never>
  'minutes.approved': Record<never, never>
  'minutes.not-approved': Record<never, never>
  'minutes.not-participant': Record<never, never>
  'minutes.not-officer': Record<never, never>
  'minutes.approved-by-you': Record<never, never>
  'minutes.corrections-open': { readonly count: number }
  'correction.empty': Record<never, never>
  'correction.missing': Record<never, never>
  'correction.decided': Record<never, never>
  'correction.reason-missing': Record<never, never>
  'comment.spoken': Record<never, never>
}
