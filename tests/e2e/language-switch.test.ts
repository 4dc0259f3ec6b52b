import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { demonstrationPaths } from '#tests/support/demonstration-paths.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const TYPED = 'Әлі сақталмаған сөздер'

const WRITTEN_ON = [
  '/bills/new',
  '/acts/new',
  '/acts/religion-law/editions/new',
  ...[
    'amending-text/import',
    'consultations/new',
    'round-tables/new',
    'round-tables/:coming/move',
    'round-tables/:coming/agenda',
    'desk?comment=1',
  ].map(path => `${BILL}/${path}`),
]

describe.skipIf(!hasBrowser())('another language of the interface', () => {
  let workspace: Workspace
  let drafter: Page
  let real: (path: string) => string

  beforeAll(async () => {
    workspace = await openWorkspace()
    drafter = await workspace.reader()
    await signIn(drafter, 'drafter')
    real = await demonstrationPaths(workspace.db)
  })

  test.each(WRITTEN_ON)('leaves what is typed on %s as it is', async path => {
    const page = drafter
    await page.goto(real(path))
    await speak(page, 'ru')
    const fields = await page.locator('main :is(textarea, input[type=text], input:not([type])):visible').all()
    for (const field of fields) await field.fill(TYPED)
    await speak(page, 'en')
    expect(fields.length).toBeGreaterThan(0)
    for (const field of fields) expect(await field.inputValue()).toBe(TYPED)
  })

  test('is chosen on one line with the rest of the header, whether its names are whole or cut', async () => {
    const line = async (width: number) => {
      await drafter.setViewportSize({ width, height: 800 })
      const { y, height } = (await drafter.locator('.language-switch').boundingBox())!
      return { y, height }
    }
    expect(await line(1280)).toEqual(await line(1600))
  })

  test.each(['kk', 'ru'] as const)('quotes as its laws do (%s)', async language => {
    await drafter.goto(real(`${BILL}/history`))
    await speak(drafter, language)
    const quoted = drafter.locator('main q').first()
    expect(await quoted.evaluate(element => getComputedStyle(element).quotes)).toBe('"«" "»" "„" "“"')
  })

  test('is spoken at once where nothing is found', async () => {
    const page = await workspace.reader()
    await visit(page, '/nowhere')
    for (const language of INTERFACE_LANGUAGES) {
      await speak(page, language)
      await page.getByRole('heading', { name: wordsIn(language).shell.trouble.notFound.title }).waitFor()
    }
  })

  test('is spoken by the same page without script', async () => {
    const page = await workspace.reader({ javaScriptEnabled: false })
    await page.goto('/acts?x=1')
    await speak(page, 'en')
    expect(page.url()).toMatch(/\/acts\?x=1$/)
  })
})
