import { beforeAll, beforeEach, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import type { Patches } from '#app/domain/amendment/patch.ts'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { originsPage, type OriginsPage } from '#app/queries/comparison/origins-page.server.ts'
import { textsOf, versionsOf, type VersionTexts } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { billRoom, NO_CHANGE, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

let room: BillRoom
let opened: Opened

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

beforeEach(async () => {
  opened = await room.open()
})

test('each word keeps the version that brought it, edited again or moved to another place with another number', async () => {
  await save('drafter', 'Often', now =>
    rewording(now, 'ru', 'art_2__para_1', 'Поверку проводит уполномоченный орган два раза в год.'),
  )
  await save('second-drafter', 'In time', now =>
    rewording(
      now,
      'ru',
      'art_2__para_1',
      'Поверку своевременно проводит уполномоченный орган два раза в год.',
    ),
  )
  await save('drafter', 'The other way round', turned)
  const page = (await shown(null))!
  expect(told(page, 'ru', 'art_2__para_1')).toBe(
    '0:Поверку |2:своевременно|0: проводит уполномоченный орган |1:два раза|0: в год.',
  )
  expect(told(page, 'ru', 'art_2__para_2')).toMatch(/^0:[^|]+$/)
  expect(['art_2__para_1', 'art_2__para_2'].map(id => page.origins.ru[id]!.number)).toEqual([3, 3])
  expect(page.versions).toMatchObject([
    { number: 1, message: 'Often', author: { en: 'Ministry drafter' } },
    { number: 2, message: 'In time', author: { en: 'Second drafter' } },
    { number: 3, message: 'The other way round' },
  ])
  expect([page.address, page.label.number, page.newest]).toEqual(['art_2', 3, 3])
})

test('words that were taken out and are back came with the version that brought them back', async () => {
  const text = (words: string) => (now: VersionTexts) => rewording(now, 'kk', 'art_3__part_1', words)
  const before = 'Осы Заңды бұзу заңдарда белгіленген жауаптылыққа алып келеді.'
  await save('drafter', 'Out', text('Осы Заңды бұзу жауаптылыққа алып келеді.'))
  expect((await shown(null, 'art_3'))!.versions).toEqual([])
  await save('drafter', 'Back', text(before))
  expect(told((await shown(null, 'art_3'))!, 'kk', 'art_3__part_1')).toBe(
    '0:Осы Заңды бұзу |2:заңдарда белгіленген|0: жауаптылыққа алып келеді.',
  )
})

test('an earlier version is told of by itself, asked before or after a later one', async () => {
  for (const word of ['бір', 'екі', 'үш'])
    await save('drafter', word, now => rewording(now, 'kk', 'art_2__para_1', `Тексеру ${word} рет.`))
  const versionsAt = async (version: number) =>
    (await shown(version, 'art_2'))!.versions.map(each => each.number)
  expect(await versionsAt(2)).toContain(2)
  expect(await versionsAt(3)).toContain(3)
  expect(await versionsAt(1)).toEqual([1])
  expect(await versionsAt(0)).toEqual([])
})

test('the reasons that were written stand beside the words', async () => {
  await save('drafter', 'Often', now => rewording(now, 'ru', 'art_2__para_1', 'Поверку проводят дважды.'))
  const reasons = { textKk: 'Қажет.', textRu: 'Нужно.' }
  const about = { amendment: opened.amendment, provisionId: 'art_2__para_1' }
  granted(await writeJustification(room.as('drafter'), { ...about, ...reasons }))
  expect((await shown(null))!.reasons).toEqual([{ provision: 'art_2__para_1', ...reasons }])
})

test('a number is told of with the version that gave it, beside words of others', async () => {
  await save('drafter', 'Often', now => rewording(now, 'ru', 'art_2__para_1', 'Поверку проводят дважды.'))
  await save('second-drafter', 'In the middle', now => numberedAnew(now, '1-1'))
  await save('drafter', 'Where', now => rewording(now, 'ru', 'art_2__para_2', 'Сведения размещают в сети.'))
  const page = (await shown(null))!
  expect([page.origins.ru['art_2__para_1']!.number, page.origins.ru['art_2__para_2']!.number]).toEqual([0, 2])
  expect(page.versions.map(({ number }) => number)).toEqual([1, 2, 3])
})

test('the contents list what the draft has touched up to the version, in reading order', async () => {
  const contents = async (version: number) => {
    const { contents, touched } = (await shown(version, 'art_1'))!
    return [touched, ...contents.map(({ mark, heading }) => `${mark} ${heading}`)]
  }
  await save('drafter', 'Third', now =>
    rewording(now, 'ru', 'art_3__part_1', 'Нарушение влечёт ответственность.'),
  )
  await save('drafter', 'Second', now => rewording(now, 'kk', 'art_2__para_1', 'Тексеру жылына бір рет.'))
  expect(await contents(0)).toEqual([0])
  expect(await contents(1)).toEqual([1, 'Статья 3. Ответственность'])
  expect(await contents(2)).toEqual([2, 'Статья 2. Поверка', 'Статья 3. Ответственность'])
  expect((await shown(null))!.address).toBe('art_2')
})

test('an article that only lost words is in the contents, and one that brought some is opened', async () => {
  await save('drafter', 'Out', now =>
    rewording(now, 'ru', 'art_2__para_1', 'Поверку проводит уполномоченный орган.'),
  )
  await save('drafter', 'In', now =>
    rewording(now, 'ru', 'art_3__part_1', 'Нарушение влечёт строгую ответственность.'),
  )
  const page = (await shown(null))!
  expect([page.address, page.contents.map(line => line.address)]).toEqual(['art_3', ['art_2', 'art_3']])
})

test('before anything is drafted, the first article is shown and nothing in it is the draft’s', async () => {
  expect(await shown(null)).toMatchObject({ address: 'art_1', versions: [], origins: { kk: {}, ru: {} } })
})

test('there is nothing where there is no such version, article, act or bill', async () => {
  expect(await shown(1)).toBeNull()
  expect(await shown(null, 'art_9')).toBeNull()
  const view = { bill: opened.bill.slug, act: null, version: null, article: null, language: 'ru' as const }
  expect(await originsPage(room.db, { ...view, act: 'another' })).toBeNull()
  expect(await originsPage(room.db, { ...view, bill: 'another' })).toBeNull()
})

/** Saves the next version of the bill: what `change` makes of the last one. */
async function save(as: Part, message: string, change: (now: VersionTexts) => Patches): Promise<void> {
  const { amendment } = opened
  const [latest] = await versionsOf(room.db, amendment)
  const now = (await textsOf(room.db, amendment, latest?.number ?? 'edition'))!
  const draft = { amendment, message, parent: now.label.version }
  granted(await saveVersion(room.as(as), { ...draft, patches: change(now) }))
}

/** The two paragraphs of article 2 change places in Russian, and their numbers. */
function turned({ ru }: VersionTexts): Patches {
  const article = entryById(ru, 'art_2')!.provision
  const [first, second] = article.children as [Provision, Provision]
  const children = [numbered(second, '1'), numbered(first, '2')]
  const edits = [{ id: article.id, provision: { ...article, children } }]
  return { ...NO_CHANGE, ru: { edits, added: [] } }
}

/** The second paragraph of article 2 gets another number in Russian. */
function numberedAnew({ ru }: VersionTexts, number: string): Patches {
  const article = entryById(ru, 'art_2')!.provision
  const [first, second] = article.children as [Provision, Provision]
  const edits = [{ id: article.id, provision: { ...article, children: [first, numbered(second, number)] } }]
  return { ...NO_CHANGE, ru: { edits, added: [] } }
}

function numbered({ layout: _, ...provision }: Provision, number: string): Provision {
  return { ...provision, number }
}

function shown(version: number | null, article: string | null = null): Promise<OriginsPage | null> {
  return originsPage(room.db, { bill: opened.bill.slug, act: null, version, article, language: 'ru' })
}

/** The words of a provision with their versions; nothing where all of them are the edition's. */
function told(page: OriginsPage, language: Language, id: string): string | undefined {
  return page.origins[language][id]?.text.map(({ words, version }) => `${version}:${words}`).join('|')
}
