import type { Logger } from 'pino'
import {
  claimLetters,
  keepFailure,
  keepSent,
  type ClaimedLetters,
} from '#app/commands/send-letters.server.ts'
import { letterMail } from '#app/documents/letter-mail.server.ts'
import type { Mail, MailBox } from '#app/letters/mail-box.server.ts'
import type { Database } from '#db/client.ts'

/** What sending needs: the letters, where they are put in, where their links lead, and who is told of trouble. */
export interface Sending {
  readonly db: Database
  readonly box: MailBox
  readonly origin: string
  readonly log: Pick<Logger, 'warn'>
}

/**
 * Sends what is due at `now`, one mail after the other, until nothing is left or `stopped`; gives how many mails went.
 * Where the mail server itself cannot be reached the rest keeps its tries for another time.
 */
export async function sendDueLetters(
  sending: Sending,
  now: Date,
  stopped: () => boolean = () => false,
): Promise<number> {
  const context = { db: sending.db, actor: { kind: 'system' }, now } as const
  let sent = 0
  while (!stopped()) {
    const claimed = await claimLetters(context)
    if (!claimed) break
    const trouble = await troubleSending(sending, claimed)
    if (trouble === null) {
      await keepSent(context, claimed)
      sent++
      continue
    }
    await keepFailure(context, claimed, sentenceOf(trouble))
    sending.log.warn({ letter: claimed.letters[0]!.id, failure: sentenceOf(trouble) }, 'mail failed')
    if (isOfTheServer(trouble)) break
  }
  return sent
}

async function troubleSending({ box, origin }: Sending, claimed: ClaimedLetters): Promise<unknown> {
  try {
    await box.put(mailOf(claimed, origin))
    return null
  } catch (trouble) {
    return trouble ?? new Error('The mail server gave no reason.')
  }
}

function mailOf({ address, name, language, letters }: ClaimedLetters, origin: string): Mail {
  const to = { address, name: name?.[language] ?? '' }
  return { to, id: letters[0]!.id, ...letterMail({ letters, language, origin }) }
}

const LONGEST_FAILURE = 300 // characters, of what may be a whole conversation

function sentenceOf(trouble: unknown): string {
  return (trouble instanceof Error ? trouble.message : String(trouble)).slice(0, LONGEST_FAILURE)
}

// The codes of nodemailer for a server that is not there, does not answer, or does not let us in.
const OF_THE_SERVER = [
  'ECONNECTION',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
]

function isOfTheServer(trouble: unknown): boolean {
  return trouble instanceof Error && 'code' in trouble && OF_THE_SERVER.includes(String(trouble.code))
}
