import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { consultations } from '#db/schema.ts'
import { registerColleague } from '#tests/support/members.ts'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const { positions } = wordsIn('kk')

// Composed, about drafting only.
const TEXT = 'Норма қолдау табады; оның мәтінінде мерзім күнтізбелік күнмен көрсетілсін.'
const DISSENT = 'Мерзімді жұмыс күнімен көрсеткен дұрыс.'
const COLLEAGUE = 'Аппараттың екінші қызметкері'

describe.skipIf(!hasBrowser())('an organisation agrees its position before the drafter sees it', () => {
  let workspace: Workspace
  let there: string

  beforeAll(async () => {
    workspace = await openWorkspace()
    await registerColleague(workspace.db, 'qmdb', { name: 'qmdb-second', called: COLLEAGUE })
    const [open] = await workspace.db.select().from(consultations)
    there = `/consultations/${open!.id}`
  })

  test('with a stand, a dissent, the approval of the head, and the submission', async () => {
    const [head, colleague, drafter] = [
      await person('qmdb'),
      await person('qmdb-second'),
      await person('drafter'),
    ]
    const element = await draftStand(head, there)
    await annexDissent(colleague, there)
    await drafter.goto(`${there}/position`)
    await drafter.getByText(positions.noneReceived).waitFor()
    await approveAndSubmit(head)
    await drafter.reload()
    const received = drafter.getByRole('region', { name: positions.received }).getByRole('article')
    expect(await received.count()).toBe(1)
    const read = await received.innerText()
    expect(read).toContain('ҚМДБ аппараты')
    expect(read).toContain(positions.stances['support-with-changes'])
    for (const words of [TEXT, DISSENT, COLLEAGUE]) expect(read).toContain(words)
    const place = await received.locator('.position-provision p').first().innerText()
    expect(element).toContain(place.replace('\n', ', ')) // the act stands on a line of its own there
  })

  async function person(name: string): Promise<Page> {
    const page = await workspace.reader()
    await signIn(page, name)
    return page
  }
})

/** Supports the first provision with changes; gives the provision's name. */
async function draftStand(page: Page, there: string): Promise<string> {
  await page.goto(there)
  await page.getByRole('link', { name: positions.toPosition }).click()
  const provision = page.locator('.position-provision').first()
  await provision.getByText(positions.compose).click()
  const stance = provision.getByLabel(positions.stance, { exact: true })
  expect(await stance.inputValue()).toBe('') // nobody supports anything because the form began so
  await stance.selectOption(positions.stances['support-with-changes'])
  await provision.getByLabel(positions.text).fill(TEXT)
  await provision.getByRole('button', { name: positions.draft }).click()
  await provision.locator('p', { hasText: TEXT }).waitFor()
  return provision.locator('h3').innerText()
}

/** Reads the stand of the organisation and differs from it in one's own name; has no right to approve it. */
async function annexDissent(page: Page, there: string): Promise<void> {
  await page.goto(`${there}/position`)
  await page.locator('.position-provision p', { hasText: TEXT }).waitFor()
  const dissents = page.getByRole('region', { name: positions.dissents })
  await dissents.getByLabel(positions.dissent).fill(DISSENT)
  await dissents.getByRole('button', { name: positions.send }).click()
  await dissents.locator('.position-note', { hasText: DISSENT }).waitFor()
  expect(await page.getByRole('button', { name: positions.approve }).count()).toBe(0)
}

/** Reads the dissent, approves the position as it stands, and hands it in; nothing can be changed after that. */
async function approveAndSubmit(page: Page): Promise<void> {
  await page.reload()
  await page.locator('.position-note', { hasText: DISSENT }).waitFor()
  await page.getByText(positions.waitsForHead).waitFor()
  await page.getByRole('button', { name: positions.approve }).click()
  await page.getByRole('button', { name: positions.submit }).click()
  await page.getByRole('status').filter({ hasText: 'ҚМДБ өкілі' }).waitFor()
  expect(await page.getByRole('button', { name: positions.draft }).count()).toBe(0)
}
