import type { AppLoadContext } from '@remix-run/node'
import { chosenLanguage } from '#app/http/language-cookie.server.ts'
import { sessionToken } from '#app/http/session.server.ts'
import { turnAway } from '#app/http/turn-away.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { actorOf, type PersonCard } from '#app/domain/access/person-card.ts'
import { allowed, type Verb } from '#app/domain/access/may.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { sessionPerson } from '#app/queries/person/session-person.server.ts'
import type { Database } from '#db/client.ts'

/** Who is asking, in which language, and when: the context of every query and command of one request. */
export interface Visit {
  readonly db: Database
  readonly actor: Actor
  readonly now: Date
  readonly person: PersonCard | null
  readonly language: InterfaceLanguage
}

/** What a loader or an action is given. */
export interface Asking {
  readonly request: Request
  readonly context: AppLoadContext
}

const MOST_OF_A_VISITOR = 64 * 1024 // bytes: a sign-in; whoever sends more has lost their session or means harm

/** The visit behind a request, whoever asks; a visitor who sends much is turned away before it is read. */
export async function visit({ request, context }: Asking): Promise<Visit> {
  const now = new Date()
  const person = await personAsking({ request, context }, now)
  if (!person && Number(request.headers.get('Content-Length')) > MOST_OF_A_VISITOR)
    throw turnAway(request, refuse('access.sign-in-first', {}).refusal)
  return { db: context.db, now, person, actor: actorOf(person), language: await chosenLanguage(request) }
}

const reading = new WeakMap<AppLoadContext, Promise<PersonCard | null>>()

/** Who asks: found once for all loaders of a page, which ask at the same time, and anew for an action and after it. */
function personAsking({ request, context }: Asking, now: Date): Promise<PersonCard | null> {
  const known = request.method === 'GET' ? reading.get(context) : undefined
  const person = known ?? personOf(request, context, now)
  if (request.method === 'GET') reading.set(context, person)
  return person
}

async function personOf(request: Request, { db }: AppLoadContext, now: Date): Promise<PersonCard | null> {
  const token = await sessionToken(request)
  return token ? sessionPerson(db, token, now) : null
}

/** The visit behind a request that may `verb`; anybody else is turned away, a visitor to the sign-in page. */
export async function guard(asking: Asking, verb: Verb): Promise<Visit> {
  const visiting = await visit(asking)
  const access = allowed(visiting.actor, verb)
  if (!access.ok) throw turnAway(asking.request, access.refusal)
  return visiting
}
