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
}

/** An invitation as calendars read it (RFC 5545). Asked for again, it takes the place of the one before. */
export function invitationIcs({ id, title, place, agenda, startsAt, endsAt, url }: InvitationPrint): string {
  const { error, value } = createEvent({
    ...{ uid: `${id}@tuzetu`, productId: 'tuzetu', title, location: place, url },
    description: agenda.map((item, at) => `${at + 1}. ${item}`).join('\n'),
    ...{ start: instant(startsAt), startInputType: 'utc', startOutputType: 'utc' },
    ...{ end: instant(endsAt), endInputType: 'utc', endOutputType: 'utc' },
    ...{ status: 'CONFIRMED', busyStatus: 'BUSY', method: 'PUBLISH' },
  })
  if (error || !value) throw new Error('The invitation cannot be written.', { cause: error })
  return value
}

function instant(iso: string): DateArray {
  const at = new Date(iso)
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}
