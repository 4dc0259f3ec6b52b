import { beforeAll, describe, expect, test } from 'vitest'
import type { Part } from '#db/demonstration/cast.ts'
import { loader as showAct } from '#app/routes/acts.$slug._index.tsx'
import { loader as showEdition } from '#app/routes/acts.$slug.editions.$date.tsx'
import { action as save, loader as showForm } from '#app/routes/acts.$slug.editions.new/route.tsx'
import { action as preview } from '#app/routes/acts.$slug.editions.preview/route.tsx'
import { loader as showActs } from '#app/routes/acts._index.tsx'
import { action as enter } from '#app/routes/acts.new.tsx'
import type { Database } from '#db/client.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { lawText } from '#tests/support/law-texts.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { wordFile, wordParagraph } from '#tests/support/word-file.ts'

const KEY = '0b7e0f8a-3c51-4c0e-9d6f-5a2f6f1f6f10'
const CARD = {
  form: 'law',
  number: '1-VIII',
  adoptedOn: '2026-01-01',
  titleKk: 'Сынақ туралы',
  titleRu: 'О пробе',
  slug: 'trial-law',
}
const kk = lawText('prevention_law_kk_2024-08-20')
const ru = lawText('prevention_law_ru_2024-08-20')

let db: Database
let cookies: Record<'drafter' | 'qmdb', string>

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookies = { drafter: await cookieOf(db, 'drafter' as Part), qmdb: await cookieOf(db, 'qmdb' as Part) }
})

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  const all = { inForceOn: '2020-01-01', source: 'zan.gov.kz', key: KEY, kk, ru, ...fields }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return form
}

function sent(fields: Readonly<Record<string, string | File>>, slug = 'religion-law') {
  return asking(db, `/acts/${slug}/editions/preview`, {
    form: formOf(fields),
    cookie: cookies.drafter,
    params: { slug },
  })
}

function wordOf(text: string): File {
  const bytes = wordFile(
    text
      .split('\n\n')
      .map(line => wordParagraph(line.trim()))
      .join(''),
  )
  return new File([bytes as Uint8Array<ArrayBuffer>], 'act.docx')
}

describe('the acts', () => {
  test('are listed with their editions, the newest first, for everybody', async () => {
    const { list, mayImport } = await showActs(asking(db, '/acts'))
    expect(mayImport).toBe(false)
    expect(list.map(act => [act.slug, act.editions.map(edition => edition.inForceOn)])).toEqual([
      ['prevention-law', ['2026-01-20', '2024-08-20']],
      ['religion-law', ['2023-07-01', '2021-07-01']],
    ])
  })

  test('have a page each, where the demonstration is labelled', async () => {
    const { act } = await showAct(asking(db, '/acts/religion-law', { params: { slug: 'religion-law' } }))
    expect(act.editions.every(edition => edition.demonstration)).toBe(true)
  })

  test.each([
    ['act', () => showAct(asking(db, '/acts/nowhere', { params: { slug: 'nowhere' } }))],
    ['edition', () => showEdition(asking(db, '/', { params: { slug: 'religion-law', date: '1999-01-01' } }))],
    ['date', () => showEdition(asking(db, '/', { params: { slug: 'religion-law', date: 'yesterday' } }))],
  ])('an unknown %s is not found', async (_, ask) => expect(await outcomeOf(ask())).toEqual({ status: 404 }))
})

describe('an edition', () => {
  const params = { slug: 'religion-law', date: '2023-07-01' }

  test('shows its twins and its contents in the language of the reader', async () => {
    const { page, headings } = await showEdition(asking(db, '/?at=art_1', { params }))
    const row = page.rows.find(each => each.address === 'art_1__subpara_1-1')
    expect([row?.kk?.mark, row?.ru?.mark]).toEqual(['1-1)', '1-1)'])
    expect(row?.kk?.text).toMatch(/^діни бірлестік –/)
    expect(row?.ru?.text).toMatch(/^религиозное объединение –/)
    expect([headings, page.contents.length]).toEqual(['kk', 6])
  })

  test.each([
    ['?text=ru', 'ru'],
    ['?text=kk', 'kk'],
    ['?text=en', 'both'],
  ])('is read as %s asks', async (search, reading) =>
    expect((await showEdition(asking(db, `/${search}`, { params }))).reading).toBe(reading),
  )
})

describe('words sought in an edition', () => {
  const params = { slug: 'religion-law', date: '2023-07-01' }
  const seek = async (find: string, text = 'both') => {
    const query = new URLSearchParams({ find, text })
    return (await showEdition(asking(db, `/?${query}`, { params }))).page
  }

  test('are found in both languages, in whatever letters, with the provisions that have them', async () => {
    const { found, rows, later } = await seek('религиозное объединение')
    expect([found?.count, found?.rows.length, rows, later]).toEqual([found?.rows.length, 14, [], null])
    expect(found?.rows[0]).toMatchObject({ address: 'art_1__subpara_1-1', kk: {}, ru: {} })
    expect((await seek('дiни БIРЛЕСТIК')).found?.count).toBe((await seek('діни бірлестік')).found?.count)
  })

  test('are sought only in the language that is read', async () => {
    expect((await seek('религиозное объединение', 'kk')).found).toMatchObject({ count: 0, rows: [] })
    expect((await seek('религиозное объединение', 'ru')).found?.count).toBe(14)
  })

  test('are shown a hundred provisions of, and how many more there are', async () => {
    const { found } = await seek('дін')
    expect(found?.rows).toHaveLength(100)
    expect(found?.count).toBeGreaterThan(100)
  })

  test.each(['«»', 'x'.repeat(5_000), '\u0000'])('are found nowhere where they are %j', async find =>
    expect((await seek(find)).found).toMatchObject({ count: 0 }),
  )

  test('leave the text as it is where none are typed', async () => {
    const { found, rows } = await seek('  ')
    expect([found, rows.length > 100]).toEqual([null, true])
  })
})

describe('entering an act', () => {
  function entering(fields: Readonly<Record<string, string>>, part?: 'drafter' | 'qmdb') {
    const cookie = part && cookies[part]
    return enter(asking(db, '/acts/new', { form: { ...CARD, ...fields }, ...(cookie && { cookie }) }))
  }

  test('leads on to its first edition, however often the form is sent', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await outcomeOf(entering({ key: KEY }, 'drafter'))).toMatchObject({
        to: '/acts/trial-law/editions/new',
      })
  })

  test.each([
    ['a name that is taken', { slug: 'religion-law' }, { status: 409, refusal: 'act.known' }],
    ['a name that is no address', { slug: 'Закон' }, { status: 422, refusal: 'import.field-wrong' }],
    ['the name of the form', { slug: 'new' }, { status: 422, refusal: 'import.field-wrong' }],
    ['a day that is none', { adoptedOn: '2026-02-30' }, { status: 422, refusal: 'import.field-wrong' }],
    ['a number with a sentence', { number: 'см. Закон!' }, { status: 422, refusal: 'import.field-wrong' }],
    ['no title', { titleKk: ' ' }, { status: 422, refusal: 'import.field-wrong' }],
    ['a form that is none', { form: 'poem' }, { status: 422, refusal: 'import.field-wrong' }],
  ])('is refused for %s', async (_, fields, answer) =>
    expect(await outcomeOf(entering(fields, 'drafter'))).toEqual(answer),
  )

  test.each([
    ['its number with its sign and the kind of act', { number: ' № 7-VIII  ЗРК' }, 'Закон … № 7-VIII ЗРК'],
    ['a number with the Latin sign', { number: 'N 8-VIII' }, 'Закон … № 8-VIII'],
  ])('takes %s, and makes the name in addresses where none is given', async (_, fields, cited) => {
    const slug = `law-${cited.match(/\d-[A-Z]+/)![0].toLowerCase()}`
    expect(await outcomeOf(entering({ ...fields, slug: '' }, 'drafter'))).toMatchObject({
      to: `/acts/${slug}/editions/new`,
    })
    const { act } = await showAct(asking(db, `/acts/${slug}`, { params: { slug } }))
    expect(`Закон … № ${act.number}`).toBe(cited)
  })

  test('is not for a stakeholder, nor for a visitor', async () => {
    expect(await outcomeOf(entering({}, 'qmdb'))).toEqual({ status: 403, refusal: 'access.denied' })
    expect(await outcomeOf(entering({}))).toEqual({ status: 401, refusal: 'access.sign-in-first' })
  })
})

describe('a preview', () => {
  test('saves nothing', async () => {
    const before = await showActs(asking(db, '/acts'))
    const answer = await preview(sent({}))
    expect(answer.data).toMatchObject({ preview: { alone: { kk: 0, ru: 0 } } })
    expect(await showActs(asking(db, '/acts'))).toEqual(before)
  })

  test('of Word files finds what the same texts pasted have', async () => {
    const pasted = await preview(sent({}))
    const word = await preview(sent({ 'kk-file': wordOf(kk), 'ru-file': wordOf(ru) }))
    expect(word.data).toMatchObject({ preview: (pasted.data as { preview: object }).preview })
  })

  test('gives back what was typed where it is refused', async () => {
    const answer = await preview(sent({ inForceOn: '', ru }))
    expect(answer.data).toMatchObject({ values: { ru, source: 'zan.gov.kz', key: KEY } })
  })

  const file = (name: string, bytes: string | Uint8Array<ArrayBuffer>) => new File([bytes], name)
  test.each([
    ['a PDF', { 'kk-file': file('a.pdf', '%PDF-1.7') }, { status: 415, refusal: 'import.pdf' }],
    [
      'a broken Word file',
      { 'kk-file': file('a.docx', 'PK\u0003\u0004…') },
      { status: 422, refusal: 'import.docx-broken' },
    ],
    [
      'a file of 11 MB',
      { 'kk-file': file('a.txt', new Uint8Array(11 * 1024 * 1024)) },
      { status: 413, refusal: 'import.too-large' },
    ],
    [
      'a third language',
      { ru: 'The law is written in English. '.repeat(9) },
      { status: 422, refusal: 'import.other-language' },
    ],
    ['an empty text', { ru: '' }, { status: 422, refusal: 'import.text-empty' }],
    ['a NUL', { ru: `${ru}\0` }, { status: 422, refusal: 'import.nul' }],
    ['an edition that is there', { inForceOn: '2023-07-01' }, { status: 409, refusal: 'edition.known' }],
    ['a day that is none', { inForceOn: '2023-02-29' }, { status: 422, refusal: 'import.field-wrong' }],
    ['no source', { source: '' }, { status: 422, refusal: 'import.field-wrong' }],
  ])('is refused for %s', async (_, fields, answer) =>
    expect(await outcomeOf(preview(sent(fields)))).toEqual(answer),
  )

  test('of an act that is not there is not found', async () =>
    expect(await outcomeOf(preview(sent({}, 'nowhere')))).toEqual({ status: 404 }))
})

describe('saving an edition', () => {
  test('is done once, leads to it, and keeps the lines as they were before the form', async () => {
    const fields = { inForceOn: '2019-01-01', kk: kk.replaceAll('\n', '\r\n') }
    for (let time = 0; time < 2; time += 1)
      expect(
        await outcomeOf(save(sent({ ...fields, key: '5f2a4d34-9f3f-4d8e-8a44-0a7b4f5f9a11' }))),
      ).toMatchObject({
        to: '/acts/religion-law/editions/2019-01-01',
      })
    const params = { slug: 'religion-law', date: '2019-01-01' }
    const { page } = await showEdition(asking(db, '/', { params }))
    expect(page.rows.some(row => row.kk?.text.includes('\r'))).toBe(false)
  })

  test('of a date that somebody took meanwhile gives the form back', async () => {
    const fields = { inForceOn: '2023-07-01', key: '5f2a4d34-9f3f-4d8e-8a44-0a7b4f5f9a12' }
    const answer = await save(sent(fields))
    expect(await outcomeOf(Promise.resolve(answer))).toEqual({ status: 409, refusal: 'edition.known' })
    expect(answer).toMatchObject({ data: { values: { kk, ru } } })
  })

  test('is not offered to a stakeholder', async () => {
    const asked = asking(db, '/', { cookie: cookies.qmdb, params: { slug: 'religion-law' } })
    expect(await outcomeOf(showForm(asked))).toEqual({ status: 403, refusal: 'access.denied' })
  })
})
