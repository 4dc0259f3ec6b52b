import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { tabTo } from '#tests/support/choosing.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const ADDED = 'в порядке, установленном уполномоченным органом, '
const REASON = 'Порядок не назван, а без него норма применяется по-разному.'

const { consultations } = wordsIn('ru')

describe.skipIf(!hasBrowser())('an expert proposes a wording', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('on a computer, by keyboard alone', async () => {
    const page = await workspace.reader()
    await signIn(page, 'human-rights')
    await speak(page, 'ru')
    await page.goto('/consultations')
    await press(page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link'))
    await press(page.locator('.consulted-row:has(ins) .comment-button'))
    const quote = await chooseWords(page)
    await propose(page)
    const draft = page.locator('.comment', { hasText: REASON })
    await draft.waitFor()
    expect(await draft.locator('blockquote').innerText()).toBe(quote)
    await press(page.getByRole('link', { name: consultations.review }))
    await draft.waitFor()
    await press(page.getByRole('button', { name: consultations.submit(1) }))
    const told = page.getByRole('status')
    await told.waitFor()
    await press(told.getByRole('link'))
    await page.waitForURL(/\/comments$/)
    expect(await draft.locator('.comment-number').innerText()).toMatch(/^№ \d+$/)
    expect(await draft.locator('blockquote').innerText()).toBe(quote)
  })
})

/** Goes to a control and presses it, with the keys that everybody has. */
async function press(control: Locator): Promise<void> {
  await tabTo(control)
  await control.page().keyboard.press('Enter')
}

/** Chooses the first words of the Russian text with Shift and the arrows, and changes nothing there; gives the words. */
async function chooseWords(page: Page): Promise<string> {
  const composer = page.getByRole('region', { name: consultations.comment })
  await press(composer.locator('summary'))
  const text = composer.locator('textarea.law[lang=ru]')
  const law = await text.inputValue()
  await tabTo(text)
  await page.keyboard.type('X')
  await page.keyboard.press('Delete')
  expect(await text.inputValue()).toBe(law)
  await page.keyboard.press('Control+Home')
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  const quote = composer.locator('blockquote[lang=ru]')
  await quote.waitFor()
  expect(law.startsWith(await quote.innerText())).toBe(true)
  return quote.innerText()
}

/** Changes the wording as it stands, says why, and keeps both as a draft. */
async function propose(page: Page): Promise<void> {
  const composer = page.getByRole('region', { name: consultations.comment })
  const kind = composer.getByLabel(consultations.commentKind)
  await tabTo(kind)
  await page.keyboard.press('ArrowDown')
  expect(await kind.inputValue()).toBe('proposal')
  await tabTo(composer.getByLabel(consultations.text))
  await page.keyboard.type(REASON)
  const wording = composer.getByLabel(consultations.wording)
  await tabTo(wording)
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(ADDED)
  expect((await wording.inputValue()).startsWith(ADDED)).toBe(true)
  await press(composer.getByRole('button', { name: consultations.keep }))
  await composer.waitFor({ state: 'detached' })
}
