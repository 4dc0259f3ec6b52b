import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { nameHead } from '#app/commands/name-head.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ person: z.uuid() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = await sentFields(args.request, form)
  const named = await nameHead(visiting, { ...read, organisation: args.params['id'] ?? '' })
  return answered(args.request, named)
}
