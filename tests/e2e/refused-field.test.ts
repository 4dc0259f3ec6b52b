import { describe, expect, test } from 'vitest'
import { wordsIn } from '#app/i18n/words.tsx'
import { hasBrowser, openWorkspace, signIn, speak } from '#tests/support/workspace.ts'

const { acts } = wordsIn('ru')

describe.skipIf(!hasBrowser())('a form refused for one field', () => {
  test('marks that field, describes it by the refusal, and leads to it', async () => {
    const workspace = await openWorkspace()
    const page = await workspace.reader()
    await signIn(page, 'drafter')
    await speak(page, 'ru')
    await page.goto('/acts/new')
    await page.getByLabel(acts.number).fill('!')
    await page.getByLabel(acts.adoptedOn).fill('2026-01-01')
    await page.getByLabel(acts.titleKk).fill('Сынақ туралы')
    await page.getByLabel(acts.titleRu).fill('О пробе')
    await page.getByRole('button', { name: acts.enter }).click()
    const alert = page.getByRole('alert')
    await alert.getByRole('link').click()
    const number = page.getByLabel(acts.number)
    expect(await number.evaluate(field => field === document.activeElement)).toBe(true)
    expect(await number.getAttribute('aria-describedby')).toContain(await alert.getAttribute('id'))
    expect(await page.locator('[aria-invalid]').count()).toBe(1)
    expect(await number.getAttribute('aria-invalid')).toBe('true')
  })
})
