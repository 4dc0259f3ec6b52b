import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const { roundTables } = wordsIn('kk')
const BILL = '/bills/religious-activity'
const SAID = 'Мерзім нақты көрсетілсін.'
const OFFLINE = 'Байланыс үзілгенде айтылды.'
const CORRECTED = 'Мерзім күнтізбелік күнмен көрсетілсін.'

describe.skipIf(!hasBrowser())('a round-table from the agenda to the desk, by keyboard', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test('is prepared, recorded, closed, corrected, approved, and answered for', async () => {
    const secretary = await workspace.reader()
    await signIn(secretary, 'drafter')
    const there = await plan(secretary)
    await record(secretary, there)
    await close(secretary, there)
    await correct(workspace, there)
    await approve(workspace, secretary, there)
    await secretary.goto(`${BILL}/desk`)
    await secretary.getByText(CORRECTED).first().waitFor()
  })
})

/** Plans a round-table of a day gone by, so that it can be closed, with an agenda and two on the list; gives its path. */
async function plan(page: Page): Promise<string> {
  await page.goto(`${BILL}/round-tables/new`)
  await page.getByLabel(roundTables.topicKk).fill('Мерзімдер')
  await page.getByLabel(roundTables.placeKk).fill('Үшінші зал')
  await page.getByLabel(roundTables.day, { exact: true }).fill('2026-11-02')
  await page.getByLabel(roundTables.from).fill('07:00')
  await page.getByLabel(roundTables.until).fill('08:00')
  const [chair, secretary] = [roundTables.chair, roundTables.secretary].map(each =>
    page.getByLabel(each, { exact: true }),
  )
  expect(await chair!.inputValue()).toBe('') // nobody is put at the head of a sitting by the order of names
  await chair!.selectOption({ label: 'Лауазымды адам' })
  expect(await secretary!.locator('option:checked').innerText()).toBe('Министрлік әзірлеушісі')
  await page.getByRole('button', { name: roundTables.plan }).click()
  await page.waitForURL(/round-tables\/[0-9a-f-]{36}$/)
  const there = new URL(page.url()).pathname
  await page.getByRole('link', { name: roundTables.changeAgenda }).click()
  await page.getByRole('button', { name: roundTables.addItem }).click()
  await page.getByLabel(roundTables.itemKk).fill('Мерзім туралы')
  await page.locator('.picker summary').click()
  await page.locator('.picker-lines input').first().check()
  await page.getByRole('button', { name: roundTables.save }).click()
  await page.waitForURL(url => url.pathname === there)
  await page.getByLabel(roundTables.invitePerson).selectOption({ label: 'Теолог' })
  await page.getByLabel(roundTables.inviteLines).fill('Сарапшы А.')
  await page.getByRole('button', { name: roundTables.invite, exact: true }).click()
  await page.getByRole('cell', { name: 'Сарапшы А.', exact: true }).waitFor()
  return there
}

/** Four keys and the words, twice: with the connection, and while it is lost. */
async function record(page: Page, there: string): Promise<void> {
  await page.goto(`${there}/sheet`)
  await page.getByRole('combobox', { name: roundTables.speaker }).focus()
  await page.keyboard.type('1')
  await page.keyboard.type('1')
  await page.keyboard.type('5')
  await page.keyboard.type('1')
  await page.keyboard.type(SAID)
  await page.keyboard.press('Control+Enter')
  await page.locator('.notes').getByText(SAID).waitFor()
  await page.context().setOffline(true)
  for (const key of ['2', '2', '3', '0']) await page.keyboard.type(key)
  await page.keyboard.type(OFFLINE)
  await page.keyboard.press('Control+Enter')
  await page.locator('.sheet-queue').getByText(OFFLINE).waitFor()
  await page.context().setOffline(false)
  await page.locator('.notes').getByText(OFFLINE).waitFor()
  expect(await page.locator('.sheet-queue').count()).toBe(0)
}

async function close(page: Page, there: string): Promise<void> {
  await page.getByRole('button', { name: roundTables.close }).click()
  await page.getByText(roundTables.closed).waitFor()
  await page.goto(`${there}/minutes`)
  await page.getByRole('button', { name: roundTables.circulate }).click()
  await page.locator('.minutes-statement').first().locator('span').getByText(SAID).waitFor()
}

async function correct({ reader }: Workspace, there: string): Promise<void> {
  const page = await reader()
  await signIn(page, 'theologian')
  await page.goto(`${there}/minutes`)
  const statement = page.locator('.minutes-statement').first()
  await statement.getByText(roundTables.correct, { exact: true }).click()
  await statement.getByLabel(roundTables.correction).fill(CORRECTED)
  await statement.getByRole('button', { name: roundTables.sendCorrection }).click()
  await page.locator('.minutes-corrected').waitFor()
}

async function approve({ reader }: Workspace, secretary: Page, there: string): Promise<void> {
  await secretary.reload()
  await secretary.getByRole('button', { name: roundTables.accept, exact: true }).click()
  await secretary.getByRole('button', { name: roundTables.circulateAgain }).click()
  await secretary.getByRole('button', { name: roundTables.approve }).click()
  await secretary
    .getByText(roundTables.approvedBy(roundTables.secretary, 'Министрлік әзірлеушісі', ''))
    .waitFor()
  const chair = await reader()
  await signIn(chair, 'official')
  await chair.goto(`${there}/minutes`)
  await chair.getByRole('button', { name: roundTables.approve }).click()
  await chair.getByText(roundTables.phases.approved).waitFor()
  for (const [language, word] of [
    ['kk', 'ТЫҢДАЛДЫ'],
    ['ru', 'СЛУШАЛИ'],
  ] as const) {
    const answer = await chair.request.get(
      `${there.split('/round-tables/')[0]}/papers/minutes/files/docx?language=${language}&subject=${there.split('/').at(-1)}`,
    )
    const words = wordsOfDocx(new Uint8Array(await answer.body()))
    expect(words).toContain(word)
    expect(words).toContain(CORRECTED)
    expect(words).toContain(OFFLINE)
  }
}
