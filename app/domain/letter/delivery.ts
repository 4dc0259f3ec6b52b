import { dayInKazakhstan, instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { plusDays } from '#app/domain/consultation/term.ts'

/** How a person wants letters by mail; in the workspace every letter stays in any case. */
export const DELIVERIES = ['at-once', 'daily', 'never'] as const

export type Delivery = (typeof DELIVERIES)[number]

/** When a letter is first due by mail: at once, with the day's other letters at nine, or never. */
export function firstDue(delivery: Delivery, writtenAt: Date): Date | null {
  switch (delivery) {
    case 'at-once':
      return writtenAt
    case 'daily':
      return nextMorning(writtenAt)
    case 'never':
      return null
  }
}

/**
 * When a letter is due again where the try that begins now fails, or never again after the last try. The waits grow,
 * so that a server that is down for a weekend loses nothing, and an address that does not exist is not knocked at
 * for ever. Minutes, not seconds, at the beginning: a try that is still on its way must not be met by a second one.
 */
export function nextDue(triesBefore: number, now: Date): Date | null {
  const minutes = WAITS[triesBefore]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * A_MINUTE)
}

/**
 * Letters due before this instant are not sent any more: mail that is set up after months must not begin with
 * everything that was ever written, and the news of last week misleads.
 */
export function stalestDue(now: Date): Date {
  return new Date(now.getTime() - STALE_DAYS * A_DAY)
}

/** What became of a letter on its way by mail. */
export type Mailing = 'sent' | 'waiting' | 'retrying' | 'given-up' | 'stale' | 'not-by-mail'

/** What is known of a letter's way: when it was sent, when it is due next, and why the last try failed. */
export interface Way {
  readonly sentAt: Date | null
  readonly dueAt: Date | null
  readonly failure: string | null
}

/** What became of a letter by mail, as seen at `now`. */
export function mailing({ sentAt, dueAt, failure }: Way, now: Date): Mailing {
  if (sentAt) return 'sent'
  if (!dueAt) return failure === null ? 'not-by-mail' : 'given-up'
  if (dueAt < stalestDue(now)) return 'stale'
  return failure === null ? 'waiting' : 'retrying'
}

const A_MINUTE = 60 * 1000 // ms
const A_DAY = 24 * 60 * A_MINUTE
const AN_HOUR = 60 // minutes
const WAITS = [2, 10, AN_HOUR, 6 * AN_HOUR, 24 * AN_HOUR, 24 * AN_HOUR, 24 * AN_HOUR] // the eighth try is the last
const STALE_DAYS = 7
const MORNING = '09:00'

function nextMorning(after: Date): Date {
  const today = dayInKazakhstan(after)
  const morning = instantInKazakhstan(today, MORNING)
  return morning > after ? morning : instantInKazakhstan(plusDays(today, 1), MORNING)
}
