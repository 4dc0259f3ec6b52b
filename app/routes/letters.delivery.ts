import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { setDelivery } from '#app/commands/set-delivery.server.ts'
import { DELIVERIES } from '#app/domain/letter/delivery.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ delivery: z.enum(DELIVERIES) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'letter.read')
  const { delivery } = await sentFields(args.request, form)
  return answered(args.request, await setDelivery(visiting, delivery), set => ({ delivery: set }))
}
