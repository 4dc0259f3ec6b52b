import { asc, eq, inArray } from 'drizzle-orm'
import {
  entryFacts,
  particularsIn,
  textIn,
  type ActName,
  type EntryFacts,
  type Particulars,
} from '#app/domain/audit/entry-facts.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { organisationNames } from '#db/organisations.server.ts'
import {
  acts,
  amendments,
  approvalRemarks,
  approvals,
  comments,
  consultations,
  participants,
  people,
  roundTables,
  stages,
  statements,
  versions,
} from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** The facts behind sealed statements, in their order, with the names that go with them today. */
export async function factsOf(db: Handle, sealed: readonly string[]): Promise<EntryFacts[]> {
  const said = sealed.map(particularsIn)
  const names = await namesIn(db, said)
  return said.map(each => factsIn(each, names))
}

type Names = Awaited<ReturnType<typeof namesIn>>

/** One query for each kind of thing that some entry names; none where no entry does. */
async function namesIn(db: Handle, said: readonly Particulars[]) {
  const ids = (...keys: string[]) =>
    [...new Set(said.flatMap(each => keys.flatMap(key => textIn(each[key]) ?? []))).values()].filter(
      isIdentity,
    )
  const [answered, spoken, joined] = await Promise.all([
    remarksBehind(db, ids('remark')),
    tablesBehind(db, ids('statement')),
    invitationsBehind(db, ids('participant')),
  ])
  const organisations = await organisationNames(db)
  const [acted, tables, rounds, numbered, versioned, whom, staged] = await Promise.all([
    actsIn(db),
    numbersOf(db, roundTables, [...ids('roundTable'), ...spoken.values()]),
    roundsOf(db, ids('consultation')),
    numbersOf(db, comments, ids('comment')),
    numbersOf(db, versions, ids('version')),
    peopleNamed(db, [...ids('person'), ...[...joined.values()].flatMap(({ person }) => person ?? [])]),
    stagesNamed(db),
  ])
  return { answered, spoken, joined, organisations, acted, tables, rounds, numbered, versioned, whom, staged }
}

function factsIn(said: Particulars, names: Names): EntryFacts {
  const id = (key: string) => textIn(said[key]) ?? ''
  const joined = names.joined.get(id('participant'))
  const organisation = id('organisation') || (joined?.organisation ?? names.answered.get(id('remark')) ?? '')
  const version = names.versioned.get(id('version'))
  const named = {
    act: names.acted.get(id('amendment')) ?? names.acted.get(id('act')) ?? null,
    stage: names.staged.get(id('stage')) ?? null,
    whom: names.whom.get(id('person') || (joined?.person ?? '')) ?? null,
    organisation: names.organisations.get(organisation) ?? null,
    into: names.organisations.get(id('into') || id('to') || id('claimed')) ?? null,
    round: numberOr(said['round'], names.rounds.get(id('consultation'))),
    table: names.tables.get(id('roundTable') || (names.spoken.get(id('statement')) ?? '')) ?? null,
  }
  const facts = entryFacts(said, named, names.numbered.get(id('comment')) ?? null)
  return facts.number === null && version !== undefined ? { ...facts, number: version } : facts
}

function numberOr(value: Particulars[string] | undefined, found: number | undefined): number | null {
  return typeof value === 'number' ? value : (found ?? null)
}

/** Acts by their names in addresses, and by the amendments to them. */
async function actsIn(db: Handle): Promise<Map<string, ActName>> {
  const rows = await db
    .select({ id: amendments.id, slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu })
    .from(acts)
    .leftJoin(amendments, eq(amendments.actId, acts.id))
  return new Map(
    rows.flatMap(({ id, ...act }) => [[act.slug, act] as const, ...(id ? [[id, act] as const] : [])]),
  )
}

async function stagesNamed(db: Handle): Promise<Map<string, Trilingual>> {
  const rows = await db.select().from(stages).orderBy(asc(stages.position))
  return new Map(rows.map(row => [row.code, nameOf(row)]))
}

async function peopleNamed(db: Handle, ids: string[]): Promise<Map<string, Trilingual>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(people).where(inArray(people.id, ids))
  return new Map(rows.map(row => [row.id, nameOf(row)]))
}

async function numbersOf(
  db: Handle,
  table: typeof comments | typeof versions | typeof roundTables,
  ids: string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: table.id, number: table.number })
    .from(table)
    .where(inArray(table.id, ids))
  return new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const])))
}

async function roundsOf(db: Handle, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(consultations).where(inArray(consultations.id, ids))
  return new Map(rows.map(({ id, round }) => [id, round]))
}

/** The approving body behind each remark. */
async function remarksBehind(db: Handle, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: approvalRemarks.id, body: approvals.organisationId })
    .from(approvalRemarks)
    .innerJoin(approvals, eq(approvals.id, approvalRemarks.approvalId))
    .where(inArray(approvalRemarks.id, ids))
  return new Map(rows.map(({ id, body }) => [id, body]))
}

/** The round-table at which each statement was made. */
async function tablesBehind(db: Handle, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(statements).where(inArray(statements.id, ids))
  return new Map(rows.map(({ id, roundTableId }) => [id, roundTableId]))
}

interface Invited {
  readonly organisation: string | null
  readonly person: string | null
}

async function invitationsBehind(db: Handle, ids: string[]): Promise<Map<string, Invited>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(participants).where(inArray(participants.id, ids))
  return new Map(
    rows.map(({ id, organisationId, personId }) => [id, { organisation: organisationId, person: personId }]),
  )
}
