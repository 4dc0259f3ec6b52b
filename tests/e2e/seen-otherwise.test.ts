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

  test.each(['text', 'comparison', 'table', 'desk?comment=2', 'approvals', 'papers', 'history'])(
    'with a finger finds nothing to press on %s that is lower or narrower than 24 px',
    async path => {
      const page = await reading({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
      await page.goto(`${BILL}/${path}`)
      expect(await page.locator('main').evaluate(small)).toEqual([])
    },
  )

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

/** What is to be pressed on a page and smaller than a finger; words within a sentence are as high as it is. */
function small(main: Element): string[] {
  return [...main.querySelectorAll('a, button, select, summary, input:not([type=hidden])')]
    .map(each => each.closest('label') ?? each)
    .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip'))
    .map(each => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < 24)
    .map(
      ({ each, box }) =>
        `${Math.round(box.width)} x ${Math.round(box.height)}: ${each.outerHTML.slice(0, 90)}`,
    )
}
