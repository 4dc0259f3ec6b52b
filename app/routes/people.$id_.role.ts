import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { changeRole } from '#app/commands/change-role.server.ts'
import { ROLES } from '#app/domain/access/actor.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const role = z.enum(ROLES)

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'role.change')
  const person = id.safeParse(args.params['id'])
  const asked = role.safeParse((await args.request.formData()).get('role'))
  if (!asked.success || !person.success)
    return refused(refuse(person.success ? 'role.unknown' : 'person.missing', {}))
  const changed = await changeRole(visiting, person.data, asked.data)
  return changed.ok ? data({ refusal: null }) : refused(changed)
}

function refused({ refusal }: ReturnType<typeof refuse>) {
  return data({ refusal }, { status: statusOf(refusal.code) })
}
