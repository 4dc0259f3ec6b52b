import { and, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { personId, type Actor } from '#app/domain/access/actor.ts'
import type { Standing } from '#app/domain/access/may.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import {
  endOf,
  type OrganisationChange,
  type OrganisationEnd,
} from '#app/domain/consultation/organisation-history.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import {
  organisationAdministrators,
  organisationChanges,
  organisationHeads,
  organisations,
  people,
  representations,
} from '#db/schema.ts'
import { memberOf } from '#db/representations.server.ts'
import { nameOf } from '#db/trilingual.ts'
import { isIdentity } from '#db/versions.server.ts'

type OrganisationRow = typeof organisations.$inferSelect

/** In whose name a person acts, and with which right to speak for it. */
export interface Membership {
  readonly organisation: OrganisationRow
  readonly person: string
  /** Whether the organisation named the person to speak for it, and the naming holds today. */
  readonly represents: boolean
  readonly heads: boolean
  /** How the organisation ceased to be; nothing while it is. */
  readonly end: OrganisationEnd | null
}

/** The membership of whoever acts; nothing for visitors and for people without an organisation. */
export async function membershipOf(db: Handle, actor: Actor, now: Date): Promise<Membership | null> {
  const person = personId(actor)
  if (person === null) return null
  const [row] = await db
    .select({ organisation: organisations })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.id, person))
  if (!row) return null
  const { organisation } = row
  const today = dayInKazakhstan(now)
  const [head, represents, history] = await Promise.all([
    headOf(db, organisation.id),
    speaksFor(db, { person, organisation: organisation.id }, today),
    organisationHistory(db),
  ])
  const end = endOf(organisation.id, history, today)
  return { organisation, person, represents, heads: head === person, end }
}

/** What was asked about, if its organisation still is; else the sentence that says since when not, and what goes on. */
export async function living<Asked extends Pick<Membership, 'organisation' | 'end'>>(
  db: Handle,
  asked: Asked,
): Promise<Outcome<Asked>> {
  const { end, organisation } = asked
  if (!end) return ok(asked)
  const heir = end.heir === null ? null : ((await organisationNames(db)).get(end.heir) ?? null)
  return refuse('organisation.no-more', { name: nameOf(organisation), day: end.fromOn, heir })
}

/** Whether an organisation is no more on a day. */
export async function isOver(db: Handle, organisation: string, day: Day): Promise<boolean> {
  return endOf(organisation, await organisationHistory(db), day) !== null
}

/** Whether an organisation has named a person to speak for it on a day. */
export async function speaksFor(
  db: Handle,
  { person, organisation }: { readonly person: string; readonly organisation: string },
  day: Day,
): Promise<boolean> {
  const [naming] = await db
    .select({ id: representations.id })
    .from(representations)
    .where(
      and(
        eq(representations.personId, person),
        eq(representations.organisationId, organisation),
        isNull(representations.endedAt),
        lte(representations.fromOn, day),
        or(isNull(representations.untilOn), gte(representations.untilOn, day)),
      ),
    )
    .limit(1)
  return naming !== undefined
}

/** What a person is in an organisation: its head, an administrator of it, both, or neither. */
export async function standingsIn(
  db: Handle,
  actor: Actor,
  organisation: string,
): Promise<readonly Standing[]> {
  const person = personId(actor)
  if (person === null || !(await memberOf(db, person, organisation))) return [] // whoever left keeps no standing
  const [naming] = await db
    .select({ id: organisationAdministrators.id })
    .from(organisationAdministrators)
    .where(
      and(
        eq(organisationAdministrators.personId, person),
        eq(organisationAdministrators.organisationId, organisation),
        isNull(organisationAdministrators.endedAt),
      ),
    )
    .limit(1)
  const heads = (await headOf(db, organisation)) === person
  return [...(heads ? ['head' as const] : []), ...(naming ? ['organisation-administrator' as const] : [])]
}

/** The id of the person who heads an organisation now; nothing where nobody was named. */
export async function headOf(db: Handle, organisation: string): Promise<string | null> {
  const [head] = await db
    .select({ person: organisationHeads.personId })
    .from(organisationHeads)
    .where(eq(organisationHeads.organisationId, organisation))
    .orderBy(desc(organisationHeads.namedAt), desc(organisationHeads.id))
    .limit(1)
  return head?.person ?? null
}

/** What all organisations were called before, and which went into which, in the order it happened. */
export async function organisationHistory(db: Handle): Promise<OrganisationChange[]> {
  const rows = await db
    .select()
    .from(organisationChanges)
    .orderBy(asc(organisationChanges.fromOn), asc(organisationChanges.changedAt))
  return rows.map(row => ({
    organisation: row.organisationId,
    mergedInto: row.mergedIntoId,
    closed: row.closed,
    former: { kk: row.formerKk, ru: row.formerRu, en: row.formerEn },
    fromOn: row.fromOn,
  }))
}

/** The names of all organisations, by their ids. */
export async function organisationNames(db: Handle): Promise<ReadonlyMap<string, Trilingual>> {
  const rows = await db.select().from(organisations).orderBy(asc(organisations.nameKk))
  return new Map(rows.map(row => [row.id, nameOf(row)]))
}

/** The organisation, held until the end of the transaction; nothing where there is none. */
export async function heldOrganisation(db: Handle, id: string): Promise<OrganisationRow | null> {
  if (!isIdentity(id)) return null
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id)).for('update')
  return row ?? null
}
