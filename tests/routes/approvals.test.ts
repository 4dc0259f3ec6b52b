import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PaperFormat } from '#app/domain/paper/paper-kind.ts'
import { loader } from '#app/routes/bills.$bill.approvals.tsx'
import { action as answer } from '#app/routes/bills.$bill_.approvals_.answers.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { papersDoor, PROPOSED } from '#tests/support/papers-door.ts'

const at = await papersDoor(await deskRoom(await freshDatabase()))

const pageAt = async (query = '') => (await loader(await at.asked('drafter', `approvals?${query}`))).page

describe('the table of disagreements', () => {
  test.each([
    ['ru', 'ТАБЛИЦА РАЗНОГЛАСИЙ', '1. Пункт 1 статьи 2', 'Неснятые разногласия'],
    ['kk', 'КЕЛІСПЕУШІЛІКТЕР КЕСТЕСІ', '1. 2-баптың 1-тармағы', 'Шешілмеген келіспеушіліктер'],
  ] as const)('reads back from Word in %s', async (language, title, element, open) => {
    const words = await at.wordsIn('disagreements', { language })
    for (const each of [title, element, open, PROPOSED]) expect(words).toContain(each)
    expect(words).toContain(
      language === 'ru'
        ? 'Поверку проводит уполномоченный орган два раза в год.'
        : 'Салыстырып тексеруді уәкілетті орган жылына бір рет жүргізеді.',
    )
  })

  test('of all bodies is signed by the developer and each that made remarks, under its name', async () => {
    const words = await at.wordsIn('disagreements')
    expect(words.split('уполномоченное им должностное лицо')).toHaveLength(3)
    expect(words).toContain('должностное лицо (Заинтересованный государственный орган)')
  })

  test('of one body is annex 6, with places to sign', async () => {
    const words = await at.wordsIn('disagreements', { subject: await at.organisationOf('state-body') })
    expect(words).toContain('Замечания согласующего государственного органа')
    expect(words).toContain('Обоснование государственного органа-разработчика')
    expect(words).toContain('«___» ____________ 20___')
    expect(words).not.toContain('лицо (')
  })

  test('comes as a workbook and as a PDF', async () => {
    const beginningOf = async (format: PaperFormat) => {
      const file = await at.file({ kind: 'disagreements', format, language: 'kk' })
      return Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 4)
    }
    expect(await beginningOf('pdf')).toBe('%PDF')
    expect(await beginningOf('xlsx')).toBe('PK\u0003\u0004')
  })

  test('is filtered by what is open, by body and by round', async () => {
    await at.accept()
    const rowsAt = async (query: string) => (await pageAt(query)).table.rows.map(row => row.state)
    expect(await rowsAt('')).toEqual(['accepted', 'unanswered'])
    expect(await rowsAt('open=1')).toEqual(['unanswered'])
    expect(await rowsAt('body=none')).toEqual([])
    expect(await rowsAt('round=1')).toEqual(['accepted', 'unanswered'])
    for (const none of ['round=2', 'round=2.1', 'round=nonsense']) expect(await rowsAt(none)).toEqual([])
  })
})

describe('approval', () => {
  test('is asked for of whoever was not asked and does not draft', async () => {
    const offered = (await pageAt()).askable?.bodies.map(({ id }) => id)
    expect(offered).toContain(await at.organisationOf('qmdb'))
    expect(offered).not.toContain(await at.organisationOf('state-body'))
    expect(offered).not.toContain(await at.organisationOf('drafter'))
  })

  test('is answered by a body, and refused in place without a reason', async () => {
    const given = { key: randomUUID(), consultation: at.round, answer: 'refused', language: 'kk' }
    const give = async (reason: string) =>
      outcomeOf(answer(await at.asked('state-body', 'approvals/answers', { form: { ...given, reason } })))
    expect(await give('')).toMatchObject({ status: 422, refusal: 'approval.reason-missing' })
    expect(await give('Келіспейміз.')).toMatchObject({ status: 200 })
  })
})
