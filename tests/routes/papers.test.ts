import { describe, expect, test } from 'vitest'
import { answerQuestion } from '#app/commands/answer-question.server.ts'
import { loader as list } from '#app/routes/bills.$bill.papers._index.tsx'
import { loader as shown } from '#app/routes/bills.$bill.papers.$kind.tsx'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { papersDoor } from '#tests/support/papers-door.ts'

const at = await papersDoor(await deskRoom(await freshDatabase()))

const listFor = async (part: Part) => list(await at.asked(part, 'papers'))

test('the report tells who spoke to what, and what nobody spoke to', async () => {
  const words = await at.wordsIn('report', { subject: at.desk.id })
  expect(words).toContain('ОТЧЁТ О ЗАВЕРШЕНИИ ПУБЛИЧНОГО ОБСУЖДЕНИЯ')
  expect(words).toContain('Эксперты, от своего имени')
  expect(words).toContain('Замечания поступили по 1 из 1 изменяемых элементов.')
  expect(words).toContain('без ответа – 1')
})

describe('the forms', () => {
  test('say what the record knows until the developer answers', async () => {
    const known = await at.wordsIn('note')
    expect(known).toContain('Министерство-разработчик')
    expect(known).toContain('15. Обоснование причин несогласия с рекомендациями общественного совета.')
    const answer = { bill: at.bill.slug, form: 'note', question: 1, textKk: '', textRu: 'Комитет' } as const
    granted(await answerQuestion(at.as('drafter', 5), answer))
    const told = await at.wordsIn('note')
    expect(told).toContain('Комитет')
    expect(told).not.toContain('Министерство-разработчик')
  })

  test('have 18 rows in the sheet', async () => {
    expect(await at.wordsIn('sheet', { language: 'kk' })).toContain('18.\nӨзге де шарттар')
  })

  test('refuse a question that they have not', async () => {
    const answer = { bill: at.bill.slug, form: 'sheet', question: 19, textKk: 'а', textRu: '' } as const
    expect(await answerQuestion(at.as('drafter'), answer)).toMatchObject({
      refusal: { code: 'note.question-missing' },
    })
  })
})

describe('the papers of a bill', () => {
  test('are listed by who reads', async () => {
    expect(await listFor('drafter')).toMatchObject({ whole: true, bodies: [{}], issued: [] })
    expect(await listFor('theologian')).toMatchObject({ whole: false, bodies: [], issued: [] })
  })

  test('lead to their questions whoever answers them, and nobody else', async () => {
    const led = async (part: Part) => {
      const note = await shown(await at.asked(part, 'papers/note', { params: { kind: 'note' } }))
      return [(await listFor(part)).answers, note.answers]
    }
    expect(await led('drafter')).toEqual([true, true])
    expect(await led('official')).toEqual([false, false])
  })

  test.each(['disagreements', 'report', 'note', 'nothing'])(
    'are not there for those who were not asked, nor is one that is none: %s',
    async kind => {
      const subject = kind === 'report' ? at.desk.id : ''
      expect(await outcomeOf(at.file({ kind, subject }, 'theologian'))).toEqual({ status: 404 })
    },
  )
})
