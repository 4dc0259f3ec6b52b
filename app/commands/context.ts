import type { Actor } from '#app/domain/access/actor.ts'
import type { Handle } from '#db/client.ts'

/** What every command is given first: where to write, who acts, and when. */
export interface Context {
  readonly db: Handle
  readonly actor: Actor
  readonly now: Date
}
