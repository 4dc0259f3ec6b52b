import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { renameOrganisation } from '#app/commands/change-organisation.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const name = z.string().max(500)
const form = z.object({ kk: name, ru: name, en: name, fromOn: z.iso.date() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const { fromOn, ...names } = read.data
  const renaming = { organisation: args.params['id'] ?? '', name: names, fromOn }
  const renamed = await renameOrganisation(visiting, renaming)
  if (renamed.ok) return { organisation: renamed.value }
  return data({ refusal: renamed.refusal }, { status: statusOf(renamed.refusal.code) })
}
