import { once } from 'node:events'
import { request } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { cookieOf } from '#tests/support/asking.ts'
import { billRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { everyAction } from '#tests/support/every-action.ts'
import { openSite } from '#tests/support/site.ts'

// The built site as any program on the network meets it; a browser is not needed for this.
const A_MEGABYTE = 1024 * 1024
let site: string
let drafter: string

beforeAll(async () => {
  const { db } = await billRoom(await freshDatabase())
  drafter = await cookieOf(db, 'drafter')
  site = await openSite(db, 'silent')
})

interface Told {
  readonly status: number | undefined
  readonly text: string
}

/** Sends a form of so many bytes under headers that `fetch` would not let a program set. */
async function send(path: string, headers: Record<string, string>, bytes = 0): Promise<Told> {
  const sending = request(`${site}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': String(bytes),
      ...headers,
    },
  })
  sending.end(Buffer.alloc(bytes, 'x'))
  const [response] = (await once(sending, 'response')) as [AsyncIterable<Buffer> & { statusCode?: number }]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  return { status: response.statusCode, text: Buffer.concat(pieces).toString('utf8') }
}

describe('a form', () => {
  test('of another site is turned away in three languages', async () => {
    const { status, text } = await send('/sign-in', { 'Sec-Fetch-Site': 'cross-site' })
    expect(status).toBe(403)
    expect(text.split('\n')).toEqual([
      'Мұны сіздің атыңыздан басқа сайт жіберді; ештеңе орындалған жоқ.',
      'Это отправил от вашего имени другой сайт; ничего не сделано.',
      'Another site sent this in your name; it was not done.',
    ])
  })

  test('of another origin is turned away wherever it goes, the single fetch of the pages included', async () => {
    for (const path of [
      '/sign-out',
      '/language',
      '/people/new.data',
      '/sign-in.data?_routes=routes%2Fsign-in',
    ])
      expect((await send(path, { Origin: 'http://evil.test' })).status).toBe(403)
  })

  test('of this site is taken', async () => {
    expect((await send('/sign-in', { Origin: site })).status).toBe(401)
  })

  test('that is too long is heard out and answered', async () => {
    const { status, text } = await send('/sign-in', { Origin: site }, 9 * A_MEGABYTE)
    expect(status).toBe(413)
    expect(text).toContain('8 MB')
  })

  test('of a visitor is not read beyond what a sign-in needs', async () => {
    const { status } = await send('/sign-in', { Origin: site }, A_MEGABYTE)
    expect(status).toBe(401)
  })
})

describe('an address without a page', () => {
  const bare = everyAction().filter(({ bare, verb }) => bare && verb !== null)

  test.each(bare)('refuses $path with its own status, in words', async ({ path }) => {
    const answer = await fetch(site + path.replaceAll('$', ''), {
      ...{ method: 'POST', body: 'no form', redirect: 'manual' },
      headers: { cookie: drafter, accept: 'text/html' },
    })
    expect([400, 403, 404, 422]).toContain(answer.status)
    const { sentences } = (await answer.json()) as { sentences: Record<string, string> }
    for (const language of ['kk', 'ru', 'en']) expect(sentences[language]!.length).toBeGreaterThan(10)
  })
})

describe('a page', () => {
  test('lets in only its own scripts, under a nonce that is never the same', async () => {
    const pages = [await fetch(site), await fetch(site)]
    const [first, second] = pages.map(page => page.headers.get('Content-Security-Policy') ?? '')
    expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
    expect(first).toContain("font-src 'self';")
    expect(first).toContain("frame-ancestors 'self';")
    expect(first).not.toBe(second)
    const html = await pages[0]!.text()
    const scripts = html.match(/<script(?=[\s>])[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toMatch(/ nonce="[^"]+"/)
  })

  test('tells no other site where the reader was, and is kept by no cache between', async () => {
    const { headers } = await fetch(site)
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
    expect(headers.get('Cache-Control')).toBe('private, no-cache')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Powered-By')).toBeNull()
  })

  test('has nothing between the letters that were printed, in whatever pieces it comes', async () => {
    const headers = { cookie: drafter }
    for (const path of ['/', '/acts', '/bills', '/bills/religion', '/bills/religion/papers', '/letters']) {
      const answer = await fetch(site + path, { headers })
      expect([path, (await answer.text()).indexOf('\0')]).toEqual([path, -1])
    }
  })

  test('speaks the language that the reader chose, and says so', async () => {
    const chosen = await fetch(`${site}/language`, {
      method: 'POST',
      headers: { Accept: 'text/html', Referer: `${site}/sign-in`, 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ language: 'ru' }),
      redirect: 'manual',
    })
    expect(chosen.headers.get('Location')).toBe('/sign-in')
    const cookie = chosen.headers.get('Set-Cookie')!.split(';')[0]!
    expect(await (await fetch(site)).text()).toContain('<html lang="kk">')
    expect(await (await fetch(site, { headers: { cookie } })).text()).toContain('<html lang="ru">')
  })

  test('that is not there says so, with its status, in the reader’s language', async () => {
    const answer = await fetch(`${site}/no-such-page`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Бұл мекенжайда ештеңе жоқ')
  })
})
