import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { consultations } from '#db/schema.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const { home } = wordsIn('ru')

describe.skipIf(!hasBrowser())('the home page of a stakeholder', () => {
  let workspace: Workspace
  let page: Page

  beforeAll(async () => {
    workspace = await openWorkspace()
    page = await workspace.reader()
    await signIn(page, 'theologian')
    await speak(page, 'ru')
  })

  test('names a bill once above all that was changed in it', async () => {
    const latest = page.locator('section', { has: page.getByRole('heading', { name: home.latestChanges }) })
    expect(await latest.getByRole('heading', { level: 3 }).count()).toBe(1)
    expect(await latest.getByRole('listitem').count()).toBeGreaterThan(1)
  })

  test('speaks of comments while some are taken, and of reading after that', async () => {
    const head = page.getByRole('heading', { level: 1 })
    expect(await head.innerText()).toBe(home.commentHead)
    await workspace.db.update(consultations).set({ closesOn: '2026-01-01', opensOn: '2025-12-01' })
    await page.goto('/')
    expect(await head.innerText()).toBe(home.heads.stakeholder)
  })
})
