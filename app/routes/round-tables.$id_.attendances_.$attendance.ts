import { data, type ActionFunctionArgs } from '@remix-run/node'
import { markAttendance } from '#app/commands/mark-attendance.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const came = (await args.request.formData()).get('came') === '1'
  const { id: roundTable = '', attendance = '' } = args.params
  const marked = await markAttendance(visiting, { roundTable, attendance, came })
  if (!marked.ok) return data({ refusal: marked.refusal }, { status: statusOf(marked.refusal.code) })
  return { came }
}
