import type { Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LONGEST_COMMENT } from '#app/domain/consultation/comment.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { comments, consultations as consultationRows } from '#db/schema.ts'
import { hasBrowser, openWorkspace, signIn, speak, visit, type Workspace } from '#tests/support/workspace.ts'

const BILL = '/bills/religious-activity'
const HURT = '<script>window.hurt = 1</script><img src="x" onerror="window.hurt = 1"><b>Слова</b>'

const { consultations, desk, importing, refusals, shell } = wordsIn('ru')

describe.skipIf(!hasBrowser())('what cannot be taken is answered in words, and nothing is lost', () => {
  let workspace: Workspace
  let page: Page
  let path: string

  beforeAll(async () => {
    workspace = await openWorkspace()
    const [consultation] = await workspace.db.select().from(consultationRows)
    path = `/consultations/${consultation!.id}`
  })

  beforeEach(async () => {
    page = await person('theologian')
  })

  test('a comment that is too long stays in its field', async () => {
    await compose('а'.repeat(LONGEST_COMMENT + 1))
    const told = refusals['comment.too-long']({
      of: 'text',
      length: LONGEST_COMMENT + 1,
      most: LONGEST_COMMENT,
    })
    expect(await composer().getByRole('alert').innerText()).toBe(told)
    expect((await composer().getByLabel(consultations.text).inputValue()).length).toBe(LONGEST_COMMENT + 1)
  })

  test('an anchor that does not exist is refused, however the form was made', async () => {
    const { key, ...form } = remark()
    const nowhere = { kind: 'provision', provision: crypto.randomUUID(), address: 'art_999' }
    for (const anchor of [JSON.stringify(nowhere), JSON.stringify({ kind: 'words' }), 'null', '']) {
      const answer = await page.request.post(`${path}/comments.data`, { form: { ...form, key, anchor } })
      expect([anchor, answer.status()]).toEqual([anchor, 422])
      expect(await answer.text()).toContain('anchor.missing')
    }
  })

  test('a form that is sent twice is answered twice and done once', async () => {
    const form = remark('Отправлено дважды.')
    const answers = [
      await page.request.post(`${path}/comments.data`, { form }),
      await page.request.post(`${path}/comments.data`, { form }),
    ]
    expect(answers.map(answer => answer.status())).toEqual([200, 200])
    expect(await answers[0]!.text()).toBe(await answers[1]!.text())
    const kept = await workspace.db.select().from(comments)
    expect(kept.filter(({ text }) => text === form.text).length).toBe(1)
  })

  test('markup and scripts are shown as the letters that were typed', async () => {
    await compose(HURT)
    await composer().waitFor({ state: 'detached' })
    for (const shown of [path, `${path}/tray`, '/comments']) {
      await page.goto(shown)
      await page.locator('.comment-text').filter({ hasText: HURT }).first().waitFor()
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    }
  })

  test('where there is nothing, a page says so to who one is, in one’s language', async () => {
    const broken: string[] = []
    page.on('pageerror', error => broken.push(error.message))
    for (const nowhere of ['/nowhere', `${BILL}/nowhere`, '/bills/none', '/consultations/none']) {
      expect([nowhere, (await visit(page, nowhere))?.status()]).toEqual([nowhere, 404])
      await page.getByRole('heading', { name: shell.trouble.notFound.title }).waitFor()
      await page.getByRole('button', { name: shell.signOut }).waitFor()
    }
    expect(broken).toEqual([])
  })

  test('a file that is no text of a law is named, and what else was typed stays', async () => {
    const drafter = await person('drafter')
    const files = [
      { name: 'law.pdf', buffer: Buffer.from('%PDF-1.7'), says: refusals['import.pdf']({ file: 'law.pdf' }) },
      { name: 'law.png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), says: 'law.png' },
    ]
    for (const { says, ...file } of files) {
      await drafter.goto('/acts/religion-law/editions/new')
      await drafter.getByLabel(importing.inForceOn).fill('2026-05-01')
      await drafter.getByLabel(importing.source).fill('zan.gov.kz')
      await drafter.locator('[name=ru-file]').setInputFiles({ ...file, mimeType: '' })
      await drafter.getByRole('button', { name: importing.look }).click()
      expect(await drafter.getByRole('alert').innerText()).toContain(says)
      expect(await drafter.getByLabel(importing.source).inputValue()).toBe('zan.gov.kz')
    }
  })

  test.each([
    ['of a page', `${BILL}/consultations/new`, 'bill', consultations.noteRu, consultations.open],
    ['of a part of a page', `${BILL}/desk`, 'key', desk.reason, desk.save],
  ])('a form %s that cannot be read is refused in its place', async (_, at, broken, field, send) => {
    const drafter = await person('drafter')
    await drafter.goto(at)
    if (broken === 'key') await drafter.getByLabel(consultations.dispositions.rejected).check()
    await drafter.getByLabel(field).fill(HURT)
    await drafter
      .locator(`[name=${broken}]`)
      .evaluateAll(all => all.forEach(each => each.setAttribute('value', 'x')))
    await drafter.getByRole('button', { name: send }).click()
    expect(await drafter.getByRole('alert').innerText()).toBe(
      refusals['form.malformed']({ fields: [broken] }),
    )
    expect(await drafter.getByLabel(field).inputValue()).toBe(HURT)
  })

  test('an invitation works once', async () => {
    const drafter = await person('drafter')
    await drafter.goto(`${BILL}${path}`)
    await drafter.getByRole('button', { name: consultations.invite }).click()
    const link = await drafter.getByRole('status').locator('code').innerText()
    await page.goto(link)
    await page.getByRole('button', { name: consultations.join }).click()
    await page.waitForURL(url => url.pathname === path)
    const other = await person('qmdb')
    await other.goto(link)
    expect(await other.getByRole('alert').innerText()).toBe(refusals['invitation.used']({}))
    expect(await other.getByRole('button', { name: consultations.join }).count()).toBe(0)
  })

  test('what comes after the close is kept, and told so', async () => {
    await page.goto(`${path}/tray`)
    const drafts = await page.locator('.comment').count()
    expect(drafts).toBeGreaterThan(0)
    await workspace.db.update(consultationRows).set({ closesOn: '2026-01-01' })
    await page.getByRole('button', { name: consultations.submit(drafts) }).click()
    expect(await page.getByRole('alert').innerText()).toBe(refusals['consultation.not-open']({}))
    await page.reload()
    expect(await page.locator('.comment').count()).toBe(drafts)
  })

  async function person(name: string): Promise<Page> {
    const reader = await workspace.reader()
    await signIn(reader, name)
    await speak(reader, 'ru')
    return reader
  }

  function composer(): Locator {
    return page.getByRole('region', { name: consultations.comment })
  }

  /** Writes a comment on the draft as a whole, and keeps it. */
  async function compose(text: string): Promise<void> {
    await page.goto(path)
    await page.getByRole('button', { name: consultations.commentOnDraft }).click()
    await composer().getByLabel(consultations.text).fill(text)
    await composer().getByRole('button', { name: consultations.keep }).click()
  }

  /** The form of a comment as the page sends it, to where its scripts send it. */
  function remark(text = 'Замечание.') {
    const anchor = JSON.stringify({ kind: 'draft' })
    return { key: crypto.randomUUID(), amendment: '', anchor, kind: 'remark', language: 'ru', text }
  }
})
