import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { action as write, loader } from '#app/routes/bills.$bill.table.tsx'
import { granted } from '#db/demonstration/granted.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer } from '#tests/support/paper-asked.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'

const FEE = 'art_2__para_1'
const WORDING: Readonly<Record<Language, string>> = {
  kk: 'Салыстырып тексеруді уәкілетті орган жылына екі рет жүргізеді.',
  ru: 'Поверку проводит уполномоченный орган два раза в год.',
}

let room: BillRoom
let opened: Opened
let cookies: Record<'drafter' | 'official', string>

beforeAll(async () => {
  room = await billRoom(await freshDatabase(), new Date())
  cookies = { drafter: await cookieOf(room.db, 'drafter'), official: await cookieOf(room.db, 'official') }
})

beforeEach(async () => {
  opened = await room.open()
})

interface Sent {
  readonly as?: keyof typeof cookies
  readonly query?: string
  readonly form?: Record<string, string>
}

function asked({ as = 'drafter', query = 'language=ru', form }: Sent = {}) {
  return asking(room.db, `/bills/${opened.bill.slug}/table?${query}`, {
    ...(form ? { form } : {}),
    cookie: cookies[as],
    params: { bill: opened.bill.slug },
  })
}

function download(language: Language): Promise<Response> {
  return paperAnswer(room.db, {
    bill: opened.bill.slug,
    ...{ kind: 'comparative', language, cookie: cookies.drafter },
  })
}

async function saveWording(): Promise<void> {
  const base = (await textsOf(room.db, opened.amendment, 'edition'))!
  const patch = (language: Language) => rewording(base, language, FEE, WORDING[language])[language]
  const patches = { kk: patch('kk'), ru: patch('ru') }
  const version = { amendment: opened.amendment, parent: null, message: 'Екі рет', patches }
  granted(await saveVersion(room.as('drafter', 1), version))
}

function reasons(more: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ key: crypto.randomUUID(), amendment: opened.amendment, provision: FEE },
    ...{ textKk: 'Мәні мен негізі.', textRu: 'Суть и основание.', ...more },
  }
}

describe('the comparative table of a bill', () => {
  test('says so where no version has been saved', async () => {
    const { page } = await loader(asked())
    expect(page.sections).toMatchObject([{ version: null, rows: [] }])
  })

  test('names the act as papers do and has a row for the changed paragraph', async () => {
    await saveWording()
    const { page } = await loader(asked())
    expect(page.sections[0]).toMatchObject({
      name: 'Закон Республики Казахстан от 1 января 2020 года «О мерах и весах»',
      rows: [{ element: 'Пункт 1 статьи 2', provisionId: FEE, justification: { kk: '', ru: '' } }],
    })
  })

  test('is a paper of its own in either language, whatever the interface speaks', async () => {
    await saveWording()
    const { page } = await loader(asked({ query: 'language=kk' }))
    expect(page.sections[0]!.rows[0]!.element).toBe('2-баптың 1-тармағы')
    expect((await loader(asked({ query: '' }))).page.language).toBe('kk')
  })

  test('is not for visitors', async () => {
    const visitor = asking(room.db, '/bills/x/table', { params: { bill: opened.bill.slug } })
    expect((await outcomeOf(loader(visitor))).to).toMatch(/^\/sign-in/)
  })

  test('is not there for a bill that is not', async () => {
    const request = asking(room.db, '/bills/none/table', {
      cookie: cookies.drafter,
      params: { bill: 'none' },
    })
    expect(await outcomeOf(loader(request))).toEqual({ status: 404 })
  })
})

describe('a justification written in the table', () => {
  beforeEach(saveWording)

  test('stands in its row in both languages', async () => {
    expect(await outcomeOf(write(asked({ form: reasons() })))).toMatchObject({ to: '?language=ru' })
    const { page } = await loader(asked())
    expect(page.sections[0]!.rows[0]!.justification).toEqual({
      kk: 'Мәні мен негізі.',
      ru: 'Суть и основание.',
    })
  })

  test('leads back to the window of the table in which it was written', async () => {
    const query = `language=ru&part=all&amendment=${opened.amendment}&write=${FEE}`
    expect(await outcomeOf(write(asked({ query, form: reasons() })))).toMatchObject({
      to: '?language=ru&part=all',
    })
  })

  test('gives way to the one written later', async () => {
    await write(asked({ form: reasons() }))
    await write(asked({ form: reasons({ textRu: 'Другое основание.' }) }))
    const { page } = await loader(asked())
    expect(page.sections[0]!.rows[0]!.justification.ru).toBe('Другое основание.')
  })

  test('comes back as it was typed where it cannot be taken', async () => {
    const answer = await write(asked({ form: reasons({ textKk: ' ', textRu: '' }) }))
    expect(answer).toMatchObject({
      data: { refusal: { code: 'justification.empty' }, typed: { textKk: ' ', textRu: '' } },
      init: { status: 422 },
    })
  })

  test('is for drafters only', async () => {
    const { writing } = await loader(asked({ as: 'official' }))
    expect(writing.allowed).toBe(false)
    expect(await outcomeOf(write(asked({ as: 'official', form: reasons() })))).toMatchObject({ status: 403 })
  })

  test('is not taken from a form that is not ours', async () => {
    expect(await outcomeOf(write(asked({ form: { key: 'x' } })))).toMatchObject({ status: 400 })
  })
})

describe('the table as a Word file', () => {
  test('is a download with the wording and the reasons', async () => {
    await saveWording()
    await write(asked({ form: reasons() }))
    const answer = await download('ru')
    expect(answer.headers.get('Content-Disposition')).toBe(
      `attachment; filename="${opened.bill.slug}-comparative-ru.docx"`,
    )
    const document = wordsOfDocx(new Uint8Array(await answer.arrayBuffer()))
    for (const words of ['Суть и основание.', 'два раза', 'Пункт 1 статьи 2'])
      expect(document).toContain(words)
  })

  test('is in Kazakh as well', async () => {
    const answer = await download('kk')
    expect(wordsOfDocx(new Uint8Array(await answer.arrayBuffer()))).toContain('САЛЫСТЫРМА КЕСТЕ')
  })
})
