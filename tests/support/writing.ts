import type { Locator, Page } from 'playwright-core'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsIn } from '#app/i18n/words.tsx'

/** A provision in the editor, in one language, by its number as printed. */
export function provisionIn(page: Page, language: Language, mark: string): Locator {
  return page.locator(`[data-column=${language}] .provision[data-mark="${mark}"]`).first()
}

/** Types words into a provision where a click puts the caret. */
export async function typeInto(provision: Locator, words: string): Promise<void> {
  await provision.click({ position: { x: 150, y: 8 } })
  await provision.and(provision.page().locator('.article-editor:focus .provision')).waitFor()
  await provision.page().keyboard.type(words)
}

/** Saves what was typed, with a message in the Russian interface. */
export async function saveVersion(page: Page, message: string): Promise<void> {
  const { text } = wordsIn('ru')
  await page.getByLabel(text.message).fill(message)
  await page.getByRole('button', { name: text.save }).click()
}

/** Where the desk says how what was typed is kept. */
export function saveState(page: Page): Locator {
  return page.locator('.save-state')
}

/** Waits until a place on the screen has these words. */
export async function waitForWords(place: Locator, words: string | RegExp): Promise<void> {
  await place.filter({ hasText: words }).waitFor()
}
