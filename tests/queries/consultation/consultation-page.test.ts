import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { saveVersion, type Draft } from '#app/commands/save-version.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import type { Patch, Texts } from '#app/domain/amendment/patch.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { consultationDesk } from '#app/queries/consultation/consultation-participants.server.ts'
import { consultationPage } from '#app/queries/consultation/consultation-page.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { editions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'
import { ACT, billRoom, rewording, type BillRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

const FEES = 'fees-law'
const PLACE = 'art_1' // in both acts

let room: BillRoom
let consultation: string
/** The amendments of the consulted bill, one to each act. */
let amendments: readonly string[]
let consulted: readonly string[]
let feesEdition: string

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
  const { bill, amendment } = await room.open()
  feesEdition = await enterFeesLaw()
  const fees = granted(await addAmendment(room.as('drafter'), { bill: bill.id, edition: feesEdition }))
  amendments = [amendment, fees]
  consulted = [
    await reword(amendment, room.edition, 'art_2__para_1'),
    await reword(fees, feesEdition, 'art_1__para_1'),
  ]
  consultation = await consult(bill.id, consulted)
})

test('a consulted bill of two acts counts the comments on each, whichever is read', async () => {
  const said = [amendments[0]!, amendments[1]!, amendments[1]!, null]
  for (const [minute, amendment] of said.entries()) await write('qmdb', amendment, minute)
  granted(await submitComments(room.as('qmdb', said.length), consultation, 'citizen'))
  await write('theologian', amendments[1]!)
  const seen = { byAct: { [ACT]: 1, [FEES]: 2 }, drafts: 0 }
  for (const act of [ACT, FEES]) {
    expect((await read('drafter', act)).counts).toEqual(seen)
    expect((await read('theologian', act)).counts).toEqual({ byAct: { [FEES]: 1 }, drafts: 1 })
    expect((await read('human-rights', act)).counts).toEqual({ byAct: {}, drafts: 0 })
  }
  expect((await read('qmdb', FEES)).comments.map(({ number }) => number)).toEqual([2, 3, 4])
})

test('a consulted draft says which version it is; who may read the bill learns of a newer one', async () => {
  const [weights, fees] = [
    { act: ACT, number: 1, savedOn: '2026-11-22', newest: 1 },
    { act: FEES, number: 1, savedOn: '2026-11-22', newest: 2 },
  ]
  await reword(amendments[1]!, feesEdition, 'art_1__para_1', consulted[1]!)
  expect((await read('theologian', ACT)).parts).toMatchObject([weights, fees])
  const visitor = { ...room.as('drafter'), actor: { kind: 'visitor' } as const }
  const seen = (await consultationPage(visitor, view(FEES)))!
  expect(seen.parts.map(({ newest }) => newest)).toEqual([null, null])
  expect(seen.part).toMatchObject({ ...fees, newest: null })
  expect((await consultationDesk(room.as('drafter'), consultation))!.versions).toMatchObject([weights, fees])
})

test('a comment on the gap that a deletion leaves is read with what is taken out', async () => {
  const { bill, amendment } = await room.open()
  const id = await consult(bill.id, [await without(amendment, 'art_2__para_2')])
  const gap = { provision: 'art_2__para_1', address: 'art_2__para_1' }
  const remark = { kind: 'objection', language: 'ru', text: 'Оставьте.', wording: null } as const
  const anchor = { kind: 'insertion', ...gap } as const
  granted(await writeComment(room.as('qmdb'), { ...remark, consultation: id, amendment, anchor }))
  const page = (await consultationPage(room.as('qmdb'), { ...view(ACT), id, mode: 'changes' }))!
  expect(page.rows.map(row => row.address)).toEqual(['art_2', 'art_2__para_2'])
  expect(page.rows[1]).toMatchObject({ gone: true, stoodAfter: gap })
  expect(page.comments.map(({ text }) => text)).toEqual(['Оставьте.'])
})

async function enterFeesLaw(): Promise<string> {
  const administrator = room.as('administrator')
  granted(
    await enterAct(administrator, {
      ...{ slug: FEES, form: 'law', number: '2-VIII', adoptedOn: '2020-01-01' },
      ...{ titleKk: 'Алымдар туралы', titleRu: 'О сборах' },
    }),
  )
  const texts = {
    kk: 'Алымдар туралы заң\n\n1-бап. Алым\n\n1. Алым жылына бір рет төленеді.\n',
    ru: 'Закон о сборах\n\nСтатья 1. Сбор\n\n1. Сбор уплачивается один раз в год.\n',
  }
  granted(await importEdition(administrator, { act: FEES, inForceOn: '2022-01-01', source: 'tests', texts }))
  const [edition] = await room.db.select().from(editions).where(eq(editions.inForceOn, '2022-01-01'))
  return edition!.id
}

/** Opens a public consultation of versions; gives its id. */
async function consult(bill: string, versions: readonly string[]): Promise<string> {
  return granted(
    await openConsultation(room.as('drafter'), {
      ...{ bill, kind: 'public', noteKk: '', noteRu: '', versions },
      ...{ opensOn: '2026-11-22', term: { unit: 'working-days', count: 5 } },
    }),
  )
}

/** Saves a version with other words of one provision; gives its id. */
async function reword(
  amendment: string,
  edition: string,
  provision: string,
  parent: string | null = null,
): Promise<string> {
  const texts = await textsOf(edition)
  const patches = rewording(texts, 'ru', provision, `Уплачивается ${parent ? 'три' : 'два'} раза в год.`)
  return save({ amendment, parent, patches })
}

/** Saves a version that takes a provision out of its article in both languages; gives its id. */
async function without(amendment: string, address: string): Promise<string> {
  const texts = await textsOf(room.edition)
  const patch = (language: Language): Patch => {
    const article = entryById(texts[language], address.split('__')[0]!)!.provision
    const provision = { ...article, children: article.children.filter(({ id }) => id !== address) }
    return { edits: [{ id: article.id, provision }], added: [] }
  }
  return save({ amendment, parent: null, patches: { kk: patch('kk'), ru: patch('ru') } })
}

async function textsOf(edition: string): Promise<Texts> {
  const [ground] = await room.db.select().from(editions).where(eq(editions.id, edition))
  const [texts] = await loadTexts(room.db, [ground!])
  return texts!
}

async function save(draft: Omit<Draft, 'message'>): Promise<string> {
  const saved = granted(await saveVersion(room.as('drafter'), { ...draft, message: 'Пысықтау' }))
  if (saved.kind === 'collision') throw new Error('Nobody else was writing.')
  return saved.version
}

/** Somebody keeps a remark on a provision of an act, or on the draft as a whole; numbers follow the minutes. */
async function write(part: Part, amendment: string | null, minute = 0): Promise<void> {
  const anchor =
    amendment === null
      ? ({ kind: 'draft' } as const)
      : ({ kind: 'provision', provision: PLACE, address: PLACE } as const)
  const remark = { kind: 'remark', language: 'ru', text: 'Уточните.', wording: null } as const
  granted(await writeComment(room.as(part, minute), { ...remark, consultation, amendment, anchor }))
}

async function read(part: Part, act: string) {
  return (await consultationPage(room.as(part), view(act)))!
}

const view = (act: string) => ({ id: consultation, act, mode: 'law', at: '', language: 'ru' }) as const
