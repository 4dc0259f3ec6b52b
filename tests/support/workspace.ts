import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright-core'
import { inject } from 'vitest'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import type { Database } from '#db/client.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { atEndOfFile } from '#tests/support/endings.ts'
import { openSite } from '#tests/support/site.ts'

/** The running workspace with its demonstration, and a browser before it. */
export interface Workspace {
  readonly address: string
  readonly db: Database
  /** A page of a reader of one's own: cookies and storage are not shared with other readers. */
  reader(options?: BrowserContextOptions): Promise<Page>
}

/** Whether there is a browser for the journeys. */
export function hasBrowser(): boolean {
  return inject('browser') !== null
}

/** Starts the built workspace over a fresh database and a browser; both end with the test file. */
export async function openWorkspace(): Promise<Workspace> {
  const db = await demonstrationDatabase()
  const address = await openSite(db, 'error')
  const browser = await launch()
  atEndOfFile(() => browser.close())
  return { address, db, reader: options => reader(browser, address, options) }
}

/** Signs one of the demonstration's people in. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('input[type=email]').fill(`${name}@demo.tuzetu`)
  await page.locator('input[type=password]').fill(DEMONSTRATION_PASSWORD)
  await page.locator('input[type=password]').press('Enter')
  await page.waitForURL(url => url.pathname !== '/sign-in')
}

/** Opens a page, whose scripts run by then; gives the answer it came with. */
export async function visit(page: Page, path: string): Promise<Response | null> {
  const answer = await page.goto(path)
  await scriptsRun(page)
  return answer
}

/** Waits until the scripts of a page run. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.waitForFunction(() => '__remixRouter' in window)
}

/** Lets the interface speak a language from now on. */
export async function speak(page: Page, language: InterfaceLanguage): Promise<void> {
  await page.locator(`.language-switch button[value=${language}]`).click()
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: inject('browser')!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

async function reader(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, acceptDownloads: true, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}
