import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak } from '#tests/support/workspace.ts'

const { papers } = wordsIn('en')
const PAPERS = '/bills/religious-activity/papers'

/** How a file of each format begins. */
const BEGINS = { docx: 'PK\u0003\u0004', xlsx: 'PK\u0003\u0004', pdf: '%PDF-' } as const

describe.skipIf(!hasBrowser())('the papers of a bill', () => {
  let page: Page

  beforeAll(async () => {
    page = await (await openWorkspace()).reader()
    await signIn(page, 'drafter')
    await speak(page, 'en')
  })

  test('are told to be in two languages, and each is there in every format of both', async () => {
    await page.goto(PAPERS)
    await page.getByText(papers.officialLanguages).waitFor()
    const links = await page
      .locator('a[href*="/files/"]')
      .evaluateAll(all => all.map(a => a.getAttribute('href')!))
    const kinds = new Set(links.map(link => /papers\/([a-z-]+)\//.exec(link)![1]))
    expect([...kinds].toSorted()).toEqual(
      [
        ...['amending-text', 'attendance', 'comparative', 'disagreements', 'minutes', 'note', 'remarks-note'],
        ...['remarks-table', 'report', 'sheet'],
      ].toSorted(),
    )
    for (const kind of kinds)
      for (const language of ['kk', 'ru'])
        expect(links.some(link => link.includes(`/${kind}/files/pdf?language=${language}`))).toBe(true)
    for (const link of links) {
      const answer = await page.request.get(link)
      const format = /files\/(\w+)/.exec(link)![1] as keyof typeof BEGINS
      expect(answer.status(), link).toBe(200)
      const bytes = await answer.body()
      expect(bytes.toString('latin1', 0, BEGINS[format].length), link).toBe(BEGINS[format])
    }
  })

  test.each(['kk', 'ru'] as const)('read on the page as they are printed, %s', async language => {
    for (const kind of ['comparative', 'amending-text', 'note', 'sheet']) {
      await page.goto(`${PAPERS}/${kind}?language=${language}`)
      expect(await page.locator('article.paper-page').getAttribute('lang')).toBe(language)
    }
  })

  test('are issued, kept with their hashes, and a copy is known by its hash', async () => {
    await page.goto(`${PAPERS}/comparative?language=kk`)
    await page.getByRole('button', { name: papers.issue }).click()
    await page.waitForURL(/papers\/issued\//)
    await page.getByText(papers.intact).waitFor()
    expect(await page.locator('.paper-hash').count()).toBe(3)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /, PDF$/ }).click(),
    ])
    await page.getByLabel(papers.copy).setInputFiles((await download.path())!)
    await page.getByRole('button', { name: papers.verify }).click()
    await page.getByText(papers.genuine('PDF', 1)).waitFor()
    const folder = mkdtempSync(path.join(tmpdir(), 'copy-'))
    writeFileSync(path.join(folder, 'other.pdf'), 'another file')
    await page.getByLabel(papers.copy).setInputFiles(path.join(folder, 'other.pdf'))
    await page.getByRole('button', { name: papers.verify }).click()
    await page.getByText('This is not a file of this issue.').waitFor()
    rmSync(folder, { recursive: true })
  })

  test('tell what changed since they were issued', async () => {
    await page.goto(`${PAPERS}/note/questions`)
    const first = page.locator('form', { has: page.locator('#question-5') })
    await page.goto(`${PAPERS}/note?language=ru`)
    await page.getByRole('button', { name: papers.issue }).click()
    await page.waitForURL(/papers\/issued\//)
    const issued = page.url()
    await page.goto(`${PAPERS}/note/questions`)
    await first.getByLabel(papers.answerRu).fill('Срок указан в графике.')
    await first.getByRole('button', { name: papers.save }).click()
    await first.getByText(papers.saved).waitFor()
    await page.goto(issued)
    await page.locator('.paper-change ins', { hasText: 'Срок указан в графике.' }).waitFor()
  })
})
