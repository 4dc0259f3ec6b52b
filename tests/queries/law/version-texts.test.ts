import { beforeAll, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { amendmentAt, severalTextsOf, textsOf, versionsOf } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { ACT, billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

let room: BillRoom
let opened: Opened

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
  opened = await room.open()
  const edition = (await textsOf(room.db, opened.amendment, 'edition'))!
  const draft = { amendment: opened.amendment, parent: null, message: 'First' }
  granted(
    await saveVersion(room.as('drafter'), {
      ...draft,
      patches: rewording(edition, 'kk', 'art_2__para_1', 'жаңа'),
    }),
  )
})

test('what two texts share is one and the same object', async () => {
  const [edition, first] = await severalTextsOf(room.db, opened.amendment, ['edition', 1])
  const article = (texts: typeof edition, language: 'kk' | 'ru', id: string) =>
    entryById(texts![language], id)!.provision
  expect(article(first!, 'kk', 'art_1')).toBe(article(edition!, 'kk', 'art_1'))
  expect(article(first!, 'ru', 'art_2')).toBe(article(edition!, 'ru', 'art_2'))
  expect(article(first!, 'kk', 'art_2')).not.toBe(article(edition!, 'kk', 'art_2'))
})

test('versions and editions carry what they are called by', async () => {
  expect((await textsOf(room.db, opened.amendment, { edition: '2021-07-01' }))?.label).toEqual({
    ...{ version: null, number: 0, author: null, savedAt: null, message: '', editionDate: '2021-07-01' },
  })
  expect(await versionsOf(room.db, opened.amendment)).toMatchObject([
    { number: 1, message: 'First', author: { en: 'Ministry drafter' }, savedAt: '2026-11-22T09:00:00.000Z' },
  ])
})

test('there is nothing where there is none', async () => {
  for (const reference of [7, 0, -1, { edition: '1999-01-01' }] as const)
    expect(await textsOf(room.db, opened.amendment, reference)).toBeNull()
})

test('an amendment is found by the names in an address; the first one where no act is named', async () => {
  const title = { titleKk: 'Өлшемдер мен салмақ туралы', titleRu: 'О мерах и весах' }
  const key = { id: opened.amendment, bill: opened.bill.slug, act: ACT, ...title, editionDate: '2021-07-01' }
  expect(await amendmentAt(room.db, opened.bill.slug, ACT)).toEqual(key)
  expect(await amendmentAt(room.db, opened.bill.slug, null)).toEqual(key)
  expect(await amendmentAt(room.db, opened.bill.slug, 'another')).toBeNull()
  expect(await amendmentAt(room.db, 'another', ACT)).toBeNull()
})
