import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const { roundTables } = wordsIn('kk')
const BILL = '/bills/religious-activity'
const NEWCOMER = { name: 'А. Келген', line: 'А. Келген; Сынақ институты', number: '5' }
const MINE = 'Бірінші хатшы жазған сөз.'
const YOURS = 'Екінші хатшы жазған сөз.'
const TYPED = 'Әлі жазылмаған сөз.'
const REASON = 'Зал бос емес.'

describe.skipIf(!hasBrowser())('the seminar that is to come', () => {
  let workspace: Workspace
  let first: Page
  let there: string

  beforeAll(async () => {
    workspace = await openWorkspace()
    first = await workspace.reader()
    await signIn(first, 'drafter')
    await first.goto(`${BILL}/round-tables`)
    await first.locator('.list h3 a').first().click()
    await first.waitForURL(/round-tables\/[0-9a-f-]{36}$/)
    there = new URL(first.url()).pathname
  })

  test('is moved with a reason, and the invited see the old and the new', async () => {
    await first.getByRole('link', { name: roundTables.movePlan }).click()
    await first.getByLabel(roundTables.from).fill('15:00')
    await first.getByLabel(roundTables.until).fill('17:00')
    await first.getByLabel(roundTables.reasonKk).first().fill(REASON)
    await first.getByRole('button', { name: roundTables.move, exact: true }).click()
    await first.waitForURL(url => url.pathname === there)
    const guest = await workspace.reader()
    await signIn(guest, 'theologian')
    await guest.goto(there)
    const notice = guest.locator('.notice[role=status]')
    expect(await notice.innerText()).toContain(REASON)
    expect(await notice.locator('del').innerText()).toMatch(/10:00/)
    expect(await notice.innerText()).toMatch(/15:00/)
    const ics = await guest.request.get(`/round-tables/${there.split('/').at(-1)}/invitation.ics`)
    expect(await ics.text()).toContain('SEQUENCE:1')
  })

  test('takes who is not on the list, and any provision of the draft, by keys alone', async () => {
    await first.goto(`${there}/sheet`)
    await first.getByText(roundTables.newcomer).click()
    await first.getByLabel(roundTables.newcomerLine).fill(NEWCOMER.line)
    await first.getByRole('button', { name: roundTables.newcomerAdd }).click()
    const speaker = first.getByRole('combobox', { name: roundTables.speaker })
    await speaker.focus()
    await first.getByRole('option', { name: NEWCOMER.name }).waitFor()
    for (const keys of [NEWCOMER.number, '2', '5']) await first.keyboard.type(keys)
    await first.keyboard.type('/8')
    const found = first.getByRole('option').first()
    await found.getByText('8-бап').waitFor()
    await first.keyboard.press('Enter')
    await first.keyboard.type(MINE)
    await first.keyboard.down('Control')
    for (const _held of [1, 2, 3]) await first.keyboard.down('Enter') // held down, the key comes again and again
    await first.keyboard.up('Enter')
    await first.keyboard.up('Control')
    const note = first.locator('.note', { hasText: MINE })
    await note.getByText(NEWCOMER.name).waitFor()
    expect(await note.innerText()).toContain('8-бап')
    expect(await first.getByRole('alert').count()).toBe(0)
    expect(await speaker.evaluate(input => input === document.activeElement)).toBe(true)
  })

  test('shows two secretaries each other’s statements without a reload, in one order', async () => {
    const second = await workspace.reader()
    await signIn(second, 'second-drafter')
    await second.goto(`${there}/sheet`)
    await second.locator('.notes').getByText(MINE).waitFor()
    await second.getByRole('combobox', { name: roundTables.speaker }).focus()
    for (const keys of ['1', '1', '5', '0', YOURS]) await second.keyboard.type(keys)
    await second.keyboard.press('Control+Enter')
    await first.locator('.notes').getByText(YOURS).waitFor()
    await second.locator('.notes').getByText(YOURS).waitFor()
    const order = (page: Page) => page.locator('.notes .note > p').allInnerTexts()
    expect(await order(first)).toEqual(await order(second))
    expect(await order(first)).toEqual([YOURS, MINE])
  })

  test('keeps what is being typed through another item and a reload', async () => {
    await first.getByRole('textbox', { name: roundTables.words }).fill(TYPED)
    await first.locator('.sheet-item').nth(1).click()
    expect(await first.getByRole('textbox', { name: roundTables.words }).inputValue()).toBe('')
    await first.reload()
    const words = first.getByRole('textbox', { name: roundTables.words })
    await expect.poll(() => words.inputValue()).toBe(TYPED)
    await words.fill('')
  })

  test('tells those on the list in words who came', async () => {
    const guest = await workspace.reader()
    await signIn(guest, 'theologian')
    await guest.goto(there)
    await guest.getByRole('cell', { name: roundTables.came, exact: true }).first().waitFor()
    expect(await guest.getByRole('checkbox').count()).toBe(0)
  })

  test('is told of to a visitor, without a way that ends at signing in', async () => {
    const visitor = await workspace.reader()
    await visitor.goto('/consultations')
    await visitor.getByText(roundTables.comingToAccounts).waitFor()
    expect(await visitor.locator('.list h3').count()).toBeGreaterThan(0)
    expect(await visitor.locator('a[href*="/round-tables/"]').count()).toBe(0)
  })

  test('once begun is not cancelled', async () => {
    await first.goto(`${there}/move`)
    await first.getByLabel(roundTables.reasonRu).last().fill('Отменяется.')
    await first.getByRole('button', { name: roundTables.cancelIt }).click()
    await first.getByRole('alert').waitFor()
    await first.waitForLoadState('networkidle')
  })
})
