import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { docxOf, wordsOfDocx } from '#tests/support/docx.ts'
import { lawText } from '#tests/support/law-texts.ts'
import { hasBrowser, openWorkspace, signIn, speak, type Workspace } from '#tests/support/workspace.ts'

const DEFINITION: Record<Language, string> = {
  kk: 'ғибадат күні – діни бірлестік жарғысында белгіленген күн;',
  ru: 'день богослужения – день, установленный уставом религиозного объединения;',
}
const REASON: Record<Language, string> = {
  kk: 'Ұғым практикада біркелкі қолданылуы үшін енгізіледі.',
  ru: 'Понятие вводится для единообразного применения.',
}

describe.skipIf(!hasBrowser())('a drafter amends the law from the file to the printed table', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
  })

  test.each(['kk', 'ru'] as const)('in %s', async language => {
    const page = await workspace.reader()
    await signIn(page, 'drafter')
    await speak(page, language)
    const act = await importAct(page, language)
    const bill = await openBill(page, language, act)
    await writeDefinition(page, language, `/bills/${bill}/text?act=${act}&article=art_1`)
    await compare(page, language, `/bills/${bill}/comparison?act=${act}`)
    await printTable(page, language, `/bills/${bill}/table?language=${language}`)
  })
})

/** Enters an act and imports an edition: a Word file in Kazakh, a plain one in Russian; gives the act's slug. */
async function importAct(page: Page, language: Language): Promise<string> {
  const { acts, importing } = wordsIn(language)
  const slug = `journey-${language}`
  await page.goto('/acts/new')
  await page.getByLabel(acts.number, { exact: true }).fill('483-IV')
  await page.getByLabel(acts.adoptedOn).fill('2011-10-11')
  await page.getByLabel(acts.titleKk).fill(`Діни қызмет туралы (${slug})`)
  await page.getByLabel(acts.titleRu).fill(`О религиозной деятельности (${slug})`)
  await page.getByLabel(acts.slug).fill(slug)
  await page.getByRole('button', { name: acts.enter }).click()
  await page.getByLabel(importing.inForceOn).fill('2021-07-01')
  await page.getByLabel(importing.source).fill('tests/fixtures/kz')
  const files = {
    kk: { name: 'kk.docx', mimeType: '', buffer: await docxOf(lawText('religion_law_kk_2021-07-01')) },
    ru: {
      name: 'ru.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(lawText('religion_law_ru_2021-07-01')),
    },
  }
  for (const each of ['kk', 'ru'] as const)
    await page.locator(`[name=${each}-file]`).setInputFiles(files[each])
  await page.getByRole('button', { name: importing.look }).click()
  expect(await page.getByText(importing.nothingSaved).isVisible()).toBe(true)
  await page.getByRole('button', { name: importing.save }).click()
  await page.waitForURL(url => url.pathname.startsWith(`/acts/${slug}`) && !url.pathname.endsWith('preview'))
  return slug
}

/** Opens a bill and adds the act to it; gives the bill's slug. */
async function openBill(page: Page, language: Language, act: string): Promise<string> {
  const { bills } = wordsIn(language)
  await page.goto('/bills/new')
  await page.getByLabel(bills.titleKk).fill(`Діни қызмет туралы заңға толықтыру енгізу туралы (${language})`)
  await page
    .getByLabel(bills.titleRu)
    .fill(`О внесении дополнения в закон о религиозной деятельности (${language})`)
  await page.getByRole('button', { name: bills.open }).click()
  await page.waitForURL(/\/amendments$/)
  const edition = page.getByLabel(bills.edition)
  const option = edition.locator('option', { hasText: act }).first()
  await edition.selectOption((await option.getAttribute('value'))!)
  await page.getByRole('button', { name: bills.addAct }).click()
  await page.locator('h2, h3').filter({ hasText: act }).first().waitFor()
  return new URL(page.url()).pathname.split('/')[2]!
}

/** Adds a definition after subparagraph 1) in both languages; a reload in between loses nothing. */
async function writeDefinition(page: Page, language: Language, path: string): Promise<void> {
  const { text } = wordsIn(language)
  await page.goto(path)
  for (const each of ['kk', 'ru'] as const) {
    const editor = page.locator(`[contenteditable=true][lang=${each}]`)
    await caretAtEnd(editor.locator('[data-provision="art_1__subpara_1"]'))
    await page.keyboard.press('Enter')
    await page.keyboard.type(DEFINITION[each])
    expect(await editor.locator('[data-mark="1-1)"]').innerText()).toContain(DEFINITION[each])
    await page.reload()
    await editor.getByText(DEFINITION[each]).waitFor()
  }
  await page.getByLabel(text.message).fill('Definition of a day of worship')
  await page.getByRole('button', { name: text.save, exact: true }).click()
  await page.locator('.save-state', { hasText: '1' }).waitFor()
  await page.locator('.save-message').waitFor({ state: 'detached' })
}

/** Puts the caret behind the last letter of a provision and waits until the editor has taken it over. */
async function caretAtEnd(provision: Locator): Promise<void> {
  await provision.click()
  await expect.poll(() => provision.evaluate(lettersBehindCaret)).toBe(0)
}

/** Puts the caret at the end and tells, two frames later, how many letters of the provision stand behind it. */
async function lettersBehindCaret(provision: Element): Promise<number> {
  const selection = document.getSelection()!
  selection.selectAllChildren(provision)
  selection.collapseToEnd()
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
  if (!provision.contains(selection.focusNode)) return -1
  const rest = document.createRange()
  rest.selectNodeContents(provision)
  rest.setStart(selection.focusNode!, selection.focusOffset)
  return rest.toString().length
}

/** What those who listen are told around inserted words, in the language of the law. */
const LISTENED = {
  kk: ['[қосылды]', '[қосылғанның соңы]'],
  ru: ['[добавлено]', '[конец добавленного]'],
}

/** Reads the comparison with the edition in force, by mouse, by keyboard and by ear. */
async function compare(page: Page, language: Language, path: string): Promise<void> {
  await page.goto(path)
  const inserted = page.locator('ins').filter({ hasText: DEFINITION[language] })
  await inserted.waitFor()
  for (const told of LISTENED[language]) expect(await inserted.ariaSnapshot()).toContain(told)
  await page.keyboard.press('j')
  await page.keyboard.press('v')
  expect(await page.locator('[data-seen]').count()).toBe(1)
  expect(await page.locator('ins').count()).toBeGreaterThan(0)
  expect(await page.locator('del').allInnerTexts()).toEqual([])
  const folds = page.locator('.comparison-rows > button')
  const folded = await folds.count()
  await folds.first().click()
  await expect.poll(() => folds.count()).toBe(folded - 1)
  expect(await page.locator('[data-seen] :checked').count()).toBe(1)
}

/** Writes the justification where it stands in the table, and reads the downloaded paper back. */
async function printTable(page: Page, language: Language, path: string): Promise<void> {
  const { table } = wordsIn(language)
  await page.goto(path)
  await page.locator('.table-write').first().click()
  await page.getByLabel(table.inKazakh, { exact: true }).fill(REASON.kk)
  await page.getByLabel(table.inRussian, { exact: true }).fill(REASON.ru)
  await page.getByRole('button', { name: table.save }).click()
  await page.locator('.table-justification > p', { hasText: REASON[language] }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`a[href*="comparative/files/docx?language=${language}"]`).click(),
  ])
  const words = wordsOfDocx(readFileSync((await download.path())!))
  expect(words).toContain(DEFINITION[language])
  expect(words).toContain(REASON[language])
  expect(words).toContain(language === 'kk' ? 'Қолданыстағы редакция' : 'Действующая редакция')
  expect(words).toContain(language === 'kk' ? 'Жоқ.' : 'Отсутствует.')
}
