import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'
import { lettersIn } from '#tests/support/letters.ts'

const DESK = '/bills/religious-activity/desk'
const REASON = '21-бапқа қатысты: ұсыныс толық қабылданды.'
const PATIENCE = { timeout: 30_000 } // ms: comments are placed after the answer to the drafter

const { consultations, desk, letters } = wordsIn('kk')

describe.skipIf(!hasBrowser())('an author is told «your words changed» by a letter', () => {
  let workspace: Workspace
  let author: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    author = await person('human-rights')
  })

  test('when the drafter takes the proposed wording and so saves a version', async () => {
    const drafter = await person('drafter')
    await drafter.goto(`${DESK}?comment=2`)
    const proposal = drafter.getByRole('region', { name: desk.proposal })
    await proposal.getByLabel(desk.reason).fill(REASON)
    await proposal.getByRole('button', { name: desk.take }).click()
    await drafter.waitForURL(/comment=3/)
    const told = async () =>
      (await lettersIn(workspace.db)).filter(({ to }) => to === 'human-rights').map(({ kind }) => kind)
    await expect.poll(told, PATIENCE).toEqual(expect.arrayContaining(['comments-answered', 'words-changed']))
    await drafter.context().close()
  })

  test('finds it on the home page, with the count above every page, and follows it to the comment', async () => {
    await author.goto('/')
    const unread = (await lettersIn(workspace.db)).filter(
      ({ to, readAt }) => to === 'human-rights' && readAt === null,
    ).length
    const count = author.locator('.shell-nav .unread-count')
    expect(await count.innerText()).toContain(String(unread))
    await author.getByRole('link', { name: letters.names['words-changed'] }).click()
    await author.waitForURL(/\/comments#comment-/)
    await author.locator('.words-changed').first().waitFor()
    await count.getByText(String(unread - 1), { exact: true }).waitFor()
  })

  test('says there whether the remark stands, and the letter is among those that are read', async () => {
    await author.getByRole('button', { name: consultations.standing }).click()
    await author.getByText(consultations.replies.standing).waitFor()
    await author.getByRole('link', { name: letters.title }).click()
    const letter = author.locator('.letter', { hasText: letters.names['words-changed'] })
    await letter.waitFor()
    expect(await letter.getAttribute('class')).not.toContain('unread')
  })

  test('marks the rest as read, and chooses one mail a day by keyboard', async () => {
    await author.getByRole('button', { name: letters.markAllRead }).click()
    await author.locator('.unread-count').waitFor({ state: 'detached' })
    await author.getByLabel(letters.deliveries.daily).focus()
    await author.keyboard.press('Space')
    await author.keyboard.press('Enter')
    await author.getByText(letters.saved(letters.deliveries.daily)).waitFor()
    await author.reload()
    expect(await author.getByLabel(letters.deliveries.daily).isChecked()).toBe(true)
  })

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    await speak(page, 'kk')
    return page
  }
})
