import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { holdData, type HeldSite } from '#tests/support/held-site.ts'
import { hasBrowser, openWorkspace, scriptsRun, signIn, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const WORDS = 'Ерте сөз'

/** Pages and their fields: those a page holds by itself and those React fills, empty ones and others. */
const CASES = [
  ['drafter', '/bills/new', '[name=titleKk]'],
  ['drafter', `${BILL}/desk?comment=1`, '.desk-answer textarea[name=reason]'],
  ['drafter', `${BILL}/round-tables/new`, '[name=placeKk]'],
  ['theologian', '/comments', 'details textarea[name=text]'],
] as const

describe.skipIf(!hasBrowser())('what is typed before the scripts of a page have its data', () => {
  let workspace: Workspace
  let held: HeldSite

  beforeAll(async () => {
    workspace = await openWorkspace()
    held = await holdData(workspace.address)
  })

  test.each(CASES)('by the %s on %s into %s stays there', async (who, path, field) => {
    const page = await workspace.reader()
    const broken: string[] = []
    page.on('pageerror', error => broken.push(error.message))
    await signIn(page, who)
    await page.addInitScript(pressAtOnce)
    await page.goto(held.address + path, { waitUntil: 'commit' })
    await page.waitForFunction(() => {
      const { __remixContext: begun } = window as { __remixContext?: { stream?: unknown } }
      return begun !== undefined && begun.stream === undefined // the scripts run, and wait for the data
    })
    const input = page.locator(field).first()
    await input.evaluate(element => element.closest('details')?.setAttribute('open', ''))
    const before = await input.inputValue()
    await input.focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(WORDS)
    held.release()
    await scriptsRun(page)
    await expect.poll(() => kept(page)).toContain(WORDS)
    expect(await input.inputValue()).toBe(before + WORDS)
    expect(broken).toEqual([])
    await page.locator('.shell-nav a[href="/acts"]').click()
    await page.waitForURL(/\/acts$/)
  })
})

/** Presses a key in the very moment after React began to listen, before it could build anything. */
function pressAtOnce(): void {
  const listen = document.addEventListener.bind(document)
  let pressed = false
  document.addEventListener = (...given: Parameters<typeof listen>) => {
    listen(...given)
    if (given[0] !== 'keydown' || pressed) return
    pressed = true
    const press = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })
    queueMicrotask(() => document.body.dispatchEvent(press))
  }
}

/** All that the device keeps. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => Object.values(localStorage).join(' '))
}
