import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const EDITION = '/acts/religion-law/editions/2023-07-01'
const { shell, acts, consultations, roundTables, positions } = wordsIn('ru')

describe.skipIf(!hasBrowser())('the focus of whoever reads by keys or by ear', () => {
  let workspace: Workspace
  let real: (path: string) => string
  let drafter: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    real = await demonstrationPaths(workspace.db)
    drafter = await reading('drafter')
  })

  async function reading(who: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, who)
    await speak(page, 'ru')
    return page
  }

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(real(path))
    await page.waitForFunction(() => '__remixRouter' in window)
  }

  const inFocus = (page: Page) =>
    page.evaluate(() => {
      const { id, className, textContent } = document.activeElement!
      return id || textContent || className
    })
  const toBeInFocus = (page: Page, what: string) => expect.poll(() => inFocus(page)).toBe(what)

  test('comes to the page that a link leads to, whose title is said; and back to the link', async () => {
    await open(drafter, '/acts')
    await drafter.getByRole('link', { name: acts.enter, exact: true }).press('Enter')
    await toBeInFocus(drafter, 'content')
    const said = drafter.locator('[aria-live]', { hasText: `${acts.enter} · ${shell.name}` })
    expect(await said.count()).toBe(1)
    await drafter.goBack()
    await toBeInFocus(drafter, acts.enter)
  })

  test('stays in a row of links that leads from page to page', async () => {
    await open(drafter, `${BILL}/text`)
    await drafter.locator('.bill-tabs a[href$="/approvals"]').press('Enter')
    await drafter.locator('.bill-tabs a[href$="/approvals"][aria-current=page]').waitFor()
    expect(await drafter.locator('.bill-tabs a:focus').getAttribute('aria-current')).toBe('page')
  })

  test('comes to the article that the contents lead to', async () => {
    await open(drafter, EDITION)
    await drafter.locator('.contents a[href$="#art_5"]').press('Enter')
    await toBeInFocus(drafter, 'art_5')
    await drafter.keyboard.press('Tab')
    expect(await drafter.locator('.law-row:has(~ #art_6) a:focus').count()).toBe(1)
  })

  test('stays on the button of a form that is being sent, which sends it once', async () => {
    const theologian = await reading('theologian')
    await open(theologian, '/consultations/:consultation/position')
    const held: (() => void)[] = []
    const asked: string[] = []
    await theologian.route(/position\/dissents/, async route => {
      asked.push(route.request().url())
      await new Promise<void>(resolve => held.push(resolve))
      await route.continue()
    })
    const form = theologian.locator('section[aria-labelledby=dissents] form')
    await form.locator('textarea').fill('Особое мнение.')
    const send = form.getByRole('button', { name: positions.send })
    await send.press('Enter')
    await expect.poll(() => held.length).toBe(1)
    await send.press('Enter')
    expect(await send.getAttribute('aria-disabled')).toBe('true')
    await toBeInFocus(theologian, positions.send)
    held.forEach(go => go())
    await expect.poll(() => form.locator('textarea').inputValue()).toBe('')
    await toBeInFocus(theologian, positions.send)
    expect(asked).toHaveLength(1)
  })

  test('comes back to what opened a comment that is not written', async () => {
    const theologian = await reading('theologian')
    await open(theologian, '/consultations/:consultation')
    await theologian.getByRole('button', { name: consultations.commentOnDraft }).press('Enter')
    await toBeInFocus(theologian, consultations.comment)
    await theologian.getByRole('button', { name: consultations.cancel }).press('Enter')
    await toBeInFocus(theologian, consultations.commentOnDraft)
  })

  test('goes along with an item of an agenda to its end, and stays with the list when it is taken', async () => {
    await open(drafter, `${BILL}/round-tables/:coming/agenda`)
    const items = drafter.locator('.agenda-drafts > li')
    const count = await items.count()
    const up = items.nth(1).getByRole('button', { name: roundTables.up })
    await up.press('Enter')
    await toBeInFocus(drafter, roundTables.up)
    expect(await drafter.locator('.agenda-drafts > li:first-child button:focus').count()).toBe(1)
    await drafter.keyboard.press('Enter')
    await toBeInFocus(drafter, roundTables.up)
    await items.nth(0).getByRole('button', { name: roundTables.removeItem }).press('Enter')
    await expect.poll(() => items.count()).toBe(count - 1)
    expect(await drafter.locator('.agenda-drafts:focus').count()).toBe(1)
  })
})
