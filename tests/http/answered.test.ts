import type { AppLoadContext } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ok, refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { inPlace } from '#app/http/refused-in-place.server.ts'
import { sentFields, sentForm } from '#app/http/sent-form.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const asked = (headers: Record<string, string> = {}) => new Request('http://tuzetu.test/x', { headers })
const document = (Referer: string) => asked({ Accept: 'text/html,*/*', Referer })

describe('an address without a page', () => {
  test('tells the scripts of a page what was done', async () => {
    expect(await answered(asked(), ok('id')).json()).toEqual({})
    expect(await answered(asked(), ok('id'), comment => ({ comment })).json()).toEqual({ comment: 'id' })
  })

  test('leads a form that was sent before they had come back to its page', () => {
    const { status, headers } = answered(document('http://tuzetu.test/bills/x/desk?comment=3'), ok(null))
    expect([status, headers.get('Location')]).toEqual([303, '/bills/x/desk?comment=3'])
  })

  test.each(['', 'no address', 'http://tuzetu.test//elsewhere.test/'])(
    'leads to no other site from %j',
    referer => {
      const to = answered(document(referer), ok(null)).headers.get('Location')
      expect(to === null || to === '/').toBe(true)
    },
  )

  test('says a refusal by its code, with its status and in the three languages', async () => {
    const answer = answered(document('http://tuzetu.test/'), refuse('comment.missing', {}))
    expect(answer.status).toBe(404)
    const { refusal, sentences } = (await answer.json()) as Record<string, object>
    expect(refusal).toEqual({ code: 'comment.missing', particulars: {} })
    expect(Object.keys(sentences!)).toEqual(['kk', 'ru', 'en'])
    expect(new Set(Object.values(sentences!)).size).toBe(3)
  })
})

describe('a sent form', () => {
  const sent = (body: BodyInit) => new Request('http://tuzetu.test/x', { method: 'POST', body })
  const schema = z.object({ text: z.string().max(5), day: z.iso.date(), many: z.array(z.string()) })

  test('is read by its schema, its lists whole', async () => {
    const form = new URLSearchParams('text=ә&day=2026-11-22&many=1&many=2')
    expect(await sentFields(sent(form), schema, ['many'])).toEqual({
      ...{ text: 'ә', day: '2026-11-22', many: ['1', '2'] },
    })
  })

  test('that is another one is refused by the names of the fields', async () => {
    const refused = sentFields(sent(new URLSearchParams('text=123456&many=1')), schema, ['many'])
    const answer = (await refused.catch((thrown: unknown) => thrown)) as Response
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      refusal: { code: 'form.malformed', particulars: { fields: ['text', 'day'] } },
      typed: { text: '123456', many: '1' },
    })
  })

  test('gives back what was typed, but no password', async () => {
    const refused = sentFields(sent(new URLSearchParams('text=ә&password=secret')), schema)
    const answer = (await refused.catch((thrown: unknown) => thrown)) as Response
    expect(await answer.json()).toHaveProperty('typed', { text: 'ә' })
  })

  test.each(['words', '{"json": true}'])('that is none is refused: %s', async body => {
    expect(await outcomeOf(sentForm(sent(body)))).toEqual({ status: 400, refusal: 'form.malformed' })
  })

  test('loses the letter that the database does not know', async () => {
    expect((await sentForm(sent(new URLSearchParams({ text: 'а\0б' })))).get('text')).toBe('аб')
  })
})

describe('what an action throws', () => {
  const args = { request: asked(), params: {}, context: {} as AppLoadContext }
  const throwing = (thrown: Response | Error) =>
    Promise.resolve(inPlace(() => Promise.reject(thrown))(args)).then(
      () => 'returned',
      (again: unknown) => (again === thrown ? 'thrown' : again),
    )

  test('about a form that cannot be read is returned, so that the page of the form stays', async () => {
    const malformed = refuse('form.malformed', { fields: ['key'] })
    expect(await throwing(refusedAnswer(malformed.refusal))).toBe('returned')
  })

  test('about anything else is thrown', async () => {
    const denied = refuse('access.denied', { verb: 'bill.read' })
    for (const thrown of [
      refusedAnswer(denied.refusal),
      new Response(null, { status: 404 }),
      new Error('a bug'),
    ])
      expect(await throwing(thrown)).toBe('thrown')
  })
})
