import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changePassword } from '#app/commands/change-password.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const password = z.string().max(1_000).catch('')

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'password.change')
  const person = id.safeParse(args.params['id'])
  const asked = password.parse((await sentForm(args.request)).get('password'))
  const changed = person.success
    ? await changePassword(visiting, person.data, asked)
    : refuse('person.missing', {})
  return answered(args.request, changed)
}
