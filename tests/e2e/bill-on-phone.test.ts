import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }

describe.skipIf(!hasBrowser())('a bill on a phone', () => {
  let workspace: Workspace
  let page: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    page = await workspace.reader(PHONE)
    await signIn(page, 'drafter')
    await speak(page, 'ru')
    await page.goto('/bills/religious-activity/checks')
  })

  test('begins in the upper half of the screen, with its present stage in sight', async () => {
    const tabs = (await page.locator('.bill-tabs').boundingBox())!
    expect(tabs.y + tabs.height).toBeLessThan(PHONE.viewport.height / 2)
    const stage = (await page.locator('.stage-ribbon .current .stage-name').boundingBox())!
    expect(stage.x).toBeGreaterThanOrEqual(0)
    expect(stage.x + stage.width).toBeLessThanOrEqual(PHONE.viewport.width)
  })

  test('tells its title whole, and in the other language, when asked', async () => {
    const other = page.locator('.bill-title-other')
    const hidden = () =>
      page.locator('.bill-head h1').evaluate(title => title.scrollHeight > title.clientHeight)
    expect([await hidden(), await other.isVisible()]).toEqual([true, false])
    await page.getByText(wordsIn('ru').bills.whole).tap()
    expect([await hidden(), await other.isVisible()]).toEqual([false, true])
  })

  test.each(['/bills/religious-activity/text', '/acts/religion-law/editions/2023-07-01'])(
    'folds the contents before the text of %s, and again when a line is chosen',
    async path => {
      await page.goto(path)
      const button = page.getByRole('button', { name: wordsIn('ru').structure.contents })
      const contents = page.locator('.contents')
      expect(await contents.isVisible()).toBe(false)
      const { x, width } = (await button.boundingBox())!
      expect(x + width).toBe(PHONE.viewport.width - x)
      await button.tap()
      await contents.locator('a[href*="art_2"]').first().tap()
      await page.waitForURL(/art_2/)
      expect([await contents.isVisible(), await button.getAttribute('aria-expanded')]).toEqual([
        false,
        'false',
      ])
    },
  )
})
