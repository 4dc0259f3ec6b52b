import { describe, expect, test } from 'vitest'
import { invitationIcs, type InvitationPrint } from '#app/documents/invitation-ics.server.ts'

const INVITATION: InvitationPrint = {
  ...{ id: 'x', title: 'Дөңгелек үстел: мерзім', place: 'Астана; зал', agenda: ['Бір', 'Екі'] },
  ...{ startsAt: '2026-11-23T05:00:00.000Z', endsAt: '2026-11-23T08:00:00.000Z' },
  url: 'http://tuzetu.test/x',
  organizer: { name: 'А. Хатшы', email: 'secretary@tuzetu.test' },
  ...{ sequence: 0, cancelled: false },
}

const linesOf = (more: Partial<InvitationPrint> = {}) =>
  invitationIcs({ ...INVITATION, ...more })
    .replace(/\r?\n[ \t]/g, '')
    .split('\r\n')

describe('an invitation', () => {
  test('tells calendars when, where, what about and who invites', () => {
    const lines = linesOf()
    for (const line of [
      ...['BEGIN:VEVENT', 'UID:x@tuzetu', 'METHOD:PUBLISH', 'STATUS:CONFIRMED'],
      ...['DTSTART:20261123T050000Z', 'DTEND:20261123T080000Z'],
      ...['SUMMARY:Дөңгелек үстел: мерзім', 'LOCATION:Астана\\; зал', 'DESCRIPTION:1. Бір\\n2. Екі'],
      'ORGANIZER;CN="А. Хатшы":MAILTO:secretary@tuzetu.test',
    ])
      expect(lines).toContain(line)
  })

  test('to a moved round-table takes the place of the one before', () => {
    const lines = linesOf({ sequence: 2, startsAt: '2026-11-23T06:00:00.000Z' })
    for (const line of ['UID:x@tuzetu', 'SEQUENCE:2', 'DTSTART:20261123T060000Z', 'METHOD:PUBLISH'])
      expect(lines).toContain(line)
  })

  test('to a cancelled one takes it out of the calendar', () => {
    const lines = linesOf({ sequence: 3, cancelled: true })
    for (const line of ['UID:x@tuzetu', 'SEQUENCE:3', 'METHOD:CANCEL', 'STATUS:CANCELLED'])
      expect(lines).toContain(line)
  })
})
