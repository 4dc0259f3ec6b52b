import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { readInvitees } from '#app/domain/consultation/attendance.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ person: z.string().max(100).catch(''), lines: z.string().max(50_000).catch('') })
const NAMELESS = { name: { kk: '', ru: '' }, organisation: { kk: '', ru: '' } }

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const { person, lines } = await sentFields(args.request, form)
  const invitees = [...(person === '' ? [] : [{ person, ...NAMELESS }]), ...readInvitees(lines)]
  const invited = await inviteAttendees(visiting, args.params['id'] ?? '', invitees)
  return answered(args.request, invited, people => ({ invited: people.length }))
}
