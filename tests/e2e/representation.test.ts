import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { consultations as rounds } from '#db/schema.ts'
import { registerColleague } from '#tests/support/members.ts'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const { consultations, history, organisations } = wordsIn('kk')

// Composed, about drafting only.
const REMARK = 'Жобаның кіріспесіндегі терминдер біркелкі жазылсын.'
const COLLEAGUE = 'Аппараттың екінші қызметкері'
const HOUSE = 'ҚМДБ аппараты'
const HEAD = 'ҚМДБ өкілі'
const HEIR = 'Теологтар тобы'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

describe.skipIf(!hasBrowser())('an organisation says who speaks for it', () => {
  let workspace: Workspace
  let there: string

  beforeAll(async () => {
    workspace = await openWorkspace()
    await registerColleague(workspace.db, 'qmdb', { name: 'qmdb-second', called: COLLEAGUE })
    const [open] = await workspace.db.select().from(rounds)
    there = `/consultations/${open!.id}`
  })

  test('a colleague on a phone asks to speak for it, with the way to keep the remark always in sight', async () => {
    const page = await person('qmdb-second', PHONE)
    await page.goto(there)
    await page.getByRole('button', { name: consultations.commentOnDraft }).tap()
    const composer = page.getByRole('region', { name: consultations.comment })
    await composer.getByLabel(consultations.text).fill(REMARK)
    const keep = composer.getByRole('button', { name: consultations.keep })
    for (const height of [740, 400]) {
      await page.setViewportSize({ width: 360, height })
      const box = (await keep.boundingBox())!
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
    await keep.tap()
    await page.getByRole('link', { name: consultations.review }).tap()
    await page
      .getByLabel(consultations.capacity)
      .selectOption({ label: consultations.capacityUnconfirmed(HOUSE) })
    await page.getByRole('button', { name: consultations.submit(1) }).tap()
    await page.getByRole('status').waitFor()
  })

  test('everybody who reads the remark sees that it is not confirmed', async () => {
    const drafter = await person('drafter')
    await drafter.goto(there)
    await comment(drafter).getByText(consultations.claims.open(HOUSE)).waitFor()
  })

  test('the head confirms it from the home page, and names the colleague for the time to come', async () => {
    const head = await person('qmdb')
    await head.goto('/')
    await head.getByRole('link', { name: organisations.waiting(1) }).click()
    const claims = head.getByRole('region', { name: organisations.claims })
    await claims.getByLabel(organisations.endReason).fill('№ 7 бұйрық')
    await claims.getByRole('button', { name: organisations.confirm }).click()
    await claims.getByText(organisations.claimStates.confirmed).waitFor()
    const naming = head.getByRole('region', { name: organisations.representatives })
    await naming.getByText(organisations.nameRepresentative).first().click()
    await naming.getByLabel(organisations.person).selectOption({ label: COLLEAGUE })
    await naming.getByLabel(organisations.reason).fill('№ 8 бұйрық')
    await naming.getByRole('button', { name: organisations.nameRepresentative }).click()
    await naming.getByRole('listitem').filter({ hasText: COLLEAGUE }).waitFor()
  })

  test('the remark keeps what it was submitted with; the confirmation stands beside it and on record', async () => {
    const drafter = await person('drafter')
    await drafter.goto(there)
    const said = await comment(drafter).locator('.comment-claim').innerText()
    expect(said).toContain(HOUSE)
    expect(said).not.toBe(consultations.claims.open(HOUSE))
    await drafter.goto('/bills/religious-activity/history')
    await drafter.getByRole('heading', { name: history.title }).waitFor()
    await drafter.locator('.history-line').filter({ hasText: '№ 7 бұйрық' }).waitFor()
  })

  test('its people go together into the organisation that it goes into, but for those left out', async () => {
    const administrator = await person('administrator')
    await administrator.goto('/organisations')
    const called = (name: string) => administrator.getByRole('heading', { name, exact: true })
    const line = (name: string) => administrator.getByRole('listitem').filter({ has: called(name) })
    await line(HOUSE).getByText(organisations.merge).first().click()
    await line(HOUSE).getByLabel(organisations.into).selectOption({ label: HEIR })
    await line(HOUSE).getByRole('button', { name: organisations.merge }).click()
    await line(HOUSE).getByText(organisations.moveTo(HEIR)).click()
    await line(HOUSE).getByLabel(COLLEAGUE).uncheck()
    await line(HOUSE).getByRole('button', { name: organisations.move }).click()
    await line(HOUSE).getByLabel(HEAD).waitFor({ state: 'detached' })
    expect(await line(HOUSE).getByLabel(COLLEAGUE).count()).toBe(1)
    expect(await line(HEIR).locator('option', { hasText: HEAD }).count()).toBe(1)
    await administrator.goto('/record')
    await administrator.getByText(`Ұйымның 1 адамы ауыстырылды: ${HOUSE} – ${HEIR}.`).waitFor()
  })

  async function person(name: string, options = {}): Promise<Page> {
    const page = await workspace.reader(options)
    await signIn(page, name)
    return page
  }
})

function comment(page: Page) {
  return page.locator('.comment', { hasText: REMARK })
}
