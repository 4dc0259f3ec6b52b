import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach } from 'vitest'
import type { Part } from '#db/demonstration/cast.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, type Consulted, type DeskRoom } from '#tests/support/desk-room.ts'

/** A consultation with one comment, and requests to the addresses around its desk. */
export interface DeskDoor {
  room: DeskRoom
  desk: Consulted
  /** The comment's id. */
  comment: string
  readonly cookies: Map<Part, string>
  asked(part: Part | 'visitor', path: string, form?: Record<string, string>): Asked
  /** The form of an answer to the comment, with what differs from a plain rejection. */
  answer(more?: Record<string, string>): Record<string, string>
}

/** Opens a room for the tests of a file, with a consultation of its own for each. */
export function deskDoor(): DeskDoor {
  const cookies = new Map<Part, string>()
  const at = { cookies, asked, answer } as DeskDoor

  beforeAll(async () => {
    at.room = await deskRoom(await freshDatabase())
    for (const part of ['drafter', 'official', 'theologian'] as const)
      cookies.set(part, await cookieOf(at.room.db, part))
  })

  beforeEach(async () => {
    at.desk = await at.room.consult()
    at.comment = await at.desk.say('theologian')
  })

  function asked(part: Part | 'visitor', path: string, form?: Record<string, string>): Asked {
    const { bill, id } = at.desk
    const cookie = part === 'visitor' ? undefined : cookies.get(part)
    return asking(at.room.db, path, {
      params: { bill, id },
      ...(cookie && { cookie }),
      ...(form && { form }),
    })
  }

  function answer(more: Record<string, string> = {}): Record<string, string> {
    const rejected = { code: 'rejected', reason: 'Пункт 1 статьи 2 об этом.' }
    return { key: randomUUID(), comment: at.comment, ...rejected, to: '/x', ...more }
  }

  return at
}
