import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { markAttendance } from '#app/commands/mark-attendance.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ came: z.enum(['1', '0']) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const came = (await sentFields(args.request, form)).came === '1'
  const { id: roundTable = '', attendance = '' } = args.params
  const marked = await markAttendance(visiting, { roundTable, attendance, came })
  return answered(args.request, marked)
}
