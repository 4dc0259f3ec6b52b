import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { nameRepresentative } from '#app/commands/name-representative.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'representative.name')
  const person = z.uuid().safeParse(args.params['id'])
  const represents = (await args.request.formData()).get('represents') === 'yes'
  const named = person.success
    ? await nameRepresentative(visiting, person.data, represents)
    : refuse('person.missing', {})
  return named.ok
    ? data({ refusal: null })
    : data({ refusal: named.refusal }, { status: statusOf(named.refusal.code) })
}
