import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { reviseComment, writeComment, type Remark } from '#app/commands/write-comment.server.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { granted } from '#db/demonstration/granted.ts'
import { comments } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, words } from '#tests/support/desk-room.ts'

const READ = 'Поверку проводит уполномоченный орган два раза в год.'
const PROPOSED = 'Поверку проводит уполномоченный орган один раз в год.'
const UNCHANGED = { code: 'comment.wording-unchanged', particulars: { address: FEE } }

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

const write = (
  wording: string,
  anchor: Remark['anchor'] = { kind: 'provision', provision: FEE, address: FEE },
) =>
  writeComment(room.as('theologian'), {
    ...{ consultation: desk.id, amendment: desk.amendment, language: 'ru' },
    ...{ kind: 'proposal', anchor, text: 'Так яснее.', wording },
  })

const refused = (outcome: Outcome<unknown>) => (outcome.ok ? null : outcome.refusal)

test.each([
  ['as it stands', READ],
  ['with other blanks and line ends', `  ${READ.replaceAll(' ', '\r\n ')}\n`],
])('a proposal of the provision %s is refused when written', async (_how, wording) => {
  expect(refused(await write(wording))).toEqual(UNCHANGED)
})

test('so it is on chosen words of the provision', async () => {
  expect(refused(await write(READ, words('ru', FEE, [READ, 'два раза'])))).toEqual(UNCHANGED)
})

test('a comma is a change, and so is a new provision in the words of its neighbour', async () => {
  expect((await write(READ.replace(' два', ', два'))).ok).toBe(true)
  expect((await write(READ, { kind: 'insertion', provision: FEE, address: FEE })).ok).toBe(true)
})

test('a proposal cannot be taken back to the text as it stands', async () => {
  const comment = granted(await write(PROPOSED))
  const rewriting = { kind: 'proposal', text: 'Так яснее.', wording: READ } as const
  expect(refused(await reviseComment(room.as('theologian'), comment, rewriting))).toEqual(UNCHANGED)
})

test('one that was kept before is refused with all beside it, which stay drafts', async () => {
  const comment = granted(await write(PROPOSED))
  granted(await write('Поверку проводит каждый.'))
  await room.db.update(comments).set({ wording: READ }).where(eq(comments.id, comment))
  expect(refused(await submitComments(room.as('theologian'), desk.id, 'expert'))).toEqual(UNCHANGED)
  const rows = await room.db.select().from(comments).where(eq(comments.consultationId, desk.id))
  expect(rows.map(({ number }) => number)).toEqual([null, null])
})
