import { asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveVersion, type Draft, type Saved } from '#app/commands/save-version.server.ts'
import type { Patches, Texts } from '#app/domain/amendment/patch.ts'
import { firstBroken } from '#app/domain/audit/chain.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, collisions, versions } from '#db/schema.ts'
import { billRoom, NO_CHANGE, rewording, type BillRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

let room: BillRoom
let edition: Texts
let bill: string
let amendment: string

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

beforeEach(async () => {
  const opened = await room.open()
  bill = opened.bill.id
  amendment = opened.amendment
  edition = (await textsOf(room.db, amendment, 'edition'))!
})

function saved() {
  return room.db
    .select()
    .from(versions)
    .where(eq(versions.amendmentId, amendment))
    .orderBy(asc(versions.number))
}

const FEE = 'art_2__para_1'
const SITE = 'art_2__para_2'

function saving(part: Part, patches: Patches, draft: Partial<Draft> = {}): Promise<Outcome<Saved>> {
  return saveVersion(room.as(part), {
    amendment,
    parent: null,
    message: 'A change',
    patches,
    ...draft,
  })
}

function text(texts: Texts | null, language: 'kk' | 'ru', id: string): string | undefined {
  return texts ? entryById(texts[language], id)?.provision.text : undefined
}

describe('one drafter', () => {
  test('saves the next version, and what was not touched is shared with the edition', async () => {
    const version = granted(
      await saving('drafter', rewording(edition, 'ru', FEE, 'Поверку проводят дважды.')),
    )
    expect(version).toMatchObject({ kind: 'saved', number: 1, together: [] })
    const texts = await textsOf(room.db, amendment, 1)
    expect(text(texts, 'ru', FEE)).toBe('Поверку проводят дважды.')
    expect(text(texts, 'kk', FEE)).toBe(text(edition, 'kk', FEE))
    expect(texts?.label).toMatchObject({ number: 1, message: 'A change', editionDate: '2021-07-01' })
  })

  test.each([
    ['without a message', { message: ' \n\0 ' }, 'version.message-missing'],
    ['with a message longer than 500 letters', { message: 'х'.repeat(501) }, 'version.message-long'],
    ['on a version that is not there', { parent: crypto.randomUUID() }, 'version.parent-missing'],
    ['on something that is no version', { parent: "'; drop table" }, 'version.parent-missing'],
    ['of an amendment that is not there', { amendment: crypto.randomUUID() }, 'amendment.missing'],
    ['with nothing changed', { patches: NO_CHANGE }, 'version.unchanged'],
  ])('cannot save %s', async (_, draft, code) => {
    const answer = await saving('drafter', rewording(edition, 'ru', FEE, 'другое'), draft)
    expect(answer).toMatchObject({ ok: false, refusal: { code } })
    expect(await saved()).toEqual([])
  })

  test('cannot save what only looks changed', async () => {
    const same = rewording(edition, 'ru', FEE, text(edition, 'ru', FEE)!)
    expect(await saving('drafter', same)).toMatchObject({ refusal: { code: 'version.unchanged' } })
  })

  test('cannot name a provision that is not there', async () => {
    const patches = { ...NO_CHANGE, kk: { edits: [{ id: 'art_99', provision: null }], added: [] } }
    expect(await saving('drafter', patches)).toMatchObject({
      refusal: { code: 'amendment.provision-missing', particulars: { at: 'art_99' } },
    })
  })

  test('cannot leave an article empty, and is told which', async () => {
    const article = entryById(edition.kk, 'art_3')!.provision
    const patches = {
      ...NO_CHANGE,
      kk: { edits: [{ id: 'art_3', provision: { ...article, children: [] } }], added: [] },
    }
    expect(await saving('drafter', patches)).toMatchObject({
      refusal: { code: 'version.article-empty', particulars: { at: 'art_3', language: 'kk' } },
    })
  })

  test('cannot give a number twice; may skip one', async () => {
    const added = (number: string) => ({
      ...NO_CHANGE,
      ru: {
        edits: [],
        added: [
          {
            after: 'art_2__para_2',
            within: null,
            provision: { ...NEW, number },
          },
        ],
      },
    })
    expect(await saving('drafter', added('2'))).toMatchObject({
      refusal: { code: 'version.number-repeated' },
    })
    expect(granted(await saving('drafter', added('7')))).toMatchObject({ kind: 'saved', together: [] })
  })
})

const NEW = {
  id: crypto.randomUUID(),
  level: 'paragraph' as const,
  number: '3',
  heading: '',
  text: 'Порядок поверки определяется Правительством.',
  children: [],
}

describe('others', () => {
  test.each(['qmdb', 'official', 'administrator'] as const)('%s cannot save', async part => {
    expect(await saving(part, rewording(edition, 'ru', FEE, 'другое'))).toMatchObject({
      refusal: { code: 'access.denied' },
    })
  })
})

describe('two drafters', () => {
  test('different provisions merge by themselves', async () => {
    const first = granted(await saving('drafter', rewording(edition, 'ru', FEE, 'дважды')))
    const second = granted(await saving('second-drafter', rewording(edition, 'ru', SITE, 'на портале')))
    expect(second).toMatchObject({ kind: 'merged', number: 2 })
    const texts = await textsOf(room.db, amendment, 2)
    expect([text(texts, 'ru', FEE), text(texts, 'ru', SITE)]).toEqual(['дважды', 'на портале'])
    const [, row] = await saved()
    expect(row).toMatchObject({ parentId: null, mergedId: 'version' in first ? first.version : '' })
  })

  test('what both put into one place stands there, theirs first, and is pointed out', async () => {
    const added = (number: string) => {
      const provision = { ...NEW, id: crypto.randomUUID(), number }
      return { ...NO_CHANGE, ru: { edits: [], added: [{ after: 'art_2__para_2', within: null, provision }] } }
    }
    granted(await saving('drafter', added('3')))
    expect(granted(await saving('second-drafter', added('4')))).toMatchObject({
      kind: 'merged',
      together: ['art_2__para_3', 'art_2__para_4'],
    })
  })

  test('the same provision collides, in one language too, and all that was sent is kept', async () => {
    granted(await saving('drafter', rewording(edition, 'kk', FEE, 'екі рет')))
    const patches = {
      ...rewording(edition, 'kk', FEE, 'үш рет'),
      ru: rewording(edition, 'ru', SITE, 'на портале').ru,
    }
    const second = granted(await saving('second-drafter', patches, { message: 'Thrice' }))
    expect(second.kind).toBe('collision')
    expect(await saved()).toHaveLength(1)
    const kept = await room.db.select().from(collisions).where(eq(collisions.amendmentId, amendment))
    expect(kept).toMatchObject([{ message: 'Thrice', settledId: null }])
  })

  test('ten who save at once get ten numbers without a gap, and no word is lost', async () => {
    const ids = ['art_1__subpara_1', 'art_1__subpara_2', FEE, SITE]
    const drafts = Array.from({ length: 10 }, (_, at) =>
      saving(
        at % 2 ? 'drafter' : 'second-drafter',
        rewording(edition, at < 5 ? 'ru' : 'kk', ids[at % 5] ?? 'art_3', `text ${at}`),
      ),
    )
    for (const draft of await Promise.all(drafts)) granted(draft)
    const rows = await saved()
    expect(rows.map(row => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const texts = await textsOf(room.db, amendment, 10)
    expect(ids.map(id => [text(texts, 'ru', id), text(texts, 'kk', id)])).toEqual(
      ids.map((_, at) => [`text ${at}`, `text ${at + 5}`]),
    )
  })
})

test('every save is on record, and the chain holds', async () => {
  granted(await saving('drafter', rewording(edition, 'ru', FEE, 'дважды')))
  granted(await saving('second-drafter', rewording(edition, 'ru', FEE, 'трижды')))
  granted(await saving('second-drafter', rewording(edition, 'ru', SITE, 'на портале')))
  const entries = await room.db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))
  expect(entries.filter(each => each.billId === bill).map(each => each.action)).toEqual([
    'bill.opened',
    'amendment.added',
    'version.saved',
    'collision.met',
    'versions.merged',
  ])
  expect(firstBroken(entries)).toBe(-1)
})

test('a saved version is never changed', async () => {
  granted(await saving('drafter', rewording(edition, 'ru', FEE, 'дважды')))
  const rewriting = room.db
    .update(versions)
    .set({ message: 'Another' })
    .where(eq(versions.amendmentId, amendment))
  await expect(rewriting).rejects.toThrow()
})
