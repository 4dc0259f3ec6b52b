import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changePassword } from '#app/commands/change-password.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const password = z.string().max(1_000).catch('')

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'password.change')
  const person = id.safeParse(args.params['id'])
  const asked = password.parse((await args.request.formData()).get('password'))
  const changed = person.success
    ? await changePassword(visiting, person.data, asked)
    : refuse('person.missing', {})
  if (changed.ok) return data({ refusal: null })
  return data({ refusal: changed.refusal }, { status: statusOf(changed.refusal.code) })
}
