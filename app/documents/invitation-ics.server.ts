import { createEvent, type DateArray } from 'ics'

/** What an invitation says to a calendar. Instants are ISO. */
export interface InvitationPrint {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly agenda: readonly string[]
  readonly startsAt: string
  readonly endsAt: string
  /** Where the round-table is found in the workspace. */
  readonly url: string
  /** Who invites. */
  readonly organizer: { readonly name: string; readonly email: string }
  /** How often the plan has been changed since the first invitation. */
  readonly sequence: number
  readonly cancelled: boolean
}

/**
 * An invitation as calendars read it (RFC 5545). The same identity with a higher sequence takes the place of the one
 * before, and a cancelled one takes it out of the calendar (RFC 5546, 3.2.5, which also wants an organizer).
 */
export function invitationIcs(print: InvitationPrint): string {
  const { id, title, place, agenda, url, organizer, sequence, cancelled } = print
  const { error, value } = createEvent({
    ...{ uid: `${id}@tuzetu`, productId: 'tuzetu', title, location: place, url, organizer, sequence },
    description: agenda.map((item, at) => `${at + 1}. ${item}`).join('\n'),
    ...{ start: instant(print.startsAt), startInputType: 'utc', startOutputType: 'utc' },
    ...{ end: instant(print.endsAt), endInputType: 'utc', endOutputType: 'utc' },
    ...(cancelled
      ? { status: 'CANCELLED', busyStatus: 'FREE', method: 'CANCEL' }
      : { status: 'CONFIRMED', busyStatus: 'BUSY', method: 'PUBLISH' }),
  })
  if (error || !value) throw new Error('The invitation cannot be written.', { cause: error })
  return value
}

function instant(iso: string): DateArray {
  const at = new Date(iso)
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}
