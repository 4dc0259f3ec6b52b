import type { Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

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
    await typeInto('ru', '1.', 'Слово')
    await page.reload()
    await waitFor(provision('ru', '1.'), 'Слово')
    expect(await page.locator('.desk-restored').isVisible()).toBe(true)
    await page.getByRole('button', { name: text.discard, exact: true }).click()
    await page.locator('.desk-restored').waitFor({ state: 'detached' })
    expect(await provision('ru', '1.').innerText()).not.toContain('Слово')
  })

  test('when the connection drops: it is saved as soon as there is one', async () => {
    await page.goto(`${PAGE}art_11`)
    await typeInto('ru', '1.', 'Слово')
    await page.context().setOffline(true)
    await save('Без соединения')
    await waitFor(state(), text.state.waiting)
    await page.context().setOffline(false)
    await waitFor(state(), /Сохранено как версия \d+/)
    expect(await provision('ru', '1.').innerText()).toContain('Слово')
  })

  test('when the session ends in the middle of writing', async () => {
    await page.goto(`${PAGE}art_12`)
    await typeInto('ru', '1.', 'Слово')
    const cookies = await page.context().cookies()
    await page.context().clearCookies({ name: 'session' })
    await save('Без сеанса')
    await waitFor(state(), text.state.signedOut)
    expect(await page.getByRole('link', { name: text.state.signIn }).getAttribute('target')).toBe('_blank')
    await page.context().addCookies(cookies)
    await page.getByRole('button', { name: text.state.retry }).click()
    await waitFor(state(), /Сохранено как версия \d+/)
  })

  test('when it is written on both sides: the words go where the caret is, and the provisions are twins', async () => {
    await page.goto(`${PAGE}art_13`)
    for (const language of ['ru', 'kk'] as const) {
      await provision(language, '1.').click({ position: { x: 150, y: 8 } })
      await page.locator(`[data-column=${language}] .article-editor:focus`).waitFor()
      await page.keyboard.press('Enter')
      await provision(language, '1-1.').waitFor()
      await page.keyboard.type(language === 'kk' ? 'Жаңа сөз ' : 'Новое слово ')
    }
    await waitFor(provision('kk', '1-1.'), 'Жаңа сөз')
    await waitFor(provision('ru', '1-1.'), 'Новое слово')
    const identities = await Promise.all(
      (['kk', 'ru'] as const).map(language => provision(language, '1-1.').getAttribute('data-provision')),
    )
    expect(identities[0]).toBe(identities[1])
  })

  function provision(language: Language, mark: string): Locator {
    return page.locator(`[data-column=${language}] .provision[data-mark="${mark}"]`).first()
  }

  function state(): Locator {
    return page.locator('.save-state')
  }

  async function typeInto(language: Language, mark: string, words: string): Promise<void> {
    await provision(language, mark).click({ position: { x: 150, y: 8 } })
    await page.locator(`[data-column=${language}] .article-editor:focus`).waitFor()
    await page.keyboard.type(words)
  }

  async function save(message: string): Promise<void> {
    await page.getByLabel(text.message).fill(message)
    await page.getByRole('button', { name: text.save }).click()
  }

  async function waitFor(place: Locator, words: string | RegExp): Promise<void> {
    await place.filter({ hasText: words }).waitFor()
  }
})
