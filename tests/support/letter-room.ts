import { assignments, letters, participants } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'

/** A room in which letters are written; every test has a consultation of its own, and none of those of the others. */
export async function letterRoom() {
  const room = await deskRoom(await freshDatabase())
  const desk = anewEachTest(async () => {
    // Whoever was asked in another test would be reminded in this one.
    for (const table of [letters, participants, assignments]) await room.db.delete(table)
    return room.consult()
  })
  return {
    room,
    desk,
    /** To whom which kinds of letters were written, in the order of the alphabet. */
    told: async () => (await lettersIn(room.db)).map(({ to, kind }) => `${to}: ${kind}`).sort(),
    particulars: async () => (await lettersIn(room.db)).map(letter => letter.particulars),
    /** What the workspace does by itself at an instant. */
    at: (instant: string) => ({ db: room.db, actor: { kind: 'system' }, now: new Date(instant) }) as const,
  }
}
