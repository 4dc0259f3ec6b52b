import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { bills } from '#db/schema.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'

const { consultations: said, shell } = wordsIn('ru')

describe.skipIf(!hasBrowser())('what is typed into a form', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  const TITLE = 'Сынақ туралы'

  async function newBill(): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, 'drafter')
    await speak(page, 'ru')
    await visit(page, '/bills/new')
    await page.locator('[name=titleKk]').fill(TITLE)
    return page
  }

  const send = (page: Page) => page.locator('main form button[type=submit]').click()
  const title = (page: Page) => page.locator('[name=titleKk]').inputValue()
  const keptForms = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter(place => place.startsWith('form:')))

  test('comes back after the session ended, to the same person only', async () => {
    const page = await newBill()
    await page.locator('[name=titleRu]').fill('О пробе')
    for (const { name } of await page.context().cookies())
      if (name !== 'language') await page.context().clearCookies({ name })
    await send(page)
    await page.getByRole('link', { name: shell.signInAndReturn }).waitFor()
    await signIn(page, 'second-drafter')
    await visit(page, '/bills/new')
    expect(await title(page)).toBe('')
    await page.locator('.identity button').click()
    await page.waitForURL(url => url.pathname !== '/bills/new')
    await signIn(page, 'drafter')
    await page.goto('/bills/new')
    await page.getByText(said.restored).waitFor()
    expect(await title(page)).toBe(TITLE)
  })

  test('is not missed by a browser that keeps nothing', async () => {
    const page = await workspace.reader()
    const broken: string[] = []
    page.on('pageerror', error => broken.push(error.message))
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    )
    await visit(page, '/acts/religion-law/comparison')
    await speak(page, 'ru')
    expect(broken).toEqual([])
    await page.locator('.comparison-main').waitFor()
  })

  test('comes back after the site could not be reached', async () => {
    const page = await newBill()
    await page.locator('[name=titleRu]').fill('О пробе')
    await page.route('**/*.data*', route => route.abort())
    await send(page)
    await page.getByText(shell.trouble.broken.text).waitFor()
    await page.unroute('**/*.data*')
    await page.goto('/bills/new')
    await page.getByText(said.restored).waitFor()
    expect(await title(page)).toBe(TITLE)
  })

  test('is kept while it is refused, and let go of once it is taken', async () => {
    const page = await newBill()
    await page.locator('[name=titleRu]').fill(' ')
    await send(page)
    await page.getByRole('alert').waitFor()
    expect(await keptForms(page)).toHaveLength(1)
    await page.locator('[name=titleRu]').fill('О пробе')
    await send(page)
    await page.waitForURL(url => url.pathname !== '/bills/new')
    expect(await keptForms(page)).toEqual([])
  })

  test('is sent once by a double click', async () => {
    const page = await newBill()
    const twice = 'О двух нажатиях'
    await page.locator('[name=titleRu]').fill(twice)
    await page.locator('main form button[type=submit]').dblclick()
    await page.waitForURL(url => url.pathname !== '/bills/new')
    const all = await workspace.db.select().from(bills)
    expect(all.filter(({ titleRu }) => titleRu === twice)).toHaveLength(1)
  })

  test('is let go of where the page stays', async () => {
    const page = await newBill()
    await page.locator('[name=titleKk]').fill('')
    await visit(page, `${BILL}/papers/note/questions`)
    const form = page.locator('form.remark-fields').first()
    await form.locator('[name=textRu]').fill('Ответ')
    await form.locator('[name=textKk]').fill('Жауап')
    expect(await keptForms(page)).toHaveLength(1)
    await form.locator('button[type=submit]').click()
    await expect.poll(() => keptForms(page)).toEqual([])
  })

  test('stays through the preview of an import, until it is discarded', async () => {
    const page = await newBill()
    await page.locator('[name=titleKk]').fill('')
    await visit(page, `${BILL}/amending-text/import`)
    await page.locator('[name=ru]').fill('Это предложение никто не поймёт.')
    await page.locator('main form button[type=submit]').last().click()
    await page.waitForURL(/preview/)
    await page.locator('.shell-nav a[href="/acts"]').click()
    await page.waitForURL(/\/acts$/)
    await page.goto(`${BILL}/amending-text/import`)
    await page.getByText(said.restored).waitFor()
    await page.getByRole('button', { name: said.discard }).click()
    expect(await page.locator('[name=ru]').inputValue()).toBe('')
    expect(await keptForms(page)).toEqual([])
  })

  test('is not kept of a sign-in', async () => {
    const page = await workspace.reader()
    await visit(page, '/sign-in')
    await page.locator('input[type=email]').fill('somebody@demo.tuzetu')
    await page.locator('input[type=password]').fill('something')
    expect(await page.evaluate(() => Object.values(localStorage).join(' '))).not.toContain('some')
  })

  test('is asked for before it would be lost, where the device has no room', async () => {
    const page = await newBill()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.locator('[name=titleRu]').fill('О пробе')
    await page.getByText(said.unkept).waitFor()
    const asked = new Promise<string>(resolve => {
      page.once('dialog', dialog => {
        resolve(dialog.message())
        void dialog.dismiss()
      })
    })
    await page.locator('.shell-nav a[href="/acts"]').click()
    expect(await asked).toBe(said.unkept)
    expect(await title(page)).toBe(TITLE)
  })
})
