import { asc } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { consultations, people, roundTables } from '#db/schema.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const LANGUAGES = ['ru', 'en', 'kk'] as const
const PATIENCE = 120_000 // ms for all pages of a reader on a busy machine

/** Whose pages are looked at: all kinds of page that a switch could leave in two languages. */
const READERS = {
  visitor: [
    '/',
    '/sign-in',
    '/acts',
    '/acts/religion-law',
    '/acts/religion-law/editions/2023-07-01?find=діни+бірлестік',
    '/acts/religion-law/comparison',
    '/consultations',
    '/consultations/:consultation',
    '/nowhere',
  ],
  drafter: [
    '/',
    '/bills',
    ...[
      'text',
      'text?act=religion-law&article=art_1',
      'origins',
      'comparison',
      'comparison?view=side',
      'comparison?view=whole',
      'three-texts',
      'table',
      'amending-text',
      'amending-text/import',
      'amending-text/entry',
      'checks',
      'amendments',
      'consultations',
      'consultations/new',
      'consultations/:consultation',
      'consultations/:consultation/report',
      'desk',
      'desk?comment=1',
      'approvals',
      'round-tables',
      'round-tables/new',
      'round-tables/:held',
      'round-tables/:held/agenda',
      'round-tables/:held/sheet',
      'round-tables/:coming/sheet',
      'round-tables/:coming/move',
      'round-tables/:held/minutes',
      'papers',
      'history',
    ].map(path => `${BILL}/${path}`),
    ...['/bills/new', '/acts/new', '/acts/religion-law/editions/new', '/letters', '/record'],
  ],
  theologian: ['/comments', '/consultations/:consultation', '/consultations/:consultation/tray'],
  administrator: ['/people', '/people/new', '/people/:person', '/calendar', '/letters/sending'],
} as const

const TYPED = 'Әлі сақталмаған сөздер'

const WRITTEN_ON = [
  '/bills/new',
  '/acts/new',
  '/acts/religion-law/editions/new',
  ...[
    'amending-text/import',
    'consultations/new',
    'round-tables/new',
    'round-tables/:coming/move',
    'round-tables/:coming/agenda',
    'desk?comment=1',
  ].map(path => `${BILL}/${path}`),
]

describe.skipIf(!hasBrowser())('another language of the interface', () => {
  let workspace: Workspace
  let drafter: Page
  let ids: Readonly<Record<string, string>>

  beforeAll(async () => {
    workspace = await openWorkspace()
    drafter = await workspace.reader()
    await signIn(drafter, 'drafter')
    const [consultation] = await workspace.db.select().from(consultations)
    const [person] = await workspace.db.select().from(people)
    const [held, coming] = await workspace.db.select().from(roundTables).orderBy(asc(roundTables.number))
    ids = {
      ':held': held!.id,
      ':coming': coming!.id,
      ':consultation': consultation!.id,
      ':person': person!.id,
    }
  })

  test.each(Object.entries(READERS))(
    'is spoken by the whole page at once, for the %s',
    { timeout: PATIENCE },
    async (who, paths) => {
      const page = await workspace.reader()
      if (who !== 'visitor') await signIn(page, who)
      for (const [at, path] of paths.entries()) {
        await page.goto(path.replace(/:\w+/, name => ids[name]!))
        await page.waitForFunction(() => '__remixRouter' in window) // the page's own scripts run
        await speak(page, LANGUAGES[at % LANGUAGES.length]!)
        const switched = await said(page)
        await page.reload()
        await expect.poll(() => said(page)).toEqual(switched)
      }
    },
  )

  test.each(WRITTEN_ON)('leaves what is typed on %s as it is', async path => {
    const page = drafter
    await page.goto(path.replace(/:\w+/, name => ids[name]!))
    await speak(page, 'ru')
    const fields = await page.locator('main :is(textarea, input[type=text], input:not([type])):visible').all()
    for (const field of fields) await field.fill(TYPED)
    await speak(page, 'en')
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(await field.inputValue()).toBe(TYPED)
  })

  test('is spoken by the same page without script', async () => {
    const page = await workspace.reader({ javaScriptEnabled: false })
    await page.goto('/acts?x=1')
    await speak(page, 'en')
    expect(page.url()).toMatch(/\/acts\?x=1$/)
  })
})

/** All that a page says, seen and for screen readers. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [location.pathname, document.title, document.documentElement.lang]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && node.parentElement?.closest('script, noscript') === null) {
        if (node.data.trim()) texts.push(node.data.trim())
      } else if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name)
          if (value) texts.push(`${name}: ${value}`)
        }
      if (node instanceof HTMLInputElement && node.type !== 'hidden') texts.push(node.value)
    }
    return texts
  })
}
