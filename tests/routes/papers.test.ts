import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerApproval, type PlacedRemark } from '#app/commands/answer-approval.server.ts'
import { answerQuestion } from '#app/commands/answer-question.server.ts'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { hashOfFile } from '#app/domain/canonical.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import { loader as approvalsLoader } from '#app/routes/bills.$bill.approvals.tsx'
import { loader as papersLoader } from '#app/routes/bills.$bill.papers._index.tsx'
import { action as issueAction, loader as paperLoader } from '#app/routes/bills.$bill.papers.$kind.tsx'
import { action as answerAction } from '#app/routes/bills.$bill_.approvals_.answers.ts'
import { loader as fileLoader } from '#app/routes/bills.$bill_.papers_.$kind_.files.$format.ts'
import {
  action as verifyAction,
  loader as issuedLoader,
} from '#app/routes/bills.$bill.papers.issued.$paper.tsx'
import { loader as issuedFileLoader } from '#app/routes/bills.$bill_.papers_.issued.$paper_.files.$format.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { auditEntries, paperFiles, papers } from '#db/schema.ts'
import { approvalRoom, approving } from '#tests/support/approval-room.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE } from '#tests/support/desk-room.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const db = await freshDatabase()
const room = await approvalRoom(await deskRoom(db))
const round = await room.openRound(dayInKazakhstan(room.as('drafter').now))
await room.ask(round, 'state-body', 60)
const remark = (provision: string): PlacedRemark => ({
  ...{ amendment: room.desk.amendment, provision, language: 'ru', wording: 'Поверку проводит <орган> & К°.' },
  reason: 'Так короче.',
})
granted(
  await answerApproval(
    room.as('state-body', 1),
    approving(round, { answer: 'approved-with-remarks', remarks: [remark(FEE), remark(SITE)] }),
  ),
)
const commented = await room.desk.say('theologian')

const ask = async (part: Part, path: string, more: object = {}) =>
  asking(db, `/bills/${room.bill.slug}/${path}`, {
    cookie: await cookieOf(db, part),
    ...more,
  })
const params = (more: Record<string, string> = {}) => ({ params: { bill: room.bill.slug, ...more } })
const download = async (kind: string, format: string, query: string, part: Part = 'drafter') =>
  fileLoader(
    await ask(part, `papers/${kind}/files/${format}?${query}`, params({ kind, format })),
  ) as Promise<Response>
const wordsIn = async (kind: string, query: string) =>
  wordsOfDocx(new Uint8Array(await (await download(kind, 'docx', query)).arrayBuffer()))

describe('the table of disagreements', () => {
  test.each([
    ['ru', 'ТАБЛИЦА РАЗНОГЛАСИЙ', '1. Пункт 1 статьи 2', 'Неснятые разногласия'],
    ['kk', 'КЕЛІСПЕУШІЛІКТЕР КЕСТЕСІ', '1. 2-баптың 1-тармағы', 'Шешілмеген келіспеушіліктер'],
  ])('reads back from Word in %s', async (language, title, element, open) => {
    const words = await wordsIn('disagreements', `language=${language}`)
    for (const each of [title, element, open, 'Поверку проводит <орган> & К°.']) expect(words).toContain(each)
    expect(words).toContain(
      language === 'ru'
        ? 'Поверку проводит уполномоченный орган два раза в год.'
        : 'Салыстырып тексеруді уәкілетті орган жылына бір рет жүргізеді.',
    )
  })

  test('of all bodies is signed by the developer and each that made remarks, under its name', async () => {
    const words = await wordsIn('disagreements', 'language=ru')
    expect(words.split('уполномоченное им должностное лицо')).toHaveLength(3)
    expect(words).toContain('должностное лицо (Заинтересованный государственный орган)')
  })

  test('of one body is annex 6, with places to sign', async () => {
    const body = await room.organisationOf('state-body')
    const words = await wordsIn('disagreements', `language=ru&subject=${body}`)
    expect(words).toContain('Замечания согласующего государственного органа')
    expect(words).toContain('Обоснование государственного органа-разработчика')
    expect(words).toContain('«___» ____________ 20___')
    expect(words).not.toContain('лицо (')
  })

  test('comes as a workbook and as a PDF', async () => {
    const starts = async (format: string) =>
      Buffer.from(await (await download('disagreements', format, 'language=kk')).arrayBuffer())
        .subarray(0, 4)
        .toString('latin1')
    expect(await starts('pdf')).toBe('%PDF')
    expect(await starts('xlsx')).toBe('PK\u0003\u0004')
  })

  test('is not there for those who were not asked', async () => {
    const outcome = (kind: string) =>
      outcomeOf(
        download(kind, 'docx', `language=ru&subject=${kind === 'report' ? room.desk.id : ''}`, 'theologian'),
      )
    expect(await outcome('disagreements')).toMatchObject({ status: 404 })
    expect(await outcome('report')).toMatchObject({ status: 404 })
    expect(await outcome('note')).toMatchObject({ status: 404 })
    expect(await outcomeOf(download('nothing', 'docx', ''))).toMatchObject({ status: 404 })
  })
})

test('the report tells who spoke to what, and what nobody spoke to', async () => {
  expect(commented).toBeTruthy()
  const words = await wordsIn('report', `language=ru&subject=${room.desk.id}`)
  expect(words).toContain('ОТЧЁТ О ЗАВЕРШЕНИИ ПУБЛИЧНОГО ОБСУЖДЕНИЯ')
  expect(words).toContain('Эксперты, от своего имени')
  expect(words).toContain('Замечания поступили по 1 из 1 изменяемых элементов.')
  expect(words).toContain('без ответа – 1')
})

describe('the forms', () => {
  test('say what the record knows until the developer answers', async () => {
    const known = await wordsIn('note', 'language=ru')
    expect(known).toContain('Министерство-разработчик')
    expect(known).toContain('15. Обоснование причин несогласия с рекомендациями общественного совета.')
    const answer = { bill: room.bill.slug, form: 'note', question: 1, textKk: '', textRu: 'Комитет' } as const
    granted(await answerQuestion(room.as('drafter', 5), answer))
    const told = await wordsIn('note', 'language=ru')
    expect(told).toContain('Комитет')
    expect(told).not.toContain('Министерство-разработчик')
  })

  test('have 18 rows in the sheet', async () => {
    expect(await wordsIn('sheet', 'language=kk')).toContain('18.\nӨзге де шарттар')
  })

  test('refuse a question that they have not', async () => {
    const answer = { bill: room.bill.slug, form: 'sheet', question: 19, textKk: 'а', textRu: '' } as const
    expect(await answerQuestion(room.as('drafter'), answer)).toMatchObject({
      refusal: { code: 'note.question-missing' },
    })
  })
})

describe('issuing', () => {
  const issue = async (key: string, part: Part = 'drafter') =>
    outcomeOf(
      issueAction(
        await ask(part, 'papers/disagreements?language=ru', {
          ...params({ kind: 'disagreements' }),
          form: { key },
        }),
      ),
    )

  test('keeps the file with its hash, once for a form, and not twice the same', async () => {
    const key = '7a0e1f9e-6b1e-4a39-9a7e-3a53ad5a7a01'
    const { to } = await issue(key)
    expect(to).toContain('/papers/issued/')
    expect((await issue(key)).to).toBe(to)
    expect(await issue('7a0e1f9e-6b1e-4a39-9a7e-3a53ad5a7a02')).toMatchObject({
      ...{ status: 422, refusal: 'paper.unchanged' },
    })
    const [paper, ...others] = await db.select().from(papers)
    expect(others).toEqual([])
    const kept = await db.select().from(paperFiles)
    expect(kept.map(file => file.format).toSorted()).toEqual(['docx', 'pdf', 'xlsx'])
    const statements = await db.select({ statement: auditEntries.statement }).from(auditEntries)
    for (const { format, content, hash } of kept) {
      expect(hashOfFile(content)).toBe(hash)
      expect(statements.some(({ statement }) => statement.includes(hash))).toBe(true)
      const given = await issuedFileLoader(
        await ask('official', 'papers/issued', params({ paper: paper!.id, format })),
      )
      expect(given.headers.get('ETag')).toBe(`"${hash}"`)
      expect(hashOfFile(new Uint8Array(await given.arrayBuffer()))).toBe(hash)
    }
  })

  test('knows a copy of what was issued, and what is none', async () => {
    const [paper] = await db.select().from(papers)
    const [kept] = await db.select().from(paperFiles).where(eq(paperFiles.format, 'pdf'))
    const verify = async (bytes: Uint8Array) => {
      const form = new FormData()
      form.append('copy', new File([new Uint8Array(bytes)], 'copy.pdf'))
      return verifyAction(await ask('official', 'papers/issued', { ...params({ paper: paper!.id }), form }))
    }
    expect(await verify(kept!.content)).toEqual({ hash: kept!.hash, format: 'pdf' })
    const altered = Uint8Array.from(kept!.content)
    altered[100]! ^= 1
    expect(await verify(altered)).toEqual({ hash: hashOfFile(altered), format: null })
  })

  test('gives nothing to those who do not answer', async () => {
    const [paper] = await db.select().from(papers)
    const asked = async () => ask('theologian', 'papers/issued', params({ paper: paper!.id, format: 'pdf' }))
    expect(await outcomeOf(issuedFileLoader(await asked()))).toMatchObject({ status: 404 })
    expect(await outcomeOf(issuedLoader(await asked()))).toMatchObject({ status: 404 })
  })

  test('shows afterwards what changed since', async () => {
    const [first] = (await approvalRounds(room.as('drafter'), room.bill.id))[0]!.bodies[0]!.answers[0]!
      .remarks
    const reply = { remark: first!.id, reply: 'accepted', reason: 'Согласны.' } as const
    granted(await replyToApproval(room.as('drafter', 6), reply))
    const page = await paperLoader(
      await ask('drafter', 'papers/disagreements?language=ru', params({ kind: 'disagreements' })),
    )
    expect(page.issued!.rows.map(row => row.kind)).toContain('changed')
    expect(JSON.stringify(page.issued!.rows)).toContain('Согласны.')
    const { to } = await issue('7a0e1f9e-6b1e-4a39-9a7e-3a53ad5a7a03')
    const rows = await db.select({ id: papers.id, issue: papers.issue }).from(papers)
    expect(rows.map(row => row.issue).toSorted()).toEqual([1, 2])
    expect(to).toContain(rows.find(row => row.issue === 2)!.id)
    const issued = async (number: number) => {
      const { id } = rows.find(row => row.issue === number)!
      return issuedLoader(await ask('official', 'papers/issued', params({ paper: id })))
    }
    const [early, late] = [await issued(1), await issued(2)]
    expect(early).toMatchObject({ intact: true, against: null })
    expect(JSON.stringify(early.since)).toContain('Согласны.')
    expect(late).toMatchObject({ intact: true, against: { issue: 1 }, since: { rows: [], more: 0 } })
    expect(JSON.stringify(late.against)).toContain('Согласны.')
  })

  test('is the developer’s; what is issued is never changed', async () => {
    expect(await issue('7a0e1f9e-6b1e-4a39-9a7e-3a53ad5a7a04', 'official')).toMatchObject({ status: 403 })
    await expect(db.update(papers).set({ title: '' })).rejects.toThrow()
    await expect(db.update(paperFiles).set({ hash: '' })).rejects.toThrow()
  })

  test.each(['kk', 'ru'] as const)('takes the language in which its page is read: %s', async language => {
    const [chosen = ''] = (await rememberLanguage(language)).split(';')
    const cookie = `${await cookieOf(db, 'drafter')}; ${chosen}`
    const asked = (form?: object) =>
      ask('drafter', 'papers/sheet', { ...params({ kind: 'sheet' }), cookie, ...form })
    expect((await paperLoader(await asked())).paper.language).toBe(language)
    const { to } = await outcomeOf(issueAction(await asked({ form: { key: randomUUID() } })))
    const [issued] = await db
      .select()
      .from(papers)
      .where(eq(papers.id, to!.split('/').at(-1)!))
    expect(issued?.language).toBe(language)
  })
})

describe('the pages', () => {
  test('list the papers of the bill by who reads', async () => {
    const page = async (part: Part) => papersLoader(await ask(part, 'papers', params()))
    expect(await page('drafter')).toMatchObject({ whole: true, bodies: [{}], issued: [{}, {}, {}, {}] })
    expect(await page('theologian')).toMatchObject({ whole: false, bodies: [], issued: [] })
  })

  test('lead to the questions of a paper whoever answers them, and nobody else', async () => {
    const led = async (part: Part) => {
      const [list, note] = [await papersLoader(await ask(part, 'papers', params())), await shown(part)]
      return [list.answers, note.answers]
    }
    const shown = async (part: Part) => paperLoader(await ask(part, 'papers/note', params({ kind: 'note' })))
    expect(await led('drafter')).toEqual([true, true])
    expect(await led('official')).toEqual([false, false])
  })

  test('offer to ask for approval whoever was not asked and does not draft', async () => {
    const { page } = await approvalsLoader(await ask('drafter', 'approvals', params()))
    const offered = page.askable?.bodies.map(({ id }) => id)
    expect(offered).toContain(await room.organisationOf('qmdb'))
    expect(offered).not.toContain(await room.organisationOf('state-body'))
    expect(offered).not.toContain(await room.organisationOf('drafter'))
  })

  test('filter the disagreements', async () => {
    const rows = async (query: string) =>
      (await approvalsLoader(await ask('drafter', `approvals?${query}`, params()))).page.table.rows.map(
        row => row.state,
      )
    expect(await rows('')).toEqual(['accepted', 'unanswered'])
    expect(await rows('open=1')).toEqual(['unanswered'])
    expect(await rows('body=none')).toEqual([])
    expect(await rows('round=1')).toEqual(['accepted', 'unanswered'])
    for (const none of ['round=2', 'round=2.1', 'round=nonsense']) expect(await rows(none)).toEqual([])
  })

  test('take a body’s answer, and say no in place', async () => {
    const form = new FormData()
    const fields = { key: '7a0e1f9e-6b1e-4a39-9a7e-3a53ad5a7a05', consultation: round, reason: '' }
    for (const [name, value] of Object.entries({ ...fields, answer: 'refused', language: 'kk' }))
      form.append(name, value)
    const give = async () =>
      outcomeOf(answerAction(await ask('state-body', 'approvals/answers', { ...params(), form })))
    expect(await give()).toMatchObject({ status: 422, refusal: 'approval.reason-missing' })
    form.set('reason', 'Келіспейміз.')
    expect(await give()).toMatchObject({ status: 200 })
  })
})
