import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { rolesThatMay, type Verb } from '#app/domain/access/may.ts'
import { heirOf } from '#app/domain/consultation/organisation-history.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { ToldComments } from '#app/domain/letter/letter.ts'
import type { Handle } from '#db/client.ts'
import { headOf, organisationHistory, speaksFor } from '#db/organisations.server.ts'
import type { RoundTableRow } from '#db/round-tables.server.ts'
import {
  attendances,
  comments,
  participants,
  people,
  spokenComments,
  submittedPositions,
} from '#db/schema.ts'

/**
 * Who is to speak in a consultation: the people invited, and those of the organisations invited and of what they went
 * into, who may comment.
 */
export async function peopleAsked(db: Handle, consultation: string): Promise<string[]> {
  return meantBy(db, await invitationsTo(db, consultation))
}

/** Those of the people asked from whom nothing has come: neither from themselves nor in the name that was invited. */
export async function silentPeople(db: Handle, consultation: string): Promise<string[]> {
  const [invitations, authors, heard] = await Promise.all([
    invitationsTo(db, consultation),
    authorsIn(db, consultation),
    housesHeard(db, consultation),
  ])
  const unheard = invitations.filter(({ houses }) => !houses.some(house => heard.has(house)))
  const spoken = new Set(authors)
  return (await meantBy(db, unheard)).filter(person => !spoken.has(person))
}

/** One invitation: a person, an organisation with its heir, or both. */
interface Invited {
  readonly person: string | null
  readonly houses: readonly string[]
}

async function invitationsTo(db: Handle, consultation: string): Promise<Invited[]> {
  const history = await organisationHistory(db)
  const rows = await db.select().from(participants).where(eq(participants.consultationId, consultation))
  return rows.map(({ personId, organisationId }) => ({
    person: personId,
    houses: organisationId === null ? [] : [organisationId, heirOf(organisationId, history)],
  }))
}

/** The organisations in whose name something was submitted. */
async function housesHeard(db: Handle, consultation: string): Promise<ReadonlySet<string>> {
  const [said, stood] = await Promise.all([
    db
      .selectDistinct({ house: comments.organisationId })
      .from(comments)
      .where(and(eq(comments.consultationId, consultation), isNotNull(comments.submittedAt))),
    db
      .selectDistinct({ house: submittedPositions.organisationId })
      .from(submittedPositions)
      .where(eq(submittedPositions.consultationId, consultation)),
  ])
  return new Set([...said, ...stood].flatMap(({ house }) => house ?? []))
}

/** Whom an invitation means who may comment: a person, the members of an organisation, or both. */
export function invitedReaders(
  db: Handle,
  { organisation, person }: { readonly organisation: string | null; readonly person: string | null },
): Promise<string[]> {
  return meantBy(db, [{ person, houses: organisation === null ? [] : [organisation] }])
}

async function meantBy(db: Handle, invitations: readonly Invited[]): Promise<string[]> {
  const persons = invitations.flatMap(({ person }) => person ?? [])
  const houses = invitations.flatMap(each => each.houses)
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        or(inArray(people.id, persons), inArray(people.organisationId, houses)),
        inArray(people.role, rolesThatMay('comment.write')),
      ),
    )
  return rows.map(row => row.id)
}

/** Everybody whose role gives them a right. */
export async function peopleThatMay(db: Handle, verb: Verb): Promise<string[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.role, rolesThatMay(verb)))
  return rows.map(row => row.id)
}

/** Who has submitted something in a consultation. */
export async function authorsIn(db: Handle, consultation: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ author: comments.authorId })
    .from(comments)
    .leftJoin(spokenComments, eq(spokenComments.commentId, comments.id))
    .where(and(eq(comments.consultationId, consultation), isNotNull(comments.submittedAt), OWN))
  return rows.map(row => row.author)
}

/** Some submitted comments by their authors, to whom what becomes of them is told; in the order of their numbers. */
export async function byAuthor(
  db: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldComments>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ author: comments.authorId, id: comments.id, number: comments.number })
    .from(comments)
    .leftJoin(spokenComments, eq(spokenComments.commentId, comments.id))
    .where(and(inArray(comments.id, [...ids]), isNotNull(comments.number), OWN))
    .orderBy(comments.number)
  const told = new Map<string, { first: string; numbers: number[] }>()
  for (const { author, id, number } of rows) {
    const own = told.get(author)
    if (own) own.numbers.push(number!)
    else told.set(author, { first: id, numbers: [number!] })
  }
  return told
}

/** Who speaks for a body on a day: its head and whom it named; all who may answer where it named nobody. */
export async function speakersOf(db: Handle, organisation: string, day: Day): Promise<string[]> {
  const heir = heirOf(organisation, await organisationHistory(db))
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.organisationId, heir), inArray(people.role, rolesThatMay('approval.answer'))))
  const head = await headOf(db, heir)
  const answering = rows.map(row => row.id)
  const named = await Promise.all(
    answering.map(async id => id === head || (await speaksFor(db, { person: id, organisation: heir }, day))),
  )
  return named.includes(true) ? answering.filter((_, at) => named[at]) : answering
}

/** Whom the list of a round-table means: an account, or an organisation that sends whom it chooses. */
type Listed = Pick<typeof attendances.$inferSelect, 'personId' | 'organisationId' | 'nameRu'>

/** Those of a list who have an account, and who speaks for the organisations that stand there without a name. */
export async function listedReaders(db: Handle, lines: readonly Listed[], day: Day): Promise<string[]> {
  const told = lines.map(async ({ personId, organisationId, nameRu }) => {
    if (personId !== null) return [personId]
    return organisationId !== null && nameRu === '' ? speakersOf(db, organisationId, day) : []
  })
  return (await Promise.all(told)).flat()
}

/** Everybody whom a round-table concerns: its chair, its secretary, and those on its list. */
export async function roundTableReaders(
  db: Handle,
  { id, chairId, secretaryId }: RoundTableRow,
  day: Day,
): Promise<string[]> {
  const lines = await db.select().from(attendances).where(eq(attendances.roundTableId, id))
  return [chairId, secretaryId, ...(await listedReaders(db, lines, day))]
}

// What a speaker without an account said is written down by somebody, who is not its author and is not told.
const OWN = isNull(spokenComments.speakerKk)
