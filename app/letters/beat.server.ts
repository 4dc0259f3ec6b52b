import type { Logger } from 'pino'
import { remind } from '#app/commands/remind.server.ts'
import { openMailBox } from '#app/letters/mail-box.server.ts'
import type { MailSettings } from '#app/letters/mail-settings.server.ts'
import { sendDueLetters } from '#app/letters/send.server.ts'
import type { Database } from '#db/client.ts'

/** What the beat works on; without mail it only writes reminders. */
interface Beating {
  readonly db: Database
  readonly log: Logger
  readonly mail: MailSettings | null
}

/** The background work of one server process. */
export interface Beat {
  /** Ends it: the mail on its way is waited for, the next is not begun. */
  stop(): Promise<void>
}

const PAUSE = 20_000 // ms from the end of one round to the next: a letter is news, not a telephone call

/** Writes the reminders that are due and sends letters, round after round; any number of processes may do so at once. */
export function startBeat({ db, log, mail }: Beating): Beat {
  const box = mail && openMailBox(mail)
  let stopping = false
  let round = Promise.resolve()
  let timer: NodeJS.Timeout
  const work = async () => {
    const now = new Date()
    await remind({ db, actor: { kind: 'system' }, now })
    if (box) await sendDueLetters({ db, box, origin: mail.origin, log }, now, () => stopping)
  }
  const beat = () => {
    round = work()
      .catch((error: unknown) => log.error({ error }, 'letters failed'))
      .then(() => {
        if (!stopping) timer = setTimeout(beat, PAUSE).unref()
      })
  }
  beat()
  return {
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await round
      box?.close()
    },
  }
}
