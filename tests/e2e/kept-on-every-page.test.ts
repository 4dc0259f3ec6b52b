import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

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

describe.skipIf(!hasBrowser())('what is typed into the forms of a page', () => {
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
      await visit(page, real(path))
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
      await visit(page, real(`${BILL}/${path}`))
      await speak(page, 'ru') // by then whatever is kept has come back
      const typed = Object.values(await standing(page)).filter(words => words.startsWith('Сөз '))
      expect(typed).toEqual([])
      expect(Object.keys(await typeEverywhere(page)).length).toBeGreaterThan(0)
      await page.locator('.identity button').click()
      await page.waitForURL(url => url.pathname !== new URL(real(`${BILL}/${path}`), url).pathname)
    }
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
