import type { Role } from '#app/domain/access/actor.ts'
import { oneLine } from '#app/domain/one-line.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** What an administrator writes down to register somebody. */
export interface Registration {
  readonly email: string
  readonly name: Trilingual
  readonly role: Role
  readonly organisationId: string | null
  /** An organisation not known yet; empty where the person belongs to a known one or to none. */
  readonly newOrganisation: Trilingual
  readonly password: string
}

/** Characters of a password: long enough that eight guesses a quarter of an hour lead nowhere. */
export const LEAST_PASSWORD = 10

const LONGEST_NAME = 200 // characters: the longest official name of a body has about 120
// None of the signs that separate addresses or begin a comment in the head of a mail (RFC 5322): one field, one reader.
const ADDRESS =
  /^[^\s@\p{Cc}<>()[\]\\,;:"]{1,64}@[^\s@\p{Cc}<>()[\]\\,;:"]{1,180}\.[^\s@\p{Cc}<>()[\]\\,;:".]{2,}$/u

/** A registration as it may be kept: names without white space around them, the address in small letters. */
export function registration(asked: Registration): Outcome<Registration> {
  const address = mailAddress(asked.email)
  if (!address.ok) return address
  const email = address.value
  const name = trimmed(asked.name)
  const unnamed = unwritten(name)
  if (unnamed) return refuse('person.name-missing', { language: unnamed })
  const newOrganisation = trimmed(asked.newOrganisation)
  const founding = Object.values(newOrganisation).some(text => text !== '')
  const nameless = unwritten(newOrganisation)
  if (founding && nameless) return refuse('organisation.name-missing', { language: nameless })
  const password = passwordOf(asked.password)
  if (!password.ok) return password
  return ok({ ...asked, email, name, newOrganisation, password: password.value })
}

/** What somebody who was invited writes down to open their own account. */
export interface Newcomer {
  readonly name: string
  readonly email: string
  readonly password: string
}

/**
 * The registration of somebody invited: a stakeholder under one name in every language, as people spell their own. They
 * belong to no organisation, whomever the link was meant for: that is said by those who know them.
 */
export function newcomer({ name, email, password }: Newcomer): Outcome<Registration> {
  const own = oneLine(name)
  if (own === '' || own.length > LONGEST_NAME) return refuse('person.own-name-missing', {})
  return registration({
    ...{ email, password, role: 'stakeholder', organisationId: null },
    name: { kk: own, ru: own, en: own },
    newOrganisation: { kk: '', ru: '', en: '' },
  })
}

/** A mail address in small letters; refuses what is none, or more than one. */
export function mailAddress(asked: string): Outcome<string> {
  const address = asked.trim().toLowerCase()
  return ADDRESS.test(address) ? ok(address) : refuse('person.email-wrong', {})
}

/** A password that may be given to somebody; refuses one that is too short. */
export function passwordOf(asked: string): Outcome<string> {
  return [...asked].length < LEAST_PASSWORD
    ? refuse('person.password-short', { least: LEAST_PASSWORD })
    : ok(asked)
}

/** A name in one line of each language: a pasted one may bring tabs, line ends and control signs. */
function trimmed({ kk, ru, en }: Trilingual): Trilingual {
  return { kk: oneLine(kk), ru: oneLine(ru), en: oneLine(en) }
}

/** The first language that a name is missing in: pages of each show it, and none stands in for another. */
function unwritten(name: Trilingual): keyof Trilingual | undefined {
  return (['kk', 'ru', 'en'] as const).find(
    language => name[language].length === 0 || name[language].length > LONGEST_NAME,
  )
}
