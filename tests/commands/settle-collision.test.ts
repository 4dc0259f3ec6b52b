import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { settleCollision } from '#app/commands/settle-collision.server.ts'
import type { Choice } from '#app/domain/amendment/merge.ts'
import type { Patches, Texts } from '#app/domain/amendment/patch.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { collisionPage } from '#app/queries/bill/collision-page.server.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { collisions } from '#db/schema.ts'
import { billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

const FEE = 'art_2__para_1'
const SITE = 'art_2__para_2'

let room: BillRoom
let opened: Opened
let edition: Texts
let collision: string

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

beforeEach(async () => {
  opened = await room.open()
  edition = (await textsOf(room.db, opened.amendment, 'edition'))!
  await save('drafter', rewording(edition, 'ru', FEE, 'дважды в год'))
  const met = await save('second-drafter', rewording(edition, 'ru', FEE, 'трижды в год'))
  collision = met.kind === 'collision' ? met.collision : ''
})

async function save(part: Part, patches: Patches) {
  const draft = { amendment: opened.amendment, parent: null, message: `By ${part}`, patches }
  return granted(await saveVersion(room.as(part), draft))
}

function settling(choices: Record<string, Choice>, part: Part = 'second-drafter') {
  return settleCollision(room.as(part), {
    collision,
    choices: new Map(Object.entries(choices)),
    message: 'Settled',
  })
}

async function fee(number: number): Promise<string | undefined> {
  const texts = await textsOf(room.db, opened.amendment, number)
  return texts ? entryById(texts.ru, FEE)?.provision.text : undefined
}

function page() {
  return collisionPage(room.db, opened.bill.slug, collision)
}

describe('a collision', () => {
  test('is shown with the base, both wordings and their differences', async () => {
    const shown = await page()
    expect(shown).toMatchObject({
      message: 'By second-drafter',
      base: 0,
      theirs: { number: 1, message: 'By drafter' },
      settled: null,
      contests: [{ kind: 'edited', id: FEE, at: FEE }],
    })
    const [text] = shown!.contests[0]!.texts
    expect(text).toMatchObject({
      language: 'ru',
      base: '1. Поверку проводит уполномоченный орган один раз в год.',
      words: { number: '1', heading: '', text: 'дважды в год' },
    })
    const wording = (side: 'mine' | 'theirs') => text![side]!.stretches.map(each => each.after).join('')
    expect([wording('mine'), wording('theirs')]).toEqual(['1. трижды в год', '1. дважды в год'])
  })

  test('is not shown under another bill', async () => {
    expect(await collisionPage(room.db, 'another', collision)).toBeNull()
    expect(await collisionPage(room.db, opened.bill.slug, 'no-uuid')).toBeNull()
  })

  test.each([
    ['mine', { side: 'mine' }, 'трижды в год'],
    [
      'other words',
      { side: 'theirs', words: { ru: { number: '1', heading: '', text: 'ежегодно' } } },
      'ежегодно',
    ],
  ] as const)('is settled by %s', async (_, choice, expected) => {
    expect(granted(await settling({ [FEE]: choice }))).toMatchObject({ number: 2 })
    expect(await fee(2)).toBe(expected)
    expect(await page()).toMatchObject({ settled: 2, contests: [] })
  })

  test('is settled by theirs without a version that changes nothing', async () => {
    expect(granted(await settling({ [FEE]: { side: 'theirs' } }))).toMatchObject({ number: 1 })
    expect(await page()).toMatchObject({ settled: 1 })
  })

  test('is not settled without a decision, nor by one who may not, nor twice', async () => {
    expect(await settling({})).toMatchObject({
      refusal: { code: 'collision.unsettled', particulars: { count: 1 } },
    })
    expect(await settling({ [FEE]: { side: 'mine' } }, 'qmdb')).toMatchObject({
      refusal: { code: 'access.denied' },
    })
    granted(await settling({ [FEE]: { side: 'mine' } }))
    expect(await settling({ [FEE]: { side: 'mine' } })).toMatchObject({
      refusal: { code: 'collision.settled' },
    })
  })

  test('meets what was saved in the meantime too', async () => {
    await save('drafter', rewording(edition, 'ru', SITE, 'на портале'))
    expect(granted(await settling({ [FEE]: { side: 'mine' } }))).toMatchObject({ number: 3 })
    const texts = await textsOf(room.db, opened.amendment, 3)
    expect(entryById(texts!.ru, SITE)?.provision.text).toBe('на портале')
    expect(await fee(3)).toBe('трижды в год')
  })

  test('what one took away and the other changed is shown whole', async () => {
    const removal = {
      ...rewording(edition, 'ru', FEE, 'x'),
      ru: { edits: [{ id: 'art_2', provision: null }], added: [] },
    }
    const met = await save('second-drafter', removal)
    collision = met.kind === 'collision' ? met.collision : ''
    const [contest] = (await page())!.contests
    expect(contest).toMatchObject({ kind: 'removed', id: 'art_2', texts: [{ mine: null, language: 'ru' }] })
    expect(contest!.texts[0]!.theirs!.stretches.map(each => each.after).join('')).toContain('дважды в год')
    granted(await settling({ art_2: { side: 'mine' } }))
    expect(await fee(2)).toBeUndefined()
  })
})

describe('two provisions under one number', () => {
  const added = (id: string, text: string): Patches => {
    const patch = (language: 'kk' | 'ru') => ({
      edits: [],
      added: [
        {
          ...{ after: 'art_2__para_2', within: null },
          provision: { ...BARE, id, text: `${text} ${language}` },
        },
      ],
    })
    return { kk: patch('kk'), ru: patch('ru') }
  }
  const paragraphs = async (number: number) => {
    const texts = await textsOf(room.db, opened.amendment, number)
    return (['kk', 'ru'] as const).map(language =>
      entryById(texts![language], 'art_2')
        ?.provision.children.slice(2)
        .map(each => `${each.number} ${each.text}`),
    )
  }

  beforeEach(async () => {
    opened = await room.open()
    await save('drafter', added('first', 'раз'))
    const met = await save('second-drafter', added('second', 'два'))
    collision = met.kind === 'collision' ? met.collision : ''
  })

  test('are shown side by side', async () => {
    const [contest, ...others] = (await page())!.contests
    expect(others).toEqual([])
    expect(contest).toMatchObject({ kind: 'numbered', id: 'first', rival: 'second', at: 'art_2__para_3' })
    expect(contest!.texts.map(text => [text.language, text.base])).toEqual([
      ['kk', null],
      ['ru', null],
    ])
    const wordings = contest!.texts.map(({ mine, theirs }) =>
      [theirs, mine].map(side => side!.stretches.map(each => each.after).join('')),
    )
    expect(wordings).toEqual([
      ['3. раз kk', '3. два kk'],
      ['3. раз ru', '3. два ru'],
    ])
  })

  test.each<[string, Choice, string[]]>([
    ['mine', { side: 'mine' }, ['3 два']],
    ['both, mine under another number', { side: 'both', number: '4' }, ['3 раз', '4 два']],
  ])('are settled by %s', async (_, choice, expected) => {
    granted(await settling({ first: choice }))
    expect(await paragraphs(2)).toEqual(
      ['kk', 'ru'].map(language => expected.map(each => `${each} ${language}`)),
    )
  })

  test('are not settled by a number that is taken', async () =>
    expect(await settling({ first: { side: 'both', number: '2' } })).toMatchObject({
      refusal: { code: 'version.number-repeated' },
    }))
})

const BARE = { level: 'paragraph' as const, number: '3', heading: '', children: [] }

test('what was sent stays as it was sent: by rule of the database', async () => {
  const rewriting = room.db.update(collisions).set({ message: 'Another' }).where(eq(collisions.id, collision))
  await expect(rewriting).rejects.toThrow()
  await expect(room.db.delete(collisions).where(eq(collisions.id, collision))).rejects.toThrow()
  granted(await settling({ [FEE]: { side: 'theirs' } }))
  const unsettling = room.db.update(collisions).set({ settledId: null }).where(eq(collisions.id, collision))
  await expect(unsettling).rejects.toThrow()
})

test('two who settle at once: one does, the other is told', async () => {
  const answers = await Promise.all([
    settling({ [FEE]: { side: 'mine' } }, 'drafter'),
    settling({ [FEE]: { side: 'mine' } }, 'second-drafter'),
  ])
  expect(answers.map(answer => answer.ok).sort()).toEqual([false, true])
  expect(answers.find(answer => !answer.ok)).toMatchObject({ refusal: { code: 'collision.settled' } })
})
