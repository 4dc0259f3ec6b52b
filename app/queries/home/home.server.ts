import { and, desc, eq, gt, inArray, lt, max, min } from 'drizzle-orm'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { may } from '#app/domain/access/may.ts'
import { actorOf } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { actList, type ActSummary } from '#app/queries/law/act-list.server.ts'
import { homeBills, type HomeBill } from '#app/queries/home/home-bills.server.ts'
import { particularsIn, textIn } from '#app/domain/audit/entry-facts.ts'
import { nameOf, titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { auditEntries, bills, people } from '#db/schema.ts'

/** Something that happened to a bill. */
export interface Change {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  /** What the person wrote to it, where they wrote something. */
  readonly message: string | null
  readonly person: Trilingual | null
  readonly bill: { readonly slug: string; readonly title: Trilingual }
}

export interface HomePage {
  readonly acts: readonly ActSummary[]
  /** The reader's own first. */
  readonly bills: readonly HomeBill[]
  readonly changes: readonly Change[]
  /** When the reader signed in the time before this one; null at the first time. */
  readonly lastVisit: string | null
  /** What a person of the demonstration has already tried. */
  readonly tried: readonly Action[]
}

const OF_THE_TEXT = [
  'bill.opened',
  'bill.stage-entered',
  'amendment.added',
  'version.saved',
  'versions.merged',
] as const
const OF_CONSULTATIONS = ['consultation.opened', 'consultation.extended', 'consultation.reported'] as const
const MOST_NEWS = 8

/** What the home page of a person shows; a visitor sees the acts only. */
export async function home(db: Handle, person: PersonCard | null): Promise<HomePage> {
  const acts = await actList(db)
  if (!person || !may(actorOf(person), 'bill.read'))
    return { acts, bills: [], changes: [], lastVisit: null, tried: [] }
  const lastVisit = await visitBefore(db, person.id)
  const since = person.role === 'stakeholder' ? lastVisit : null
  return {
    acts,
    bills: await homeBills(db, person.id),
    changes: await changesSince(db, since, newsFor(person)),
    lastVisit: lastVisit?.toISOString() ?? null,
    tried: person.demonstration ? await triedBy(db, person.id) : [],
  }
}

/** From the record, since sessions are forgotten when they end. */
async function visitBefore(db: Handle, person: string): Promise<Date | null> {
  const signIns = and(eq(auditEntries.actor, person), eq(auditEntries.action, 'person.signed-in'))
  const [last] = await db
    .select({ at: max(auditEntries.sequence) })
    .from(auditEntries)
    .where(signIns)
  if (!last?.at) return null
  const [before] = await db
    .select({ at: max(auditEntries.at) })
    .from(auditEntries)
    .where(and(signIns, lt(auditEntries.sequence, last.at)))
  return before?.at ?? null
}

/** What concerns a stakeholder in consultations comes by letter, and is not said a second time here. */
function newsFor({ role }: PersonCard): Action[] {
  return role === 'stakeholder' ? [...OF_THE_TEXT] : [...OF_THE_TEXT, ...OF_CONSULTATIONS]
}

async function changesSince(db: Handle, since: Date | null, news: Action[]): Promise<Change[]> {
  const rows = await db
    .select({ entry: auditEntries, bill: bills })
    .from(auditEntries)
    .innerJoin(bills, eq(bills.id, auditEntries.billId))
    .where(and(inArray(auditEntries.action, news), since ? gt(auditEntries.at, since) : undefined))
    .orderBy(desc(auditEntries.sequence))
    .limit(MOST_NEWS)
  const names = new Map((await db.select().from(people)).map(person => [person.id, nameOf(person)]))
  return rows.map(({ entry: { sequence, at, action, actor, statement }, bill }) => ({
    sequence,
    at: at.toISOString(),
    action,
    message: textIn(particularsIn(statement)['message']),
    person: names.get(actor) ?? null,
    bill: { slug: bill.slug, title: titleOf(bill) },
  }))
}

/** What a person has done since they first signed in; what the demonstration did in their name is dated before. */
async function triedBy(db: Handle, person: string): Promise<Action[]> {
  const [first] = await db
    .select({ at: min(auditEntries.at) })
    .from(auditEntries)
    .where(and(eq(auditEntries.actor, person), eq(auditEntries.action, 'person.signed-in')))
  if (!first?.at) return []
  const rows = await db
    .selectDistinct({ action: auditEntries.action })
    .from(auditEntries)
    .where(and(eq(auditEntries.actor, person), gt(auditEntries.at, first.at)))
  return rows.map(({ action }) => action)
}
