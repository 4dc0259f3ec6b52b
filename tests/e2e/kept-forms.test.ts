import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { bills } from '#db/schema.ts'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'

/** Pages with forms to write in, by who writes there. */
const WRITTEN = [
  ['drafter', '/bills/new'],
  ['drafter', '/acts/new'],
  ['drafter', '/acts/religion-law/editions/new'],
  ...[
    'amending-text/import',
    'amending-text/entry',
    'consultations/new',
    'consultations/:consultation',
    'desk?comment=1',
    'desk?comment=2',
    'approvals',
    'round-tables/new',
    'round-tables/:coming',
    'round-tables/:coming/move',
    'round-tables/:coming/agenda',
    'round-tables/:coming/sheet',
    'round-tables/:held/minutes',
    'papers/note/questions',
  ].map(path => ['drafter', `${BILL}/${path}`] as const),
  ['theologian', '/comments'],
  ['theologian', '/consultations/:consultation/position'],
  ['state-body', `${BILL}/approvals`],
  ['administrator', '/people/new'],
  ['administrator', '/organisations'],
  ['administrator', '/calendar'],
] as const

const { consultations: said, shell } = wordsIn('ru')

describe.skipIf(!hasBrowser())('what is typed into a form', () => {
  let workspace: Workspace
  let real: (path: string) => string
  const pages = new Map<string, Page>()

  beforeAll(async () => {
    workspace = await openWorkspace()
    real = await demonstrationPaths(workspace.db)
  })

  async function writing(who: string): Promise<Page> {
    const known = pages.get(who)
    if (known) return known
    const page = await workspace.reader()
    await signIn(page, who)
    await speak(page, 'ru')
    pages.set(who, page)
    return page
  }

  test.each(WRITTEN)(
    'by the %s on %s outlives a step elsewhere and back, and a reload',
    async (who, path) => {
      const page = await writing(who)
      await page.goto(real(path))
      await page.waitForFunction(() => '__remixRouter' in window) // the page's own scripts run
      const typed = await typeEverywhere(page)
      expect(Object.keys(typed).length).toBeGreaterThan(0)
      await page.locator('.shell-nav a[href="/acts"]').click()
      await page.waitForURL(/\/acts$/)
      await page.goBack()
      await expect.poll(() => standing(page)).toMatchObject(typed)
      await page.reload()
      await expect.poll(() => standing(page)).toMatchObject(typed)
    },
  )

  const TITLE = 'Сынақ туралы'

  async function newBill(): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, 'drafter')
    await speak(page, 'ru')
    await page.goto('/bills/new')
    await page.waitForFunction(() => '__remixRouter' in window)
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
    await page.goto('/bills/new')
    await page.waitForFunction(() => '__remixRouter' in window)
    expect(await title(page)).toBe('')
    await page.locator('.identity button').click()
    await page.waitForURL(url => url.pathname !== '/bills/new')
    await signIn(page, 'drafter')
    await page.goto('/bills/new')
    await page.getByText(said.restored).waitFor()
    expect(await title(page)).toBe(TITLE)
  })

  const OF_ONE = [
    'desk?comment=1',
    'desk?comment=2',
    'round-tables/:coming/agenda',
    'round-tables/:coming/move',
  ]

  test.each(OF_ONE)('on %s is nobody else’s on a device that people share', async path => {
    const page = await workspace.reader()
    for (const who of ['drafter', 'second-drafter']) {
      await signIn(page, who)
      await page.goto(real(`${BILL}/${path}`))
      await page.waitForFunction(() => '__remixRouter' in window)
      await speak(page, 'ru') // by then whatever is kept has come back
      const typed = Object.values(await standing(page)).filter(words => words.startsWith('Сөз '))
      expect(typed).toEqual([])
      expect(Object.keys(await typeEverywhere(page)).length).toBeGreaterThan(0)
      await page.locator('.identity button').click()
      await page.waitForURL(url => url.pathname !== new URL(real(`${BILL}/${path}`), url).pathname)
    }
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
    await page.goto('/acts/religion-law/comparison')
    await page.waitForFunction(() => '__remixRouter' in window)
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
    await page.goto(`${BILL}/papers/note/questions`)
    await page.waitForFunction(() => '__remixRouter' in window)
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
    await page.goto(`${BILL}/amending-text/import`)
    await page.waitForFunction(() => '__remixRouter' in window)
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
    await page.goto('/sign-in')
    await page.waitForFunction(() => '__remixRouter' in window)
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

/** Types into every field for words; what stands in each then, by its form and name. */
async function typeEverywhere(page: Page): Promise<Record<string, string>> {
  await page.locator('main').first().waitFor()
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  })
  const fields = await page
    .locator('main form[method=post] :is(textarea, input[type=text], input:not([type])):visible')
    .all()
  for (const [at, field] of fields.entries()) await field.fill(`Сөз ${at}`)
  return Object.fromEntries(
    Object.entries(await standing(page)).filter(([, value]) => value.startsWith('Сөз ')),
  )
}

function standing(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const said: Record<string, string> = {}
    const forms = document.querySelectorAll<HTMLFormElement>('main form[method=post]')
    for (const [at, form] of forms.entries())
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, input[type=text], input:not([type])',
      ))
        said[`${form.getAttribute('action')} ${at} ${field.name}`] = field.value
    return said
  })
}
