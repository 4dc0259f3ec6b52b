import { sealPassword } from '#app/commands/password.server.ts'
import { withText } from '#app/domain/structure/edit.ts'
import { entries, type Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { read } from '#app/domain/structure/read.ts'
import type { Act } from '#app/domain/structure/act.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { DISPOSITION_CODES } from '#app/domain/consultation/disposition.ts'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import type { Database } from '#db/client.ts'
import {
  acts,
  answers,
  assignments,
  comments,
  consultations,
  consultedVersions,
  dispositions,
  editions,
  organisations,
  people,
} from '#db/schema.ts'
import { storeTexts } from '#db/versions.server.ts'
import { draftedBill } from '#tests/bench/drafted-bill.ts'
import { chance, type Chance } from '#tests/support/chance.ts'
import { letSpeak } from '#tests/support/let-speak.ts'

const COMMENTS = 5_000
const ORGANISATIONS = 300
const EDITED = 400 // provisions that the consulted version changes, and as many that the next one changes
const REFORMED = 5_000 // provisions that a later edition changes
export const PASSWORD = 'bench only'
const NOW = new Date('2026-11-22T09:00:00Z')

/** A code under consultation, with a version that its comments have not been carried to yet. */
export interface ConsultedCode {
  readonly bill: string
  readonly consultation: string
  readonly newest: string
  /** The act, with an edition of the given day that changes as many provisions as a page shows at once. */
  readonly act: string
  readonly reformedOn: string
  readonly comments: number
  readonly drafter: { readonly email: string; readonly password: string }
}

/** Fills an empty database: rows as the commands would leave them, without waiting for 5,000 forms. */
export async function consultedCode(db: Database, code: string): Promise<ConsultedCode> {
  const random = chance(5_000)
  const edition = read(code, 'ru').act
  const consulted = edited(edition, random)
  const next = edited(consulted, random)
  const [drafter, ...speakers] = await cast(db)
  const texts = [edition, consulted, next].map(ru => ({ ru, kk: { ...ru, language: 'kk' as const } }))
  const roots = await Promise.all(texts.map(each => storeTexts(db, each)))
  const { bill, amendment, versionIds } = await draftedBill(db, roots, drafter!)
  await reform(db, edition)
  const [version, newest] = versionIds as [string, string]
  const [consultation] = await db
    .insert(consultations)
    .values({
      ...{ billId: bill, round: 1, kind: 'public', noteKk: '', noteRu: '', openedBy: drafter!.id },
      ...{ opensOn: '2026-11-02', closesOn: '2099-12-01', openedAt: NOW },
    })
    .returning({ id: consultations.id })
  const id = consultation!.id
  await db
    .insert(consultedVersions)
    .values({ consultationId: id, amendmentId: amendment, versionId: version })
  await say(db, { id, amendment, version, act: consulted }, { speakers, random })
  await answer(db, drafter!.id)
  return {
    ...{ bill: 'bench', consultation: id, newest, comments: COMMENTS },
    ...{ act: 'code', reformedOn: REFORMED_ON },
    drafter: { email: 'person0@bench.test', password: PASSWORD },
  }
}

function edited(act: Act, random: Chance): Act {
  const texts = entries(act).filter(({ provision }) => provision.text.length > 80)
  let after = act
  for (let edit = 0; edit < EDITED; edit++) {
    const { address, provision } = random.of(texts)
    after = withText(after, address, provision.text.replace(/ (\S+) /, ' иначе $1 '))
  }
  return after
}

/** An edition with another word in each of 5,000 provisions, evenly over the act. */
async function reform(db: Database, edition: Act): Promise<void> {
  const texts = entries(edition).filter(({ provision }) => provision.text.includes(' '))
  let after = edition
  for (let change = 0; change < REFORMED; change++) {
    const { address, provision } = texts[Math.floor((change * texts.length) / REFORMED)]!
    after = withText(after, address, provision.text.replace(' ', ' иначе '))
  }
  const roots = await storeTexts(db, { ru: after, kk: { ...after, language: 'kk' } })
  const [act] = await db.select().from(acts)
  await db
    .insert(editions)
    .values({ actId: act!.id, inForceOn: REFORMED_ON, ...roots, source: 'bench', importedAt: NOW })
}

const REFORMED_ON = '2026-06-01'

type Speaker = typeof people.$inferSelect

/** A drafter, then one representative of each organisation. */
export async function cast(db: Database): Promise<Speaker[]> {
  const password = await sealPassword(PASSWORD)
  const names = (what: string, at: number) => ({
    ...{ nameKk: `${what} ${at}`, nameRu: `${what} ${at}`, nameEn: `${what} ${at}` },
  })
  const houses = await db
    .insert(organisations)
    .values(Array.from({ length: ORGANISATIONS }, (_, at) => names('Organisation', at)))
    .returning()
  const speakers = await db
    .insert(people)
    .values(
      Array.from({ length: 1 + ORGANISATIONS }, (_, at) => ({
        ...names('Person', at),
        ...{ email: `person${at}@bench.test`, password, registeredAt: NOW },
        role: at === 0 ? ('drafter' as const) : ('stakeholder' as const),
        organisationId: houses[Math.max(at - 1, 0)]!.id,
      })),
    )
    .returning()
  for (const { id, organisationId } of speakers) await letSpeak(db, id, organisationId!)
  return speakers
}

interface Consulted {
  readonly id: string
  readonly amendment: string
  readonly version: string
  readonly act: Act
}

async function say(
  db: Database,
  { id, amendment, version, act }: Consulted,
  { speakers, random }: { speakers: readonly Speaker[]; random: Chance },
): Promise<void> {
  const texts = entries(act).filter(({ provision }) => ownText(provision).length > 60)
  const rows = Array.from({ length: COMMENTS }, (_, at) => {
    const entry = random.of(texts)
    const speaker = random.of(speakers)
    const kind = random.of(COMMENT_KINDS)
    return {
      ...{ consultationId: id, number: at + 1, amendmentId: amendment, versionId: version, kind },
      ...{ authorId: speaker.id, language: 'ru' as const, anchor: anchorOn(entry, random) },
      ...{ provisionId: entry.provision.id, text: `Замечание ${at + 1}. ${ownText(entry.provision)}` },
      wording: kind === 'proposal' ? ownText(entry.provision).replace(/ (\S+) /, ' и $1 ') : null,
      ...{ writtenAt: NOW, submittedAt: NOW, capacity: 'representative' as const },
      ...{ organisationId: speaker.organisationId, organisationKk: speaker.nameKk },
      ...{ organisationRu: speaker.nameRu, organisationEn: speaker.nameEn },
    }
  })
  for (let from = 0; from < COMMENTS; from += 500)
    await db.insert(comments).values(rows.slice(from, from + 500))
}

/** Nine of ten comments are on chosen words. */
function anchorOn({ address, provision }: Entry, random: Chance): Anchor {
  const place = { provision: provision.id, address }
  if (random.below(10) === 0) return { kind: 'provision', ...place }
  const text = ownText(provision)
  const start = random.below(text.length - 40)
  const end = start + 20 + random.below(20)
  const around = { prefix: text.slice(Math.max(0, start - 20), start), suffix: text.slice(end, end + 20) }
  return { kind: 'words', language: 'ru', ...place, start, end, quote: text.slice(start, end), ...around }
}

/** Half of the comments have an answer, a fifth of the others an assignment. */
async function answer(db: Database, drafter: string): Promise<void> {
  const all = await db.select({ id: comments.id, number: comments.number }).from(comments)
  const answered = all.filter(({ number }) => number! % 2 === 0)
  const decided = { part: '', provision: '', decidedBy: drafter, decidedAt: NOW }
  for (let from = 0; from < answered.length; from += 500) {
    const slice = answered.slice(from, from + 500)
    const given = await db
      .insert(dispositions)
      .values(
        slice.map(({ number }) => ({
          ...decided,
          code: DISPOSITION_CODES[(number! >> 1) % DISPOSITION_CODES.length]!,
          reason: `Статья ${number} об этом.`,
        })),
      )
      .returning({ id: dispositions.id })
    await db
      .insert(answers)
      .values(slice.map(({ id }, at) => ({ commentId: id, dispositionId: given[at]!.id, answeredAt: NOW })))
  }
  const assigned = all.filter(({ number }) => number! % 10 === 1)
  await db.insert(assignments).values(
    assigned.map(({ id }) => ({
      ...{ commentId: id, personId: drafter, note: '', assignedAt: NOW },
      dueOn: '2026-11-01',
    })),
  )
}
