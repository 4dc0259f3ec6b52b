import '#app/ui/law/changed-text.css'
import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { placeLater } from '#app/commands/place-comments.server.ts'
import { settleCollision } from '#app/commands/settle-collision.server.ts'
import { may } from '#app/domain/access/may.ts'
import { choicesFrom } from '#app/domain/amendment/choices-from.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { collisionPage } from '#app/queries/bill/collision-page.server.ts'
import { CollisionView } from '#app/ui/bill/collision-view.tsx'
import { titled } from '#app/ui/titled.ts'

const uuid = z.uuid().catch(() => randomUUID())

export const meta = titled(words => words.collision.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await guard(args, 'bill.read')
  const { bill = '', collision = '' } = args.params
  const page = await collisionPage(db, bill, collision)
  if (!page) throw notFound()
  return { page, key: randomUUID(), maySettle: may(actor, 'collision.settle') }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'collision.settle')
  const { bill = '', collision = '' } = args.params
  const page = await collisionPage(visiting.db, bill, collision)
  if (!page) throw notFound()
  const form = await sentForm(args.request)
  const message = String(form.get('message') ?? '')
  const settled = await once(visiting, uuid.parse(form.get('key')), context =>
    settleCollision(context, { collision, choices: choicesFrom(form), message }),
  )
  if (settled.ok) {
    void placeLater(visiting, settled.value.version, error =>
      args.context.log.error({ error }, 'placing failed'),
    )
    return redirect(`/bills/${bill}/collisions/${collision}`)
  }
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]))
  return data({ refusal: settled.refusal, typed }, { status: statusOf(settled.refusal.code) })
}

export default function Collision() {
  const { page, key, maySettle } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <CollisionView
        {...page}
        formKey={maySettle ? key : null}
        typed={answer?.typed ?? {}}
        refusal={answer?.refusal ?? null}
      />
    </div>
  )
}
