import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { provisionIn, saveState, saveVersion, typeInto, waitForWords } from '#tests/support/writing.ts'

const BILL = '/bills/religious-activity'
const FIRST = 'Слова первого. '
const SECOND = 'Слова второго. '
const SETTLED = 'Слова обоих, сведённые в одно предложение.'

const { collision, history, shell } = wordsIn('ru')

describe.skipIf(!hasBrowser())('two drafters write at once', () => {
  let workspace: Workspace
  let first: Page
  let second: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    first = await person('drafter')
    second = await person('second-drafter')
  })

  test('different provisions: what both wrote is in the text', async () => {
    await bothOpen('art_13')
    await write(first, '1.', FIRST)
    await write(second, '2.', SECOND)
    await save(first)
    await saveVersion(second, 'Второй пункт')
    await waitForWords(provisionIn(second, 'ru', '1.'), FIRST.trim())
    await waitForWords(provisionIn(second, 'ru', '2.'), SECOND.trim())
  })

  test('the same provision: the second sees the base and both wordings, and decides', async () => {
    await bothOpen('art_10')
    const base = await provisionIn(second, 'ru', '1.').innerText()
    await write(first, '1.', FIRST)
    await write(second, '1.', SECOND)
    await save(first)
    await saveVersion(second, 'Встретились')
    await second.waitForURL(/\/collisions\//)
    const contest = second.getByRole('region').filter({ hasText: collision.kinds.edited })
    await waitForWords(contest.locator('.contest-sides ins').first(), FIRST.trim())
    await waitForWords(contest.locator('.contest-sides ins').last(), SECOND.trim())
    expect(await contest.locator('.contest-text').first().innerText()).toBe(`1. ${base}`)
    await contest.getByLabel(collision.own).check()
    await contest.getByLabel(collision.text).fill(SETTLED)
    await second.getByRole('button', { name: collision.settle }).click()
    await second.getByRole('status').getByRole('link', { name: collision.seeSettled }).click()
    await second.waitForURL(/\/comparison\?/)
    await waitForWords(second.locator('ins').first(), 'обоих')
  })

  test('the history lists the meeting and how it ended, with a link to what changed', async () => {
    await first.goto(`${BILL}/history`)
    const lines = first.locator('.history-line')
    const settled = lines.filter({ has: first.getByRole('link', { name: history.settle }) })
    expect(await settled.count()).toBe(2) // met, and settled
    await settled.first().getByRole('link', { name: history.compare }).click()
    await first.waitForURL(/\/comparison\?/)
    await first
      .locator('ins')
      .filter({ hasText: SETTLED.slice(0, 11) })
      .first()
      .waitFor()
  })

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    await speak(page, 'ru')
    return page
  }

  async function bothOpen(article: string): Promise<void> {
    for (const page of [first, second]) await page.goto(`${BILL}/text?act=religion-law&article=${article}`)
  }

  async function write(page: Page, mark: string, words: string): Promise<void> {
    await typeInto(provisionIn(page, 'ru', mark), words)
  }

  async function save(page: Page): Promise<void> {
    await saveVersion(page, 'Первый пункт')
    await waitForWords(saveState(page), /Сохранено как версия \d+/)
  }
})

describe.skipIf(!hasBrowser())('a reader', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('who may not draft reads the text, and is told so where only drafters may go', async () => {
    const page = await workspace.reader()
    await signIn(page, 'qmdb')
    await speak(page, 'ru')
    await page.goto(`${BILL}/text?act=religion-law&article=art_10`)
    await page.locator('.law-text').waitFor()
    expect(await page.locator('[contenteditable=true]').count()).toBe(0)
    const answer = await page.goto('/bills/new')
    expect(answer?.status()).toBe(403)
    await page.getByText(shell.trouble.denied.text).waitFor()
  })

  test('finds the language again that was chosen, on another day and another page', async () => {
    const page = await workspace.reader()
    await page.goto('/')
    expect(await page.locator('html').getAttribute('lang')).toBe('kk')
    await speak(page, 'ru')
    const kept = await page.context().storageState()
    const later = await workspace.reader({ storageState: kept })
    await later.goto('/acts')
    expect(await later.locator('html').getAttribute('lang')).toBe('ru')
    await speak(later, 'en')
    await later.reload()
    expect(await later.getByRole('link', { name: wordsIn('en').shell.acts, exact: true }).isVisible()).toBe(
      true,
    )
  })
})
