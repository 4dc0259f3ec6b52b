import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/commands/sign-out.server.ts'
import { endSession, sessionToken } from '#app/http/session.server.ts'
import { visit } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const token = await sessionToken(args.request)
  if (token) await signOut(await visit(args), token)
  return redirect('/sign-in', { headers: { 'Set-Cookie': await endSession() } })
}
