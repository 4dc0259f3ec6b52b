import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const COMMENT = '/bills/religious-activity/desk?comment=1'
const FIRST = 'К подпункту 1-1) статьи 1: порядок установлен процессуальным законом.'
const ANSWER = 'К части второй статьи 21: замечание принято к сведению.'
const PROPOSED = 'Перечень исключений закрыт.'
const CHANGED = 'Перечень исключений закрыт; предлагается его открыть.'
const SECOND = 'К статье 1: отсылка к процессуальному закону будет добавлена.'

const { desk, consultations } = wordsIn('ru')
const refusals = wordsIn('ru').refusals

describe.skipIf(!hasBrowser())('a comment that others answer meanwhile', () => {
  let workspace: Workspace
  let first: Page
  let second: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    first = await drafter('drafter')
    second = await drafter('second-drafter')
  })

  test('of two drafters the second sees the answer of the first, keeps what was typed, and may then replace it', async () => {
    await typed(first, 'rejected', FIRST)
    await typed(second, 'accepted', SECOND)
    await first.keyboard.press('Control+Enter')
    await first.waitForURL(/comment=2/)
    await second.keyboard.press('Control+Enter')
    await second.getByText(refusals['comment.answered-meanwhile']({ comment: 1 })).waitFor()
    await second.locator('.desk-middle-column .answer', { hasText: FIRST }).waitFor()
    const form = second.locator('form.desk-answer')
    expect(await form.getByLabel(desk.reason).inputValue()).toBe(SECOND)
    expect(await form.locator('input[name=code]:checked').getAttribute('value')).toBe('accepted')
    await form.getByRole('button', { name: desk.save }).click()
    await second.waitForURL(/comment=2/)
    await first.goto(COMMENT)
    await first.locator('.desk-middle-column .answer', { hasText: SECOND }).waitFor()
    expect(await first.locator('.desk-middle-column details').allTextContents()).toContainEqual(
      expect.stringContaining(FIRST), // among the earlier answers
    )
  })

  test('an author who was changing a comment meanwhile is told that it stays, and keeps what was typed', async () => {
    const author = await person('human-rights')
    await author.goto('/comments')
    const own = author.locator('.comment', { hasText: PROPOSED })
    await own.getByText(consultations.change, { exact: true }).click()
    await own.getByLabel(consultations.text).fill(CHANGED)
    await first.goto('/bills/religious-activity/desk?comment=2')
    await typed(first, 'noted', ANSWER)
    await first.keyboard.press('Control+Enter')
    await first.waitForURL(/comment=3/)
    await own.getByRole('button', { name: consultations.revise }).click()
    await own.getByText(refusals['comment.spoken-to']({})).waitFor()
    await own.locator('.answer', { hasText: ANSWER }).waitFor()
    expect(await own.getByLabel(consultations.text).inputValue()).toBe(CHANGED)
  })

  async function drafter(name: string): Promise<Page> {
    const page = await person(name)
    await page.goto(COMMENT)
    return page
  }

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    await speak(page, 'ru')
    return page
  }
})

async function typed(page: Page, code: 'accepted' | 'rejected' | 'noted', reason: string): Promise<void> {
  const form = page.locator('form.desk-answer')
  await form.getByLabel(consultations.dispositions[code], { exact: true }).check()
  await form.getByLabel(desk.reason).fill(reason)
}
