import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { provisionIn, typeInto, waitForWords } from '#tests/support/writing.ts'

const ARTICLE = '/bills/religious-activity/text?act=religion-law&article=art_10'
const HERE = 'Набрано в первой. '
const THERE = 'Набрано во второй. '

const { text } = wordsIn('ru')

describe.skipIf(!hasBrowser())('one drafter with an article open in two tabs', () => {
  let workspace: Workspace
  let first: Page
  let second: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    first = await workspace.reader()
    await signIn(first, 'drafter')
    await speak(first, 'ru')
    second = await first.context().newPage()
    await first.goto(ARTICLE)
    await second.goto(ARTICLE)
  })

  test('is told so in both', async () => {
    for (const page of [first, second]) await page.getByText(text.otherTab).waitFor()
  })

  test('finds in one what was typed in the other, and loses nothing of either', async () => {
    await first.bringToFront()
    await typeInto(provisionIn(first, 'ru', '1.'), HERE)
    await waitForWords(provisionIn(second, 'ru', '1.'), HERE.trim())
    await second.bringToFront()
    await typeInto(provisionIn(second, 'ru', '2.'), THERE)
    await waitForWords(provisionIn(first, 'ru', '2.'), THERE.trim())
    for (const page of [first, second]) {
      expect(await provisionIn(page, 'ru', '1.').innerText()).toContain(HERE.trim())
      expect(await provisionIn(page, 'ru', '2.').innerText()).toContain(THERE.trim())
    }
  })

  test('is told no more when the other tab is closed', async () => {
    await second.close({ runBeforeUnload: true })
    await first.getByText(text.otherTab).waitFor({ state: 'detached' })
    expect(await provisionIn(first, 'ru', '2.').innerText()).toContain(THERE.trim())
  })
})
