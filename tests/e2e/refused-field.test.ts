import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'

/** What is typed into a form, by the names of its fields; and those of them that the refusal is about. */
type Case = readonly [
  path: string,
  who: 'drafter' | 'a visitor',
  typed: Readonly<Record<string, string>>,
  wrong: readonly string[],
]

const title = { titleKk: 'Сынақ туралы', titleRu: 'О пробе' }
const CASES: readonly Case[] = [
  ['/acts/new', 'drafter', { ...title, number: '!', adoptedOn: '2026-01-01' }, ['number']],
  ['/bills/new', 'drafter', { ...title, titleRu: ' ' }, ['titleRu']],
  ['/bills/new', 'drafter', { ...title, titleEn: 'x'.repeat(1_001) }, ['titleEn']],
  [`${BILL}/consultations/new`, 'drafter', { opensOn: '2020-01-01', noteKk: 'Ескерту' }, ['opensOn']],
  [`${BILL}/round-tables/new`, 'drafter', { ...title, placeKk: ' ', placeRu: '' }, ['placeKk', 'placeRu']],
  [`${BILL}/round-tables/new`, 'drafter', { ...title, placeRu: 'Зал', until: '09:00' }, ['until']],
  ['/sign-in', 'a visitor', { email: 'nobody@demo.tuzetu', password: 'tuzetu-demo?' }, ['password', 'email']],
]

function fieldOf(page: Page, name: string) {
  return page.locator(`[name=${name}]:not([type=hidden])`)
}

describe.skipIf(!hasBrowser())('a refused form', () => {
  let workspace: Workspace
  const drafter = new Map<boolean, Page>()
  beforeAll(async () => {
    workspace = await openWorkspace()
    for (const javaScriptEnabled of [true, false]) {
      const page = await workspace.reader({ javaScriptEnabled })
      await signIn(page, 'drafter')
      drafter.set(javaScriptEnabled, page)
    }
  })

  /** Sends the form of a case; gives the page that says why not. */
  async function refused([path, who, typed, wrong]: Case, javaScriptEnabled: boolean): Promise<Page> {
    const page =
      who === 'drafter' ? drafter.get(javaScriptEnabled)! : await workspace.reader({ javaScriptEnabled })
    await page.goto(path)
    for (const [name, value] of Object.entries(typed)) await fieldOf(page, name).fill(value)
    await page
      .locator('form', { has: fieldOf(page, wrong[0]!) })
      .locator('button[type=submit]')
      .click()
    await page.getByRole('alert').waitFor()
    return page
  }

  /** The names of the fields that are marked, each described by the alert. */
  async function marked(page: Page): Promise<string[]> {
    const alert = await page.getByRole('alert').getAttribute('id')
    const fields = await page.locator('[aria-invalid=true]').all()
    for (const field of fields) expect(await field.getAttribute('aria-describedby')).toContain(alert)
    return Promise.all(fields.map(async field => (await field.getAttribute('name')) ?? ''))
  }

  test.each(CASES)('%s by %s: one key leads from the alert to the field', async (...given) => {
    const [, , typed, wrong] = given
    const page = await refused(given, true)
    expect(await page.getByRole('alert').locator('a:focus').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('name')).toBe(wrong[0])
    expect((await marked(page)).toSorted()).toEqual(wrong.toSorted())
    for (const [name, value] of Object.entries(typed))
      expect(await fieldOf(page, name).inputValue()).toBe(value)
  })

  test.each(CASES)('%s by %s: leads there without script, and keeps what was typed', async (...given) => {
    const [, , typed, wrong] = given
    const page = await refused(given, false)
    expect((await marked(page)).toSorted()).toEqual(wrong.toSorted())
    await page.getByRole('alert').getByRole('link').click()
    expect(await page.locator(':target').getAttribute('name')).toBe(wrong[0])
    for (const [name, value] of Object.entries(typed))
      if (name !== 'password') expect(await fieldOf(page, name).inputValue()).toBe(value)
  })

  test('leads to a question of several boxes as a whole', async () => {
    const page = drafter.get(true)!
    await page.evaluate(() => localStorage.clear()) // what was refused here before would be typed in again
    await page.goto(`${BILL}/consultations/new`)
    for (const box of await page.locator('[name=versions]').all()) await box.uncheck()
    await page.locator('main form').last().locator('button[type=submit]').click()
    await page.getByRole('alert').getByRole('link').press('Enter')
    expect(await page.locator('fieldset:focus [name=versions]').count()).toBeGreaterThan(0)
    expect(await page.locator('[name=versions]:checked').count()).toBe(0)
  })
})
