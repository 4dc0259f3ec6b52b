import { beforeAll, describe, expect, test } from 'vitest'
import { may } from '#app/domain/access/may.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { organisations } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { ACT } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { idOf } from '#tests/support/desk-room.ts'
import { everyAction, type EveryAction } from '#tests/support/every-action.ts'
import { outcomeOf, type Answer } from '#tests/support/outcome-of.ts'
import { roundTableRoom, type RoundTableRoom } from '#tests/support/round-table-room.ts'

const PARTS = ['drafter', 'official', 'theologian', 'administrator'] as const
const OPEN = ['language', 'sign-in', 'sign-out', 'invitations.$word_.account'] // anybody may
// These need nothing but their address: an empty form is the right one.
const FORMLESS = [
  'comments.$id_.sharing',
  'consultations.$id.participants',
  'round-tables.$id.closing',
  'round-tables.$id.minutes',
  'round-tables.$id.approvals',
]

const ACTIONS = everyAction()
const GUARDED = ACTIONS.filter(({ name }) => !OPEN.includes(name))
let room: RoundTableRoom
let standing: Record<string, string>
const cookies = new Map<Part, string>()

beforeAll(async () => {
  room = await roundTableRoom(await freshDatabase())
  for (const part of PARTS) cookies.set(part, await cookieOf(room.db, part))
  const table = await room.prepare()
  const [house] = await room.db.select().from(organisations)
  standing = {
    ...{ $bill: table.desk.bill, $slug: ACT, $kind: 'explanatory-note', $attendance: table.listed[0]! },
    ...{ consultations: table.desk.id, 'round-tables': table.id, people: idOf(room, 'qmdb') },
    ...{ comments: await table.desk.say('theologian'), organisations: house!.id },
  }
})

/** Whether an address is of something that stands, of something that could be, or of nothing at all. */
type Place = 'there' | 'gone' | 'nonsense'

type Body = Record<string, string> | FormData | string

/** How an action answers who sends it something; `place` says of what its address speaks. */
async function send(
  action: EveryAction,
  as: Part | null,
  body: Body,
  place: Place = 'there',
): Promise<Answer> {
  const cookie = as && cookies.get(as)
  const params = Object.fromEntries(parametersOf(action, place))
  const asked = asking(room.db, action.path, { params, form: {}, ...(cookie && { cookie }) })
  const { headers, url } = asked.request
  const sent = typeof body === 'string' || body instanceof FormData ? body : new URLSearchParams(body)
  if (sent instanceof URLSearchParams) headers.set('Content-Type', 'application/x-www-form-urlencoded')
  else headers.delete('Content-Type')
  const request = new Request(url, { method: 'POST', headers, body: sent })
  const run = await action.load()
  return outcomeOf((async () => run({ ...asked, request }))())
}

function parametersOf({ name }: EveryAction, place: Place): [string, string][] {
  const steps = name.split('.').map(step => step.replace(/_$/, ''))
  return steps.flatMap((step, at) => {
    if (!step.startsWith('$')) return []
    const known = standing[step] ?? standing[steps[at - 1]!]
    const gone = place === 'nonsense' ? 'x' : crypto.randomUUID()
    return [[step.slice(1), (place === 'there' && known) || gone]]
  })
}

const isRefusal = ({ status = 0 }: Answer) => status >= 400 && status < 500

const mayDo = ({ verb }: EveryAction) => PARTS.filter(part => verb === null || may(room.as(part).actor, verb))

describe.each(GUARDED)('$path', action => {
  test('sends a visitor to sign in', async () => {
    expect(action.verb).not.toBeNull()
    expect(await send(action, null, {})).toEqual({ status: 401, refusal: 'access.sign-in-first' })
  })

  test('is not for those without the right', async () => {
    const others = PARTS.filter(part => !mayDo(action).includes(part))
    for (const part of others)
      expect(await send(action, part, {})).toEqual({ status: 403, refusal: 'access.denied' })
  })
})

describe.each(GUARDED.filter(({ name }) => !FORMLESS.includes(name)))('$path', action => {
  test('refuses wrong forms with a status', async () => {
    for (const part of mayDo(action))
      for (const [what, body] of WRONG) {
        const answer = await send(action, part, body)
        expect({ what, part, ...answer, ok: isRefusal(answer) }).toMatchObject({ ok: true })
      }
  })
})

describe.each(GUARDED.filter(({ name }) => name.includes('$')))('$path', action => {
  test('refuses what is not there', async () => {
    for (const part of mayDo(action))
      for (const place of ['gone', 'nonsense'] as const) {
        const answer = await send(action, part, { key: crypto.randomUUID() }, place)
        expect({ part, place, ...answer, ok: isRefusal(answer) }).toMatchObject({ ok: true })
      }
  })
})

const nonsense = Object.fromEntries(
  ['key', 'comment', 'code', 'reason', 'kind', 'provision', 'language', 'amendment', 'organisation']
    .concat(['person', 'came', 'represents', 'stance', 'dueOn', 'on', 'wording', 'version', 'consultation'])
    .concat(['item', 'day', 'agenda', 'role', 'email', 'answer'])
    .map(name => [name, 'x\0<script>']),
)
const WRONG: readonly (readonly [string, Body])[] = [
  ['nothing', {}],
  ['nonsense in every field', nonsense],
  ['words that are no form', 'кто здесь'],
  ['JSON', 'null'],
]

test('what has no page answers with its own status', async () => {
  const answers = await Promise.all(
    GUARDED.filter(({ bare }) => bare).map(async action => {
      const run = await action.load()
      const { request, ...rest } = asking(room.db, action.path, { form: {}, cookie: cookies.get('drafter')! })
      return Promise.resolve(
        run({ ...rest, params: { id: 'x', attendance: 'x', bill: 'x' }, request }),
      ).catch((thrown: unknown) => thrown)
    }),
  )
  for (const answer of answers) expect(answer).toBeInstanceOf(Response)
})
