import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { withText } from '#app/domain/structure/edit.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { loader as amendingText } from '#app/routes/bills.$bill.amending-text.tsx'
import { loader as comparison } from '#app/routes/bills.$bill.comparison/route.tsx'
import { loader as table } from '#app/routes/bills.$bill.table.tsx'
import type { Database } from '#db/client.ts'
import { patchBetween } from '#db/demonstration/changed.ts'
import { granted } from '#db/demonstration/granted.ts'
import { acts, editions } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { billRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

// A law of 240 articles of which every one is amended: more than a page shows at once.
const ARTICLES = 240

let db: Database
let cookie: string
let bill: string

beforeAll(async () => {
  const room = await billRoom(await freshDatabase(), new Date())
  db = room.db
  cookie = await cookieOf(db, 'drafter')
  bill = await longBill(room)
})

function askedOf(page: string, query: Readonly<Record<string, string>>) {
  return asking(db, `/bills/${bill}/${page}?${new URLSearchParams({ language: 'ru', ...query })}`, {
    ...{ cookie, params: { bill } },
  })
}

const textAt = async (query: Readonly<Record<string, string>> = {}) =>
  (await amendingText(askedOf('amending-text', query))).page

describe('an amending text longer than a page', () => {
  test('is read window by window, and all of its lines are the text', async () => {
    const { windows, sentences, part } = await textAt()
    expect([windows.length > 1, part, sentences]).toEqual([true, 0, ARTICLES])
    const pages = await Promise.all(windows.map((_, at) => textAt({ part: String(at) })))
    const whole = await textAt({ part: 'all' })
    expect(pages.flatMap(({ lines }) => lines)).toEqual(whole.lines)
    expect(whole.part).toBe('all')
  })

  test('names each window by the elements that it amends', async () => {
    const { windows } = await textAt()
    expect([windows[0]!.first, windows.at(-1)!.last]).toEqual(['Статья 1', `Статья ${ARTICLES}`])
    const second = await textAt({ part: '1' })
    expect(windows[1]!.first).toBe(`Статья ${/статьи (\d+)/.exec(second.lines[0]!.text)![1]}`)
    expect(windows.reduce((sum, { count }) => sum + count, 0)).toBe(ARTICLES)
  })

  test('leads from a sentence to the window of the comparison in which its change stands', async () => {
    const { lines } = await textAt({ part: 'all' })
    const changes = lines.flatMap(line => line.changes)
    const last = changes.at(-1)!
    expect(last).toMatchObject({ key: `art_${ARTICLES}__part_1` })
    expect(last.part).toBeGreaterThan(0)
    const shown = await comparison(askedOf('comparison', { text: 'ru', part: String(last.part) }))
    expect(shown.markup?.rows).toContain(`id="${last.key}"`)
  })
})

describe('a comparative table longer than a page', () => {
  test('is read window by window, every row once', async () => {
    const first = (await table(askedOf('table', {}))).page
    expect(first).toMatchObject({ rows: ARTICLES, missing: ARTICLES, firstMissing: { part: 0 } })
    expect(first.windows.length).toBeGreaterThan(1)
    const pages = await Promise.all(
      first.windows.map(async (_, part) => (await table(askedOf('table', { part: String(part) }))).page),
    )
    const rows = pages.flatMap(({ sections }) => sections.flatMap(each => each.rows))
    expect(rows.map(({ address }) => address)).toEqual(
      Array.from({ length: ARTICLES }, (_, at) => `art_${at + 1}__part_1`),
    )
  })
})

async function longBill(room: Awaited<ReturnType<typeof billRoom>>): Promise<string> {
  granted(
    await enterAct(room.as('administrator'), {
      ...{ slug: 'long-law', form: 'law', number: '2-VIII', adoptedOn: '2020-01-01' },
      ...{ titleKk: 'Шаралар туралы', titleRu: 'О действиях' },
    }),
  )
  const texts = { kk: law('kk'), ru: law('ru') }
  granted(
    await importEdition(room.as('administrator'), {
      ...{ act: 'long-law', inForceOn: '2021-07-01', source: 'tests', texts },
    }),
  )
  const [edition] = await db
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(acts, and(eq(acts.id, editions.actId), eq(acts.slug, 'long-law')))
  const title = { kk: 'Шаралар туралы', ru: 'О внесении изменений в Закон «О действиях»', en: '' }
  const opened = granted(await openBill(room.as('drafter'), { title }))
  const amendment = granted(await addAmendment(room.as('drafter'), { bill: opened.id, edition: edition!.id }))
  const base = (await textsOf(db, amendment, 'edition'))!
  const patches = { kk: edited(base.kk), ru: edited(base.ru) }
  granted(
    await saveVersion(room.as('drafter', 1), { amendment, parent: null, message: 'Барлық бап', patches }),
  )
  return opened.slug
}

/** Thirty words in each article, so that the amended one reads best in words. */
function law(language: Language): string {
  const words =
    language === 'ru'
      ? 'Уполномоченный орган размещает сведения о мерах на своём интернет-ресурсе в течение десяти дней, направляет их заявителю и хранит в порядке, который установлен законами о государственной тайне и архиве'
      : 'Уәкілетті орган шаралар туралы мәліметтерді өзінің интернет-ресурсында он күн ішінде орналастырады, өтініш берушіге жібереді және мемлекеттік құпия мен мұрағат туралы заңдарда белгіленген тәртіппен сақтайды'
  const articles = Array.from({ length: ARTICLES }, (_, at) =>
    language === 'ru'
      ? `Статья ${at + 1}. Действие ${at + 1}\n\n${words}.`
      : `${at + 1}-бап. ${at + 1}-шара\n\n${words}.`,
  )
  return [language === 'ru' ? 'Закон о действиях' : 'Шаралар туралы заң', ...articles].join('\n\n') + '\n'
}

/** Each article with another time limit: «пяти», «шести» and so on by turns, so that no sentence holds for all. */
function edited(before: Act) {
  const limits = before.language === 'ru' ? ['пяти', 'шести', 'семи'] : ['бес', 'алты', 'жеті']
  const old = before.language === 'ru' ? 'десяти' : 'он күн'
  let after = before
  for (let article = 1; article <= ARTICLES; article++) {
    const at = `art_${article}__part_1`
    const limit = `${limits[article % limits.length]!}${before.language === 'ru' ? '' : ' күн'}`
    after = withText(after, at, entryAt(after, at)!.provision.text.replace(old, `${limit} ${article}`))
  }
  return patchBetween(before, after)
}
