import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openWorkspace, visit, type Workspace } from '#tests/support/workspace.ts'

const COMPARISON = '/acts/religion-law/comparison?from=2021-07-01'
const BILL = '/bills/religious-activity'

describe.skipIf(!hasBrowser())('a step back', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('leads to the change of a comparison that was being read, though its rows come anew', async () => {
    const page = await workspace.reader({ viewport: { width: 1280, height: 800 } })
    await visit(page, COMPARISON)
    const last = page.locator('[data-change]').last()
    await last.evaluate(change => change.scrollIntoView({ block: 'center' }))
    const before = await settledPlaceOf(page)
    // As a key does: a click would scroll to the link first.
    await page.locator('.shell-nav a[href="/acts"]').evaluate((link: HTMLElement) => link.click())
    await page.waitForURL(/\/acts$/)
    await page.goBack()
    await last.waitFor()
    await expect.poll(async () => Math.abs((await placeOf(page)) - before)).toBeLessThan(100)
  })

  test('does not lead to the door again, through which one came to a page', async () => {
    const page = await workspace.reader()
    await page.goto('/acts')
    await page.goto(`${BILL}/approvals`)
    await page.locator('.cast-member').first().click()
    await page.waitForURL(url => url.pathname === `${BILL}/approvals`)
    await page.goBack()
    await page.waitForURL(url => url.pathname === '/acts')
  })
})

/** How far below the top of the window the last change stands. */
function placeOf(page: Page): Promise<number> {
  return page
    .locator('[data-change]')
    .last()
    .evaluate(change => change.getBoundingClientRect().top)
}

/** The same, once the rows around it are as high as they are when they are seen. */
async function settledPlaceOf(page: Page): Promise<number> {
  let place = NaN
  const stays = async () => place === (place = await placeOf(page))
  await expect.poll(stays, { interval: 200 }).toBe(true)
  return place
}
