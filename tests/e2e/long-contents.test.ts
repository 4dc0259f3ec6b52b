import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { people } from '#db/schema.ts'
import { storeTexts } from '#db/versions.server.ts'
import { draftedBill } from '#tests/bench/drafted-bill.ts'
import { hasBrowser, openWorkspace, signIn, type Workspace } from '#tests/support/workspace.ts'

const TEXT = '/bills/bench/text'
const ARTICLES = 160 // in two chapters: too many to be shown with both open
const LINES = 'nav.contents a'

describe.skipIf(!hasBrowser())('the contents of a code beside its text', () => {
  let workspace: Workspace

  beforeAll(async () => {
    workspace = await openWorkspace()
    const { db } = workspace
    const [drafter] = await db.select().from(people).where(eq(people.email, 'drafter@demo.tuzetu'))
    const [kk, ru] = LANGUAGES.map(language => read(codeIn(language), language).act)
    const roots = await storeTexts(db, { kk: kk!, ru: ru! })
    await draftedBill(db, [roots, roots], drafter!)
  })

  test('come with what is around the article; what lies in other groups is there once the page runs', async () => {
    const page = await workspace.reader()
    await signIn(page, 'drafter')
    const document = await page.request.get(TEXT)
    expect((await document.text()).match(/class="contents-mark"/g)).toHaveLength(ARTICLES / 2 + 2)
    await page.goto(TEXT)
    await expect.poll(() => page.locator(LINES).count()).toBe(ARTICLES + 2)
    const last = page.locator(LINES).last()
    expect(await last.isVisible()).toBe(false)
    await page
      .locator('nav.contents summary')
      .last()
      .click({ position: { x: 2, y: 8 } })
    await last.click()
    await page.waitForURL(/article=art_160/)
  })

  test('lead into another group by its name without script', async () => {
    const page = await workspace.reader({ javaScriptEnabled: false })
    await signIn(page, 'drafter')
    await page.goto(TEXT)
    await page.locator('nav.contents summary a').last().click()
    await page.waitForURL(/article=chp_2/) // and until the document is whole
    expect(await page.locator(LINES).last().textContent()).toContain('160')
    expect(await page.locator(LINES).last().isVisible()).toBe(true)
  })
})

/** A code of two chapters. */
function codeIn(language: Language): string {
  const heading = {
    kk: (at: number) => `${at}-бап. Тақырып ${at}`,
    ru: (at: number) => `Статья ${at}. Тема ${at}`,
  }
  const chapter = { kk: (at: number) => `${at}-тарау. Бөлік`, ru: (at: number) => `Глава ${at}. Часть` }
  const lines = Array.from({ length: ARTICLES }, (_, at) => [
    ...(at % (ARTICLES / 2) === 0 ? [chapter[language](1 + at / (ARTICLES / 2))] : []),
    heading[language](at + 1),
    { kk: 'Заңның сөздері.', ru: 'Слова закона.' }[language],
  ])
  return `${lines.flat().join('\n')}\n`
}
