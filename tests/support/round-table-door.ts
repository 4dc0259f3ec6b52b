import { beforeAll, beforeEach } from 'vitest'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { roundTableRoom, type Prepared, type RoundTableRoom } from '#tests/support/round-table-room.ts'

/** How somebody comes to a round-table: who they are, with which form, at which address below its own. */
interface Sent {
  readonly as?: Part | 'visitor'
  readonly form?: Record<string, string>
  readonly query?: string
  readonly params?: Record<string, string>
}

/** A round-table with its room, and requests to its addresses. */
export interface RoundTableDoor {
  room: RoundTableRoom
  table: Prepared
  readonly cookies: Map<Part, string>
  asked(sent?: Sent): Asked
  /** Has something said, closes the table and circulates its minutes. */
  circulated(): Promise<void>
}

/** Opens a room for the tests of a file, with a table of its own for each. */
export function roundTableDoor(): RoundTableDoor {
  const cookies = new Map<Part, string>()
  const at = { cookies, asked, circulated } as RoundTableDoor

  beforeAll(async () => {
    at.room = await roundTableRoom(await freshDatabase())
    for (const part of ['drafter', 'official', 'theologian', 'human-rights'] as const)
      cookies.set(part, await cookieOf(at.room.db, part))
  })

  beforeEach(async () => {
    at.table = await at.room.prepare()
  })

  function asked({ as = 'drafter', form, query = '', params = {} }: Sent = {}): Asked {
    const cookie = as === 'visitor' ? undefined : cookies.get(as)
    return asking(at.room.db, `/round-tables/${at.table.id}${query}`, {
      params: { bill: at.table.desk.bill, id: at.table.id, ...params },
      ...(cookie ? { cookie } : {}),
      ...(form ? { form } : {}),
    })
  }

  async function circulated(): Promise<void> {
    granted(await at.table.say())
    granted(await closeRoundTable(at.room.as('drafter', 2_000), at.table.id))
    granted(await circulateMinutes(at.room.as('drafter', 2_000), at.table.id))
  }

  return at
}
