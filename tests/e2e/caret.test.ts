import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { provisionIn, saveState, saveVersion, typeInto, waitForWords } from '#tests/support/writing.ts'

const { text } = wordsIn('ru')
const PAGE = '/bills/religious-activity/text?act=religion-law&article='
const INSIDE = { position: { x: 150, y: 8 } } // the words, right of the number

describe.skipIf(!hasBrowser())('a drafter with a mouse', () => {
  let workspace: Workspace
  let page: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  beforeEach(async () => {
    page = await workspace.reader()
    await signIn(page, 'drafter')
    await speak(page, 'ru')
  })

  test('selects a provision by three clicks, and nothing of the next', async () => {
    await page.goto(`${PAGE}art_12`)
    const next = await provisionIn(page, 'ru', '2.').innerText()
    await provisionIn(page, 'ru', '1.').click({ ...INSIDE, clickCount: 3 })
    await page.keyboard.press('Delete')
    await page.keyboard.type('Иные слова.')
    await waitForWords(provisionIn(page, 'ru', '1.'), /^Иные слова\.$/)
    expect(await provisionIn(page, 'ru', '2.').innerText()).toBe(next)
  })

  test('goes to the twin, and the buttons act on the language that the caret is in', async () => {
    await page.goto(`${PAGE}art_11`)
    await provisionIn(page, 'kk', '1.').click(INSIDE)
    for (const [language, other] of [
      ['kk', 'ru'],
      ['ru', 'kk'],
    ] as const) {
      await page.getByRole('button', { name: text.tools.toTwin[other] }).click()
      await page.locator(`[data-column=${other}] .article-editor:focus`).waitFor()
      await page.getByRole('button', { name: text.tools.toTwin[language] }).waitFor()
    }
    await page.getByRole('button', { name: text.tools.remove, exact: true }).click()
    await provisionIn(page, 'kk', '1.').waitFor({ state: 'detached' })
    await provisionIn(page, 'ru', '1.').waitFor()
  })

  test('adds an article: the caret is in its heading, and saving it is never told as losing it', async () => {
    await page.goto(`${PAGE}art_10`)
    await page.getByRole('button', { name: text.addArticle }).click()
    await page.locator('[data-column=kk] .article-editor:focus').waitFor()
    await page.keyboard.type('Жаңа бап')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Жаңа мәтін.')
    await typeInto(provisionIn(page, 'ru', 'Статья 10-1.'), 'Новая статья')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Новый текст.')
    await page.locator('.desk-added').getByRole('link').waitFor()
    await page.evaluate(gone => {
      const look = () =>
        document.body.innerText.includes(gone) && document.body.setAttribute('data-told', gone)
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
    }, text.gone)
    await saveVersion(page, 'Новая статья')
    await waitForWords(saveState(page), /Сохранено как версия \d+/)
    await page.waitForURL(/article=art_10-1$/)
    expect(await page.locator('body').getAttribute('data-told')).toBeNull()
  })
})
