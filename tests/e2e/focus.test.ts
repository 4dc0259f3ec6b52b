import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const EDITION = '/acts/religion-law/editions/2023-07-01'
const { shell, acts, bills, text, consultations, roundTables, positions } = wordsIn('ru')

const MOST_STEPS = 120 // of the Tab key through a page

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
    await visit(page, real(path))
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

  test('comes past what heads each page of a bill, in one step', async () => {
    await open(drafter, `${BILL}/approvals`)
    await drafter.getByRole('link', { name: bills.skipHead }).press('Enter')
    await toBeInFocus(drafter, 'part')
  })

  test('comes past it on the next page too, which a link of it led to', async () => {
    const skip = drafter.getByRole('link', { name: bills.skipHead })
    await open(drafter, `${BILL}/text`)
    await skip.press('Enter')
    await drafter.locator('.bill-tabs a[href$="/approvals"]').press('Enter')
    await drafter.locator('.bill-tabs a[href$="/approvals"][aria-current=page]').waitFor()
    await skip.press('Enter')
    await drafter.waitForURL(/#part$/)
    await drafter.evaluate(() => new Promise(done => requestIdleCallback(done))) // what follows from the step is done
    await toBeInFocus(drafter, 'part')
  })

  test('is told, where it comes into the text of a provision, how it gets out', async () => {
    await open(drafter, `${BILL}/text?act=religion-law&article=art_10`)
    const article = drafter.getByRole('textbox', { name: /10/ }).first()
    expect(
      await article.evaluate(
        each => document.getElementById(each.getAttribute('aria-describedby')!)!.textContent,
      ),
    ).toBe(text.tabKeys)
    await article.focus()
    await drafter.keyboard.press('Escape')
    await drafter.keyboard.press('Tab')
    expect(await drafter.locator('.article-editor:focus[lang=kk]').count()).toBe(0)
  })

  test('finds a language by its whole name, where its beginning is all that is seen', async () => {
    await drafter.setViewportSize({ width: 1280, height: 800 })
    for (const name of Object.values(shell.languages))
      expect(
        await drafter.locator('.language-switch').getByRole('button', { name, exact: true }).count(),
      ).toBe(1)
  })

  test('comes to the article that the contents lead to', async () => {
    await open(drafter, EDITION)
    await drafter.locator('.contents a[href$="#art_5"]').press('Enter')
    await toBeInFocus(drafter, 'art_5')
    await drafter.keyboard.press('Tab')
    expect(await drafter.locator('.law-row:has(~ #art_6) a:focus').count()).toBe(1)
  })

  test.each(['comparison', 'desk?comment=2', 'text?act=religion-law&article=art_10'])(
    'is seen whole on %s, wherever a key brings it',
    async path => {
      await open(drafter, `${BILL}/${path}`)
      const complaints = new Set<string>()
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await drafter.keyboard.press('Tab')
        if (await drafter.evaluate(() => document.activeElement === document.body)) break
        for (const complaint of await drafter.evaluate(hidden)) complaints.add(complaint)
        if ((await drafter.locator('.article-editor:focus').count()) > 0)
          await drafter.keyboard.press('Escape')
      }
      expect([...complaints]).toEqual([])
    },
  )

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

  test('goes along with items of an agenda that are not saved yet', async () => {
    await open(drafter, `${BILL}/round-tables/:coming/agenda`)
    const items = drafter.locator('.agenda-drafts > li')
    const count = await items.count()
    for (const title of ['бірінші', 'екінші']) {
      await drafter.getByRole('button', { name: roundTables.addItem }).press('Enter')
      await items.last().getByLabel(roundTables.itemKk).fill(title)
    }
    await items.last().getByRole('button', { name: roundTables.up }).press('Enter')
    const inFocus = drafter.locator('.agenda-drafts > li:has(button:focus)')
    for (const place of [count, count - 1]) {
      await expect.poll(() => items.nth(place).getByLabel(roundTables.itemKk).inputValue()).toBe('екінші')
      await toBeInFocus(drafter, roundTables.up)
      expect(await inFocus.getByLabel(roundTables.itemKk).inputValue()).toBe('екінші')
      await drafter.keyboard.press('Enter')
    }
  })
})

/** What of the line around the element in focus is cut away by a box that scrolls, and what covers the element. */
function hidden(): string[] {
  const element = document.activeElement!
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element)
  const reach = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) + parseFloat(outlineOffset)
  const name = `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 60)
  const complaints: string[] = []
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue
    const edge = box.getBoundingClientRect()
    const isCut =
      left - reach < edge.left - 1 || top - reach < edge.top - 1 || bottom + reach > edge.bottom + 1
    if (isCut && height < edge.height) complaints.push(`${name} is cut by ${box.className}`)
    if (right + reach > edge.right + 1 && width < edge.width)
      complaints.push(`${name} is cut by ${box.className}`)
  }
  const seen = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10))
  const covers = seen && !element.contains(seen) && !seen.contains(element)
  return covers ? [...complaints, `${name} is under ${seen.className}`] : complaints
}
