import { expect, test } from 'vitest'
import { run } from '#app/cli/remind.ts'
import { participants } from '#db/schema.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { commandLine } from '#tests/support/command-line.ts'

const { said, connection } = commandLine()

test('writes the reminders of a day, each once', async () => {
  const room = await deskRoom(connection().db)
  const { id } = await room.consult()
  const { actor, now } = room.as('theologian')
  const personId = actor.kind === 'person' ? actor.id : null
  await connection().db.insert(participants).values({ consultationId: id, personId, invitedAt: now })
  for (const day of ['2026-11-30', '2026-12-01', '2026-12-02']) expect(await run(['--on', day])).toBe(0)
  expect(said).toEqual([0, 1, 0].map(count => `Reminders written: ${count}\n`))
  expect((await lettersIn(connection().db)).map(({ to, kind }) => [to, kind])).toEqual([
    ['theologian', 'consultation-ends-soon'],
  ])
})

test.each([
  [['--on', 'tomorrow']],
  [['--on', '2026-13-40']],
  [['--on', '2026-02-30']],
  [['today']],
  [['--at', '2026-12-01']],
])('complains of %j', async args => {
  await expect(run(args)).rejects.toThrow(/is no day|--on DAY/)
})
