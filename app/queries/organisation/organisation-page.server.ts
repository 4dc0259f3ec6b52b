import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import { may, type Standing } from '#app/domain/access/may.ts'
import type { FormerName } from '#app/domain/consultation/approval-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type {
  Act,
  ClaimLine,
  MemberCard,
  NamingCard,
  RepresentativeCard,
} from '#app/domain/consultation/organisation-card.ts'
import { endOf, formerNames } from '#app/domain/consultation/organisation-history.ts'
import { claimState, representationState } from '#app/domain/consultation/representation.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { headOf, organisationHistory, organisationNames, standingsIn } from '#db/organisations.server.ts'
import { administratorsOf, memberOf } from '#db/representations.server.ts'
import {
  capacityClaims,
  comments,
  organisationAdministrators,
  organisations,
  people,
  representations,
} from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** An organisation with who speaks for it, as the reader may see it. */
export interface OrganisationPage {
  readonly id: string
  readonly name: Trilingual
  readonly former: readonly FormerName[]
  readonly end: { readonly fromOn: Day; readonly heir: Trilingual | null } | null
  readonly members: readonly MemberCard[]
  readonly administrators: readonly NamingCard[]
  readonly representatives: readonly RepresentativeCard[]
  /** Who asked to speak for it; nothing for whoever may not answer. */
  readonly claims: readonly ClaimLine[] | null
  readonly own: boolean
  readonly mayNameAdministrator: boolean
  readonly mayNameRepresentative: boolean
  readonly today: Day
}

/** The page of an organisation; nothing where there is none. */
export async function organisationPage(reader: Reader, id: string): Promise<OrganisationPage | null> {
  const { db, actor, now } = reader
  const [row] = isIdentity(id) ? await db.select().from(organisations).where(eq(organisations.id, id)) : []
  if (!row) return null
  const today = dayInKazakhstan(now)
  const standings = await standingsIn(db, actor, id)
  const own = await memberOf(db, personId(actor) ?? '', id)
  const inside = own || may(actor, 'organisation.change')
  const [history, names, known] = await Promise.all([
    organisationHistory(db),
    organisationNames(db),
    peopleNames(db),
  ])
  const end = endOf(id, history, today)
  const seen = { known, inside, today }
  return {
    ...{ id, name: nameOf(row), former: formerNames(id, history), own, today },
    end: end && { fromOn: end.fromOn, heir: end.heir === null ? null : names.get(end.heir)! },
    members: await membersOf(db, id),
    administrators: await namingsOf(db, id, seen),
    representatives: await representativesOf(db, id, seen),
    claims: may(actor, 'capacity.confirm', standings) ? await claimsOn(db, id, known) : null,
    ...rightsOf(reader, standings),
  }
}

function rightsOf({ actor }: Reader, standings: readonly Standing[]) {
  return {
    mayNameAdministrator: may(actor, 'organisation-administrator.name', standings),
    mayNameRepresentative: may(actor, 'representative.name', standings),
  }
}

type Names = ReadonlyMap<string, Trilingual>

interface Seen {
  readonly known: Names
  /** Whether the reader may see on which ground somebody was named. */
  readonly inside: boolean
  readonly today: Day
}

async function peopleNames(db: Handle): Promise<Names> {
  return new Map((await db.select().from(people)).map(person => [person.id, nameOf(person)]))
}

async function membersOf(db: Handle, id: string): Promise<MemberCard[]> {
  const [rows, head, administering] = await Promise.all([
    db.select().from(people).where(eq(people.organisationId, id)).orderBy(asc(people.nameKk)),
    headOf(db, id),
    administratorsOf(db, id),
  ])
  return rows.map(person => ({
    ...{ id: person.id, name: nameOf(person), heads: person.id === head },
    administers: administering.includes(person.id),
  }))
}

async function namingsOf(db: Handle, id: string, seen: Seen): Promise<NamingCard[]> {
  const rows = await db
    .select()
    .from(organisationAdministrators)
    .where(eq(organisationAdministrators.organisationId, id))
    .orderBy(desc(organisationAdministrators.namedAt))
  return rows.map(row => namingCard(row, seen))
}

async function representativesOf(db: Handle, id: string, seen: Seen): Promise<RepresentativeCard[]> {
  const rows = await db
    .select()
    .from(representations)
    .where(eq(representations.organisationId, id))
    .orderBy(desc(representations.namedAt))
  return rows.map(row => ({
    ...namingCard(row, seen),
    ...{ fromOn: row.fromOn, untilOn: row.untilOn },
    state: representationState({ ...row, ended: row.endedAt !== null }, seen.today),
  }))
}

interface Naming {
  readonly id: string
  readonly personId: string
  readonly reason: string
  readonly namedBy: string | null
  readonly namedAt: Date
  readonly endReason: string | null
  readonly endedBy: string | null
  readonly endedAt: Date | null
}

function namingCard(row: Naming, { known, inside }: Seen): NamingCard {
  const ended = actOf(known, row.endedBy, row.endedAt)
  return {
    ...{ id: row.id, person: row.personId, name: known.get(row.personId)! },
    reason: inside ? row.reason : null,
    named: actOf(known, row.namedBy, row.namedAt),
    ended: ended && { ...ended, reason: inside ? row.endReason : null },
  }
}

function actOf(known: Names, by: string | null, at: Date | null): Act | null {
  const name = by === null ? undefined : known.get(by)
  return name && at ? { by: name, at: at.toISOString() } : null
}

async function claimsOn(db: Handle, id: string, known: Names): Promise<ClaimLine[]> {
  const [claims, said] = await Promise.all([
    db
      .select()
      .from(capacityClaims)
      .where(eq(capacityClaims.organisationId, id))
      .orderBy(desc(capacityClaims.claimedAt)),
    db
      .select({ claim: comments.claimId, number: comments.number })
      .from(comments)
      .innerJoin(capacityClaims, eq(capacityClaims.id, comments.claimId))
      .where(and(eq(capacityClaims.organisationId, id), isNotNull(comments.number)))
      .orderBy(asc(comments.number)),
  ])
  return claims.map(claim => ({
    ...{ id: claim.id, name: known.get(claim.personId)!, consultation: claim.consultationId },
    claimedAt: claim.claimedAt.toISOString(),
    numbers: said.flatMap(({ claim: of, number }) => (of === claim.id && number !== null ? [number] : [])),
    ...{ state: claimState(claim.confirmed), reason: claim.reason },
    decided: actOf(known, claim.decidedBy, claim.decidedAt),
  }))
}
