import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changeRole } from '#app/commands/change-role.server.ts'
import { ROLES } from '#app/domain/access/actor.ts'
import { refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const role = z.enum(ROLES)

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'role.change')
  const person = id.safeParse(args.params['id'])
  const asked = role.safeParse((await sentForm(args.request)).get('role'))
  if (!asked.success || !person.success)
    return answered(args.request, refuse(person.success ? 'role.unknown' : 'person.missing', {}))
  return answered(args.request, await changeRole(visiting, person.data, asked.data))
}
