import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { remarksLike } from '#app/queries/desk/like-remarks.server.ts'

const asked = z.object({ consultation: z.uuid(), comment: z.coerce.number().int().min(1).max(999_999_999) })

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'desk.read')
  const read = asked.safeParse(Object.fromEntries(new URL(args.request.url).searchParams))
  const remarks = read.success ? await remarksLike(db, read.data.consultation, read.data.comment) : null
  if (!remarks) throw notFound()
  return Response.json({ remarks })
}
