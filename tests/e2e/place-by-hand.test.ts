import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { saveState, saveVersion, waitForWords } from '#tests/support/writing.ts'

// Composed, about drafting only.
const REWRITTEN = 'Порядок применения настоящей статьи определяет уполномоченный орган.'

const { desk, consultations, refusals } = wordsIn('ru')

describe.skipIf(!hasBrowser())('a comment whose words are gone', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('is placed by hand as a lawyer cites the place, and its author is asked about that', async () => {
    const drafter = await person('drafter')
    await rewriteBan(drafter)
    await drafter.goto('/bills/religious-activity/desk?uncertain=1')
    const place = drafter.getByRole('region', { name: desk.place })
    const cited = place.getByLabel(desk.address)
    await cited.fill('пункт 99 статьи 20')
    expect(await place.getByLabel(desk.elsewhere).isChecked()).toBe(true)
    await place.getByRole('button', { name: desk.confirm }).click()
    await place.getByText(refusals['placement.provision-missing']({})).waitFor()
    await cited.fill('ст. 20')
    await place.getByRole('button', { name: desk.confirm }).click()
    const shown = drafter.getByRole('article').filter({ hasText: consultations.number(2) })
    await shown.waitFor({ state: 'detached' })
    const author = await person('human-rights')
    await author.goto('/comments')
    const comment = author.locator('.comment', { hasText: consultations.number(2) })
    await comment.getByText(consultations.standsAt(elementName('art_20', 'ru'))).waitFor()
    await comment.getByRole('button', { name: consultations.standing }).click()
    await comment.getByText(consultations.replies.standing).waitFor()
  })

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    await speak(page, 'ru')
    return page
  }
})

/** Puts other words in the place of those that four comments of the demonstration are about. */
async function rewriteBan(page: Page): Promise<void> {
  await page.goto('/bills/religious-activity/text?act=prevention-law&article=art_21')
  const ban = page.locator('[data-column=ru] .article-editor .provision', { hasText: 'Запрещается ношение' })
  await ban.click()
  await ban.and(page.locator('.article-editor:focus .provision')).waitFor()
  await ban.evaluate(line => getSelection()!.selectAllChildren(line))
  await page.keyboard.type(REWRITTEN)
  await saveVersion(page, 'Статья 21 переписана')
  await waitForWords(saveState(page), /Сохранено как версия \d+/)
}
