import { expect, test } from 'vitest'
import { hideComment } from '#app/commands/moderate-comment.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import type { Words } from '#app/domain/paper/paper.ts'
import { PAPER_FORMATS } from '#app/domain/paper/paper-kind.ts'
import { loader as report, action as publishing } from '#app/routes/consultations.$id.report.tsx'
import { action as answering } from '#app/routes/bills.$bill_.desk_.answers.ts'
import { granted } from '#db/demonstration/granted.ts'
import { deskDoor } from '#tests/support/desk-door.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer, type FileAsked } from '#tests/support/paper-asked.ts'

const AFTERWARDS = 60 * 24 * 60 // minutes: two months

const at = deskDoor()

const paper = (more: Partial<FileAsked>) =>
  paperAnswer(at.room.db, {
    ...{ bill: at.desk.bill, kind: 'remarks-table', subject: at.desk.id, cookie: at.cookies.get('drafter') },
    ...more,
  })

/** The numbers of the rows and what was said, as a page of the table has them. */
async function remarksIn(args: Parameters<typeof report>[0]): Promise<(Words | undefined)[][]> {
  const [block] = (await report(args)).table.blocks
  const rows = block?.kind === 'table' ? block.rows : []
  return rows.flatMap(row => ('cells' in row ? [[row.cells[0], row.cells[3]]] : []))
}

test('the report is for those who answer until it is published, and then for everybody', async () => {
  const visitor = () => paper({ cookie: undefined, language: 'kk' })
  expect(await outcomeOf(report(at.asked('theologian', '/report')))).toEqual({ status: 404 })
  expect(await outcomeOf(report(at.asked('visitor', '/report')))).toMatchObject({
    to: '/sign-in?to=%2Freport',
  })
  expect(await outcomeOf(visitor())).toEqual({ status: 404 })
  expect(await remarksIn(at.asked('drafter', '/report'))).toHaveLength(1)
  await answering(at.asked('drafter', '/answers', at.answer()))
  granted(await publishReport(at.room.as('drafter', AFTERWARDS), at.desk.id))
  for (const part of ['theologian', 'visitor'] as const)
    expect((await report(at.asked(part, '/report'))).published).toBe(true)
  const file = await visitor()
  expect(file.headers.get('Content-Disposition')).toContain('-remarks-table-1-kk.docx')
})

test('the report shows a window of its rows in the order of the draft, the draft as a whole first', async () => {
  await at.desk.say('theologian', { anchor: { kind: 'draft' }, amendment: null, text: 'Жалпы.' })
  const rowsFrom = (from: string) => remarksIn(at.asked('drafter', `/report?from=${from}`))
  expect(await rowsFrom('0')).toEqual([
    ['1.', 'Жалпы.'],
    ['2.', 'Один раз достаточно.'],
  ])
  expect(await rowsFrom('1')).toEqual([['2.', 'Один раз достаточно.']])
  expect(await rowsFrom('900')).toEqual([['2.', 'Один раз достаточно.']])
})

test('the report cannot be published while the consultation is open', async () => {
  expect(await outcomeOf(publishing(at.asked('drafter', '/report', {})))).toEqual({
    status: 409,
    refusal: 'consultation.not-closed',
  })
})

test.each(
  (['remarks-table', 'remarks-note'] as const).flatMap(kind =>
    PAPER_FORMATS.map(format => [kind, format] as const),
  ),
)('it is given as %s.%s', async (kind, format) => {
  const file = await paper({ kind, format })
  expect(file.status).toBe(200)
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2_000)
})

test('the report has no other papers, and none of another bill', async () => {
  expect(await outcomeOf(paper({ kind: 'remarks' }))).toEqual({ status: 404 })
  const other = await at.room.consult()
  expect(await outcomeOf(paper({ bill: other.bill }))).toEqual({ status: 404 })
})

test('the report shows no words that were hidden', async () => {
  granted(await hideComment(at.room.as('drafter'), at.comment, 'Оскорбления.'))
  const [[, remark] = []] = await remarksIn(at.asked('drafter', '/report'))
  expect(remark).toContain('Оскорбления.')
  expect(remark).not.toContain('Один раз достаточно.')
})
