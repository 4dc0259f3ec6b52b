import { readFileSync } from 'node:fs'
import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { textsOf, versionsOf } from '#app/queries/law/version-texts.server.ts'
import { action as save, loader } from '#app/routes/bills.$bill.amending-text_.import.tsx'
import { action as look } from '#app/routes/bills.$bill.amending-text_.preview/route.tsx'
import { loader as comparison } from '#app/routes/bills.$bill.comparison/route.tsx'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { acts, editions, people } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { docxOf } from '#tests/support/docx.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { elementOf } from '#tests/support/element-of.ts'

const ORDERS: Readonly<Record<Language, string>> = { kk: composed('kk'), ru: composed('ru') }

function composed(language: Language): string {
  const name = `religion_law_instructions_2021-2023_${language}.composed.txt`
  return readFileSync(new URL(`../fixtures/kz/${name}`, import.meta.url), 'utf8')
}

let db: Database
let cookies: Record<'drafter' | 'official', string>
let bill: { readonly slug: string; readonly amendment: string }

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookies = { drafter: await cookieOf(db, 'drafter'), official: await cookieOf(db, 'official') }
})

beforeEach(async () => {
  const [drafter] = await db.select().from(people).where(eq(people.email, 'drafter@demo.tuzetu'))
  const [edition] = await db
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, 'religion-law'), eq(editions.inForceOn, '2021-07-01')))
  const actor = { kind: 'person', id: drafter!.id, role: 'drafter' } as never
  const context = { db, actor, now: new Date() }
  const title = { kk: 'Діни қызмет туралы', ru: 'О религиозной деятельности', en: '' }
  const opened = granted(await openBill(context, { title }))
  const amendment = granted(await addAmendment(context, { bill: opened.id, edition: edition!.id }))
  bill = { slug: opened.slug, amendment }
})

interface Sent {
  readonly as?: keyof typeof cookies
  readonly fields?: Readonly<Record<string, string | File>>
}

function asked({ as = 'drafter', fields }: Sent = {}) {
  const form = new FormData()
  const usual = { key: crypto.randomUUID(), act: 'religion-law', base: 'edition', message: 'Келген мәтін' }
  for (const [name, value] of Object.entries({ ...usual, ...fields })) form.set(name, value)
  return asking(db, `/bills/${bill.slug}/amending-text/import`, {
    ...(fields ? { form } : {}),
    cookie: cookies[as],
    params: { bill: bill.slug },
  })
}

async function looked(fields: NonNullable<Sent['fields']>) {
  const answer = (await look(asked({ fields }))) as {
    data: Extract<Awaited<ReturnType<typeof look>>['data'], { preview: unknown }>
  }
  return answer.data
}

async function editionText(language: Language, date: string): Promise<string> {
  return textOf((await textsOf(db, bill.amendment, { edition: date }))![language])
}

describe('an amending text before it is saved', () => {
  test('is understood sentence by sentence, with what it makes of the act', async () => {
    const { preview } = await looked(ORDERS)
    expect(preview.open).toEqual({ unknown: 0, refused: 0 })
    expect(preview.read.map(({ language, sentences }) => [language, sentences.length])).toEqual([
      ['kk', 9],
      ['ru', 9],
    ])
    expect(preview.rows.some(({ address }) => address === 'art_7-1')).toBe(true)
    expect(preview.parity).toEqual([])
    expect(await versionsOf(db, bill.amendment)).toEqual([])
  })

  test('comes back as it was typed, with each open sentence and its line', async () => {
    const ru =
      'Внести в Закон Республики Казахстан «О религиозной деятельности и религиозных объединениях» следующие изменения:\n1) в статье 3 слова «не бывает таких слов» исключить;\n2) статью 4 освежить.'
    const { values, preview } = await looked({ ru })
    expect(values.ru).toBe(ru)
    expect(preview.open).toEqual({ unknown: 1, refused: 1 })
    expect(preview.read[0]!.sentences).toMatchObject([
      { line: 2, refusals: [{ code: 'amendment.words-missing' }] },
      { line: 3, printed: null },
    ])
  })

  test('tells what was taken for an element, and what the languages do not order alike', async () => {
    const { preview } = await looked({
      kk: '4-баптың 2-тармағы 2027 жылғы 1 қаңтардан бастап алып тасталсын;',
      ru: 'подпункт 2) статьи 4 исключить с 1 июля 2027 года;',
    })
    const doubt = { kind: 'otherwise', at: 'art_4__para_2', taken: 'art_4__subpara_2' }
    expect(preview.read.flatMap(({ sentences }) => sentences.map(({ doubts }) => doubts))).toEqual([
      [doubt],
      [],
    ])
    expect(preview.parity).toEqual([
      { code: 'parity.other-days', at: 'art_4__subpara_2', kk: '2027-01-01', ru: '2027-07-01' },
    ])
  })

  test('may be a Word file', async () => {
    const file = new File([new Uint8Array(await docxOf(ORDERS.ru))], 'orders.docx')
    const { values, preview } = await looked({ 'ru-file': file })
    expect(preview.open).toEqual({ unknown: 0, refused: 0 })
    expect(values.ru).toContain('в статье 1')
  })

  test('is refused where nothing was given, and where a file is none of ours', async () => {
    expect(await look(asked({ fields: {} }))).toMatchObject({
      data: { refusal: { code: 'amending-text.empty' } },
      init: { status: 422 },
    })
    const file = new File(['%PDF-1.7'], 'orders.pdf')
    expect(await look(asked({ fields: { 'ru-file': file } }))).toMatchObject({ init: { status: 415 } })
  })
})

describe('an amending text that is saved', () => {
  test('is a version with the consolidated text, each change linked to its sentence', async () => {
    const { to } = await outcomeOf(save(asked({ fields: ORDERS })))
    expect(to).toBe(`/bills/${bill.slug}/comparison?act=religion-law&to=v1`)
    const saved = (await textsOf(db, bill.amendment, 1))!
    expect(textOf(saved.kk)).toBe(await editionText('kk', '2023-07-01'))
    const request = asking(db, `${to}&text=both`, { cookie: cookies.official, params: { bill: bill.slug } })
    const { markup } = await comparison(request)
    const sentences = [...elementOf(markup!.rows).querySelectorAll('[id="art_7-1"] q')]
    expect(sentences.map(each => each.getAttribute('lang'))).toEqual(['kk', 'ru'])
    expect(sentences[1]!.textContent).toContain('7-1')
  })

  test('is saved once, however often it is sent', async () => {
    const key = crypto.randomUUID()
    await save(asked({ fields: { ...ORDERS, key } }))
    await save(asked({ fields: { ...ORDERS, key } }))
    expect(await versionsOf(db, bill.amendment)).toHaveLength(1)
  })

  test('changes one language where only one was given', async () => {
    await save(asked({ fields: { kk: ORDERS.kk } }))
    const saved = (await textsOf(db, bill.amendment, 1))!
    expect(textOf(saved.ru)).toBe(await editionText('ru', '2021-07-01'))
  })

  test('is not half saved: an open sentence refuses the whole, and all that was typed comes back', async () => {
    const ru = `${ORDERS.ru}\n99) статью 4 освежить.`
    const answer = await save(asked({ fields: { ru } }))
    expect(answer).toMatchObject({
      data: { refusal: { code: 'amending-text.open' }, values: { ru, message: 'Келген мәтін' } },
      init: { status: 422 },
    })
    expect(await versionsOf(db, bill.amendment)).toEqual([])
  })

  test('meets what was drafted meanwhile as every version does', async () => {
    await save(asked({ fields: ORDERS }))
    const again = ORDERS.ru.replace('слова «', 'слова «')
    expect(await save(asked({ fields: { ru: again } }))).toMatchObject({
      data: { refusal: { code: 'version.unchanged' } },
    })
  })

  test('is for drafters only', async () => {
    expect(await outcomeOf(save(asked({ as: 'official', fields: ORDERS })))).toMatchObject({ status: 403 })
    expect(await outcomeOf(loader(asked({ as: 'official' })))).toMatchObject({ status: 403 })
  })
})

test('the form offers the acts of the bill', async () => {
  const { acts: offered, values } = await loader(asked())
  expect(offered).toMatchObject([{ act: 'religion-law', newest: 0 }])
  expect(values).toMatchObject({ act: 'religion-law', base: 'edition', kk: '', ru: '' })
})
