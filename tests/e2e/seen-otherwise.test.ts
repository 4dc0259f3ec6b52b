import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'
import { provisionIn, typeInto } from '#tests/support/writing.ts'

const BILL = '/bills/religious-activity'
const ARTICLE = `${BILL}/text?act=religion-law&article=art_10`

describe.skipIf(!hasBrowser())('a drafter', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  async function reading(options: Parameters<Workspace['reader']>[0]): Promise<Page> {
    const page = await workspace.reader(options)
    await signIn(page, 'drafter')
    return page
  }

  test('with colours of their own tells the page, the tab and the view that are open from others', async () => {
    const page = await reading({ forcedColors: 'active' })
    await page.goto(`${BILL}/comparison`)
    for (const row of ['.shell-nav', '.bill-tabs', '.comparison-switches', '.language-switch']) {
      const chosen = page.locator(`${row} :is(.active, [aria-current], [aria-pressed=true])`).first()
      const other = page.locator(`${row} :is(a, button):not(.active, [aria-current], [aria-pressed=true])`)
      expect([row, await lineUnder(chosen)]).not.toEqual([row, await lineUnder(other.first())])
    }
    await page.keyboard.press('j')
    const change = page.locator('[data-change]:focus')
    expect(await change.evaluate(each => getComputedStyle(each).outlineStyle)).toBe('solid')
  })

  test('in a low window, as under a keyboard on the screen, has all of it for the text', async () => {
    const page = await reading({ viewport: { width: 360, height: 320 } })
    await page.goto(ARTICLE)
    await typeInto(provisionIn(page, 'kk', '1.'), 'Сөз. ')
    await page.locator('.save-message').waitFor()
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(each => /sticky|fixed/.test(getComputedStyle(each).position))
        .map(each => each.className),
    )
    expect(stuck).toEqual([])
  })
})

function lineUnder(element: ReturnType<Page['locator']>): Promise<string> {
  return element.evaluate(each => getComputedStyle(each).textDecoration)
}
