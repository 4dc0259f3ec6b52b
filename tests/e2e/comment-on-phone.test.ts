import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { chooseWords } from '#tests/support/choosing.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const QUOTE = 'туыстық қарым-қатынастарды тоқтатуға'
const REMARK = '«Тоқтатуға мәжбүрлеу» деген сөздердің қандай әрекетті қамтитынын нақтылау қажет.'

const { consultations, text } = wordsIn('kk')

describe.skipIf(!hasBrowser())('a theologian on a phone comments in Kazakh on chosen words', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('by touch, with a reload in the middle, from the text to the list of own comments', async () => {
    const page = await workspace.reader(PHONE)
    await signIn(page, 'theologian')
    await speak(page, 'kk')
    await openConsultation(page)
    await writeOn(page, QUOTE)
    await page.reload()
    await keep(page)
    await page.reload()
    const kept = comment(page)
    expect(await kept.locator('.comment-number').innerText()).toBe(consultations.draft)
    const number = await submit(page)
    await page.getByRole('status').getByRole('link', { name: consultations.mine }).tap()
    await page.waitForURL('**/comments')
    const mine = comment(page)
    await mine.waitFor()
    expect(await mine.locator('.comment-number').innerText()).toBe(consultations.number(number))
    expect(await mine.locator('blockquote').innerText()).toBe(QUOTE)
    expect(await mine.innerText()).toContain(consultations.waiting)
  })

  test('and who answers reads it where it was written, but no other visitor before there is a report', async () => {
    const drafter = await workspace.reader()
    await signIn(drafter, 'drafter')
    await speak(drafter, 'kk')
    await openConsultation(drafter)
    await drafter.locator('.consulted-row', { hasText: QUOTE }).locator(comment(drafter)).waitFor()
    const visitor = await workspace.reader(PHONE)
    await openConsultation(visitor)
    await visitor.getByRole('link', { name: consultations.signInToComment }).waitFor()
    expect(await comment(visitor).count()).toBe(0)
  })
})

/** The theologian's comment of this journey, wherever it is shown. */
function comment(page: Page): Locator {
  return page.locator('.comment', { hasText: REMARK })
}

/** From the list of consultations to the Kazakh text of the one that is open. */
async function openConsultation(page: Page): Promise<void> {
  await page.goto('/consultations')
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  const languages = page.getByRole('navigation', { name: text.reading })
  await languages.getByRole('link', { name: consultations.languages.kk }).click()
  await page.waitForURL(/text=kk/)
}

/** Selects the words, presses the button under them and types. */
async function writeOn(page: Page, quote: string): Promise<void> {
  await chooseWords(page.locator('[data-provision][lang=kk]', { hasText: quote }).first(), quote)
  await page.locator('.words-button').tap()
  const composer = page.getByRole('region', { name: consultations.comment })
  expect(await composer.locator('blockquote').innerText()).toBe(quote)
  const language = composer.getByLabel(consultations.languageOfComment)
  expect(await language.inputValue()).toBe('kk')
  const field = composer.getByLabel(consultations.text)
  await field.tap()
  await field.pressSequentially(REMARK)
}

/** What was typed is still there; it is kept as a draft. */
async function keep(page: Page): Promise<void> {
  const composer = page.getByRole('region', { name: consultations.comment })
  await composer.waitFor()
  expect(await composer.getByLabel(consultations.text).inputValue()).toBe(REMARK)
  await composer.getByRole('button', { name: consultations.keep }).tap()
  await composer.waitFor({ state: 'detached' })
}

/** Looks the draft through in the tray and submits it; gives the number that it got. */
async function submit(page: Page): Promise<number> {
  await page.getByRole('link', { name: consultations.review }).tap()
  await comment(page).waitFor()
  await page.getByLabel(consultations.capacity).selectOption('expert')
  await page.getByRole('button', { name: consultations.submit(1) }).tap()
  const told = await page.getByRole('status').innerText()
  const number = Number(/\d+/.exec(told)?.[0])
  expect(told).toContain(consultations.submittedAs(String(number)))
  return number
}
