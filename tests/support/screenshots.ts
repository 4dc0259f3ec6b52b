import { mkdirSync } from 'node:fs'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import { findBrowser } from '#tests/support/browser.ts'

// Takes the pictures of the README from a running workspace with its demonstration:
// node --import tsx tests/support/screenshots.ts http://localhost:3000

const FOLDER = 'tests/fixtures/screenshots'
const BILL = '/bills/religious-activity'
const COMPUTER: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }
const PHONE: BrowserContextOptions = { ...COMPUTER, viewport: { width: 390, height: 844 }, isMobile: true }

interface Picture {
  readonly name: string
  readonly who: string
  readonly language: string
  readonly path: string
  /** What stands in the middle of the picture. */
  readonly at?: string
  readonly screen?: BrowserContextOptions
}

const PICTURES: readonly Picture[] = [
  {
    name: 'text',
    who: 'drafter',
    language: 'en',
    path: `${BILL}/text?act=religion-law&article=art_1`,
    at: '[data-mark="1-1)"]',
  },
  {
    name: 'comparison',
    who: 'drafter',
    language: 'en',
    path: `${BILL}/comparison?act=religion-law`,
    at: 'ins',
  },
  {
    name: 'table',
    who: 'drafter',
    language: 'en',
    path: `${BILL}/table?language=ru`,
    at: '.comparative-table',
  },
  { name: 'desk', who: 'drafter', language: 'en', path: `${BILL}/desk?comment=2`, at: '.desk-proposal' },
  {
    ...{ name: 'consultation-on-a-phone', who: 'theologian', language: 'kk', path: '/consultations' },
    ...{ at: '.consulted-row ins', screen: PHONE },
  },
]

await takeAll(process.argv[2] ?? 'http://localhost:3000')

async function takeAll(baseURL: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] })
  for (const picture of PICTURES) {
    const context = await browser.newContext({ ...COMPUTER, ...picture.screen, baseURL })
    const page = await context.newPage()
    await enter(page, picture)
    await take(page, picture)
    await context.close()
  }
  await browser.close()
}

async function enter(page: Page, { who, language }: Picture): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[type=email]').fill(`${who}@demo.tuzetu`)
  await page.locator('input[type=password]').fill(DEMONSTRATION_PASSWORD)
  await page.locator('input[type=password]').press('Enter')
  await page.waitForURL(url => url.pathname !== '/sign-in')
  await page.locator(`.language-switch button[value=${language}]`).click()
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
}

async function take(page: Page, { name, path, at }: Picture): Promise<void> {
  await page.goto(path)
  if (path === '/consultations') {
    const address = await page.locator('main h2 a').first().getAttribute('href')
    await page.goto(`${address}?act=religion-law&text=kk`)
  }
  await page.waitForLoadState('networkidle')
  if (at)
    await page
      .locator(at)
      .first()
      .evaluate(place => place.scrollIntoView({ block: 'center' }))
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
}
