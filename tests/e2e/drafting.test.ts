import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { provisionIn, saveState, saveVersion, typeInto, waitForWords } from '#tests/support/writing.ts'

const { text } = wordsIn('ru')
const PAGE = '/bills/religious-activity/text?act=religion-law&article='

describe.skipIf(!hasBrowser())('nothing that a drafter types is lost', () => {
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

  test('when the page is loaded again at once', async () => {
    await page.goto(`${PAGE}art_10`)
    await typeInto(provisionIn(page, 'ru', '1.'), 'Слово')
    await page.reload()
    await waitForWords(provisionIn(page, 'ru', '1.'), 'Слово')
    expect(await page.locator('.desk-restored').isVisible()).toBe(true)
    await page.getByRole('button', { name: text.discard, exact: true }).click()
    await page.locator('.desk-restored').waitFor({ state: 'detached' })
    expect(await provisionIn(page, 'ru', '1.').innerText()).not.toContain('Слово')
  })

  test.each([1280, 360])('from sight: at %i px the caret stays above the bar that saves', async width => {
    await page.setViewportSize({ width, height: 640 })
    await page.goto(`${PAGE}art_10`)
    await typeInto(provisionIn(page, 'ru', '1.'), 'слово '.repeat(60))
    await page.getByLabel(text.message).waitFor()
    await page.keyboard.type('слово '.repeat(20))
    const covered = await page.evaluate(() => {
      const caret = getSelection()!.getRangeAt(0).getBoundingClientRect()
      return caret.bottom - document.querySelector('.save-bar')!.getBoundingClientRect().top
    })
    expect(covered).toBeLessThanOrEqual(0)
  })

  test('when the connection drops: it is saved as soon as there is one', async () => {
    await page.goto(`${PAGE}art_11`)
    await typeInto(provisionIn(page, 'ru', '1.'), 'Слово')
    await page.context().setOffline(true)
    await saveVersion(page, 'Без соединения')
    await waitForWords(saveState(page), text.state.waiting)
    await page.context().setOffline(false)
    await waitForWords(saveState(page), /Сохранено как версия \d+/)
    expect(await provisionIn(page, 'ru', '1.').innerText()).toContain('Слово')
  })

  test('when the session ends in the middle of writing', async () => {
    await page.goto(`${PAGE}art_12`)
    await typeInto(provisionIn(page, 'ru', '1.'), 'Слово')
    const cookies = await page.context().cookies()
    await page.context().clearCookies({ name: 'session' })
    await saveVersion(page, 'Без сеанса')
    await waitForWords(saveState(page), text.state.signedOut)
    expect(await page.getByRole('link', { name: text.state.signIn }).getAttribute('target')).toBe('_blank')
    await page.context().addCookies(cookies)
    await page.getByRole('button', { name: text.state.retry }).click()
    await waitForWords(saveState(page), /Сохранено как версия \d+/)
  })

  test('when it is written by keyboard alone: the caret goes to the twin, and Ctrl+S saves', async () => {
    await page.goto(`${PAGE}art_14`)
    await typeInto(provisionIn(page, 'ru', '1.'), '')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Новое слово')
    await page.keyboard.press('Alt+KeyT')
    await page.locator('[data-column=kk] .article-editor:focus').waitFor()
    await page.keyboard.type('Жаңа сөз')
    await waitForWords(provisionIn(page, 'kk', '1-1.'), 'Жаңа сөз')
    await page.getByLabel(text.message).waitFor()
    await page.keyboard.press('Control+KeyS')
    await page.locator('.save-message input:focus').waitFor()
    await page.keyboard.type('С клавиатуры')
    await page.keyboard.press('Control+KeyS')
    await waitForWords(saveState(page), /Сохранено как версия \d+/)
    expect(await provisionIn(page, 'ru', '1-1.').innerText()).toContain('Новое слово')
  })

  test('when it is written on both sides: the words go where the caret is, and the provisions are twins', async () => {
    await page.goto(`${PAGE}art_13`)
    for (const language of ['ru', 'kk'] as const) {
      await provisionIn(page, language, '1.').click({ position: { x: 150, y: 8 } })
      await page.locator(`[data-column=${language}] .article-editor:focus`).waitFor()
      await page.keyboard.press('Enter')
      await provisionIn(page, language, '1-1.').waitFor()
      await page.keyboard.type(language === 'kk' ? 'Жаңа сөз ' : 'Новое слово ')
    }
    await waitForWords(provisionIn(page, 'kk', '1-1.'), 'Жаңа сөз')
    await waitForWords(provisionIn(page, 'ru', '1-1.'), 'Новое слово')
    const identities = await Promise.all(
      (['kk', 'ru'] as const).map(language =>
        provisionIn(page, language, '1-1.').getAttribute('data-provision'),
      ),
    )
    expect(identities[0]).toBe(identities[1])
  })
})
