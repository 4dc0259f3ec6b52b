import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { instructionsFor } from '#app/domain/amendment/instructions-for.ts'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { action as setEntry, loader as entry } from '#app/routes/bills.$bill.amending-text_.entry.tsx'
import { action as choose, loader } from '#app/routes/bills.$bill.amending-text.tsx'
import type { Language } from '#app/domain/structure/act.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Database } from '#db/client.ts'
import { acts, amendments, auditEntries } from '#db/schema.ts'
import { findAmendment, latestVersion, loadTexts } from '#db/versions.server.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { paperAnswer } from '#tests/support/paper-asked.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let db: Database
let cookies: Record<'drafter' | 'official', string>

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookies = { drafter: await cookieOf(db, 'drafter'), official: await cookieOf(db, 'official') }
})

interface Sent {
  readonly as?: keyof typeof cookies
  readonly form?: Record<string, string>
}

function asked(language: Language | '', { as = 'drafter', form }: Sent = {}) {
  return asking(db, `/bills/religious-activity/amending-text?language=${language}`, {
    ...(form ? { form } : {}),
    cookie: cookies[as],
    params: { bill: 'religious-activity' },
  })
}

async function pageIn(language: Language | '') {
  return (await loader(asked(language))).page
}

async function religionLaw() {
  const [row] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(acts.slug, 'religion-law'))
  const amendment = await findAmendment(db, row!.id)
  const [before, after] = await loadTexts(db, [amendment!.edition, (await latestVersion(db, row!.id))!])
  return { id: row!.id, before: before!, after: after! }
}

describe('the amending text of a bill', () => {
  test.each(['kk', 'ru'] as const)('is proved for each amended act in %s', async language => {
    const { acts: sections } = await pageIn(language)
    expect(sections.map(({ act, proved }) => [act, proved])).toEqual([
      ['prevention-law', true],
      ['religion-law', true],
    ])
  })

  test('has a title on its subject, one point for each act in the order of their dates, and its entry into force', async () => {
    const { lines } = await pageIn('ru')
    expect(lines[0]!.text).toBe(
      'О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам религиозной деятельности и профилактики правонарушений',
    )
    expect(lines.filter(({ kind }) => kind === 'opening').map(({ text }) => text.slice(0, 62))).toEqual([
      'Статья 1. Внести изменения и дополнения в следующие законодате',
      '1. В Закон Республики Казахстан от 29 апреля 2010 года «О проф',
      '2. В Закон Республики Казахстан от 11 октября 2011 года «О рел',
    ])
    expect(lines.at(-1)).toMatchObject({
      kind: 'entry',
      text: expect.stringContaining('вводится в действие'),
    })
  })

  test('is written in Kazakh where the reader reads Kazakh', async () => {
    const { language, lines } = await pageIn('')
    expect([language, lines[0]!.text.endsWith('енгізу туралы')]).toEqual(['kk', true])
  })

  test('leads from each sentence to what it changes', async () => {
    const { lines } = await pageIn('ru')
    const sentence = lines.find(({ text }) => text.includes('дополнить пунктами 2-1 и 3-2'))
    expect(sentence?.changes).toMatchObject([
      { act: 'religion-law', key: 'art_9__para_2-1' },
      { act: 'religion-law', key: 'art_9__para_3-2' },
    ])
    const sentences = lines.filter(({ kind }) => kind === 'sentence')
    expect(sentences.filter(({ changes }) => changes.every(({ key }) => key === null))).toEqual([])
  })

  test('is not there for a bill that is not', async () => {
    const request = asking(db, '/bills/none/amending-text', {
      cookie: cookies.drafter,
      params: { bill: 'none' },
    })
    expect(await outcomeOf(loader(request))).toEqual({ status: 404 })
  })

  test('is not for visitors', async () => {
    const visitor = asking(db, '/bills/religious-activity/amending-text', {
      params: { bill: 'religious-activity' },
    })
    expect((await outcomeOf(loader(visitor))).to).toMatch(/^\/sign-in/)
  })
})

describe('how a change is worded', () => {
  test('can be chosen by the drafter, both ways, and is put on record', async () => {
    const { id, before } = await religionLaw()
    const provision = entryAt(before.ru, 'art_9__para_2')!.provision.id
    const form = (wording: string) => ({ amendment: id, provision, wording })
    const order = async () =>
      (await pageIn('ru')).lines.flatMap(({ changes }) =>
        changes.flatMap(({ wording }) => (wording?.provision === provision ? [wording.now] : [])),
      )
    expect(await order()).toEqual(['words', 'words'])
    expect(await outcomeOf(choose(asked('ru', { form: form('restated') })))).toMatchObject({
      to: '?language=ru',
    })
    expect(await order()).toEqual(['restated'])
    expect((await pageIn('ru')).acts.map(({ proved }) => proved)).toEqual([true, true])
    await choose(asked('ru', { form: form('easiest') }))
    expect(await order()).toEqual(['words', 'words'])
    const actions = await db.select({ action: auditEntries.action }).from(auditEntries)
    expect(actions.filter(({ action }) => action === 'drafting.set')).toHaveLength(2)
  })

  test('is chosen by drafters only, and for elements that are there', async () => {
    const { id } = await religionLaw()
    const form = { amendment: id, provision: 'art_99', wording: 'words' }
    expect(await outcomeOf(choose(asked('ru', { as: 'official', form })))).toMatchObject({ status: 403 })
    expect(await choose(asked('ru', { form }))).toMatchObject({
      data: { refusal: { code: 'amendment.provision-missing' } },
      init: { status: 422 },
    })
    expect(await outcomeOf(choose(asked('ru', { form: { ...form, wording: 'x' } })))).toMatchObject({
      status: 400,
    })
  })
})

describe('the entry into force', () => {
  const path = '/bills/religious-activity/amending-text/entry'
  const params = { bill: 'religious-activity' }
  const setting = (form: Record<string, string>, as: keyof typeof cookies = 'drafter') =>
    asking(db, path, { form: { by: 'days', days: '10', date: '', ...form }, cookie: cookies[as], params })
  const last = async (language: Language) => (await pageIn(language)).lines.at(-1)?.text

  test('is set by the drafter, with an element that takes effect otherwise, and the text stays proved', async () => {
    const form = { days: '60', at: 'art_1__para_2__subpara_4', on: '2027-07-01' }
    expect(await outcomeOf(setEntry(setting(form)))).toMatchObject({
      to: '/bills/religious-activity/amending-text',
    })
    expect(await last('ru')).toBe(
      'Статья 2. Настоящий Закон вводится в действие по истечении шестидесяти календарных дней после дня его первого официального опубликования, за исключением подпункта 4) пункта 2 статьи 1, который вводится в действие с 1 июля 2027 года.',
    )
    expect(await last('kk')).toContain('2027 жылғы 1 шілдеден бастап')
    expect((await pageIn('kk')).acts.map(({ proved }) => proved)).toEqual([true, true])
    const { values, elements } = await entry(asking(db, path, { cookie: cookies.drafter, params }))
    expect(values.kept).toEqual(['art_1__para_2__subpara_4 2027-07-01'])
    expect(elements).toContain('art_1__para_2__subpara_4')
  })

  test.each([
    [{ days: '0' }, 'entry.rule-wrong'],
    [{ by: 'date', date: '2027-02-30' }, 'entry.rule-wrong'],
    [{ at: 'art_1__para_1', on: '' }, 'entry.exception-wrong'],
  ])('comes back as typed where it cannot be: %j', async (form, code) => {
    expect(await setEntry(setting(form))).toMatchObject({
      data: { refusal: { code }, values: form },
      init: { status: 422 },
    })
  })

  test('is not for officials to set', async () => {
    expect(await outcomeOf(setEntry(setting({}, 'official')))).toMatchObject({ status: 403 })
  })
})

const download = (language: Language) =>
  paperAnswer(db, { bill: 'religious-activity', kind: 'amending-text', language, cookie: cookies.drafter })

describe('the amending text as a Word file', () => {
  test.each(['kk', 'ru'] as const)('is read back and gives the newest version in %s', async language => {
    const answer = await download(language)
    const words = wordsOfDocx(new Uint8Array(await answer.arrayBuffer()))
    const { before, after } = await religionLaw()
    const { instructions, unknown } = parse(words, language)
    const ours = instructionsFor(before[language], instructions).map(({ instruction }) => instruction)
    expect(unknown).toEqual([])
    const { act, refused } = applyEach(before[language], ours)
    expect(refused).toEqual([])
    const lines = (at: string) => entryAt(act, at)?.provision.text
    for (const at of ['art_1__subpara_1-1', 'art_9__para_2', 'art_9__para_3-2'])
      expect(lines(at)).toBe(entryAt(after[language], at)?.provision.text)
  })

  test('names itself a demonstration, its versions, and its language', async () => {
    const answer = await download('ru')
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="religious-activity-amending-text-ru.docx"',
    )
    const words = wordsOfDocx(new Uint8Array(await answer.arrayBuffer()))
    expect(words).toContain('ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН')
  })
})
