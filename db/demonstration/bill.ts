import { and, eq } from 'drizzle-orm'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { enterStage } from '#app/commands/enter-stage.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { saveVersion, type Saved } from '#app/commands/save-version.server.ts'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import type { Person } from '#app/domain/access/actor.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Handle } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { changed, patchBetween } from '#db/demonstration/changed.ts'
import { granted } from '#db/demonstration/granted.ts'
import { PREVENTION_LAW_STEPS } from '#db/demonstration/prevention-law-steps.ts'
import { PREVENTION_LAW_REASONS, RELIGION_LAW_REASONS, type Reason } from '#db/demonstration/reasons.ts'
import { RELIGION_LAW_REVISION, RELIGION_LAW_STEPS } from '#db/demonstration/religion-law-steps.ts'
import type { Story } from '#db/demonstration/story.ts'
import type { Step } from '#db/demonstration/wordings.ts'
import { acts, amendments, editions } from '#db/schema.ts'
import { findAmendment, latestVersion, loadTexts } from '#db/versions.server.ts'

/** Where the demonstration's bill is made: by whom, and when, counted back from now. */
export interface Stage {
  readonly db: Handle
  readonly cast: Record<Part, Person>
  readonly daysAgo: (days: number) => Date
}

/** Opens the bill, drafts it in several versions on both acts, and gives the reasons; gives the bill's id. */
export async function draftBill(stage: Stage): Promise<string> {
  const { db, cast, daysAgo } = stage
  const opening = { db, actor: cast.drafter, now: daysAgo(OPENED) }
  const { id: bill } = granted(await openBill(opening, BILL))
  const drafts = []
  for (const { act, inForceOn, ...draft } of AMENDED) {
    const edition = await editionOf(db, act, inForceOn)
    drafts.push({ ...draft, amendment: granted(await addAmendment(opening, { bill, edition })) })
  }
  await enter(stage, bill, { code: 'drafting', days: OPENED - 2 })
  // In the order of time, as the record is kept.
  const steps = drafts.flatMap(({ amendment, steps }) => steps.map(step => ({ amendment, step })))
  for (const { amendment, step } of steps.sort((one, other) => other.step.daysAgo - one.step.daysAgo))
    await save(stage, amendment, step)
  for (const { amendment, reasons } of drafts) await justify(stage, amendment, reasons)
  return bill
}

const OPENED = 45 // days ago
const JUSTIFIED = 8.8 // after the last version, before it is asked about

const BILL = {
  slug: 'religious-activity',
  title: {
    kk: 'Қазақстан Республикасының кейбір заңнамалық актілеріне діни қызмет және құқық бұзушылық профилактикасы мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы',
    ru: 'О внесении изменений и дополнений в некоторые законодательные акты Республики Казахстан по вопросам религиозной деятельности и профилактики правонарушений',
    en: 'On changes and additions to certain legislative acts of the Republic of Kazakhstan on religious activity and the prevention of offences',
  },
  demonstration: true,
}

const AMENDED: readonly {
  readonly act: string
  readonly inForceOn: string
  readonly steps: readonly Step[]
  readonly reasons: readonly Reason[]
}[] = [
  { act: 'religion-law', inForceOn: '2023-07-01', steps: RELIGION_LAW_STEPS, reasons: RELIGION_LAW_REASONS },
  {
    act: 'prevention-law',
    inForceOn: '2024-08-20',
    steps: PREVENTION_LAW_STEPS,
    reasons: PREVENTION_LAW_REASONS,
  },
]

/** The version after the round-table, in which the comments find their places again. */
export async function* reviseBill(stage: Stage, bill: string): Story {
  const now = stage.daysAgo(RELIGION_LAW_REVISION.daysAgo)
  yield now
  const saved = await save(stage, await religionLawIn(stage.db, bill), RELIGION_LAW_REVISION)
  if (saved.kind === 'saved')
    granted(await placeComments({ db: stage.db, actor: { kind: 'system' }, now }, saved.version))
}

/** The bill's amendment to the Religion Law. */
export async function religionLawIn(db: Handle, bill: string): Promise<string> {
  const [row] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(and(eq(amendments.billId, bill), eq(acts.slug, 'religion-law')))
  return row!.id
}

/** The official puts on record that the bill entered a stage. */
export async function enter(
  { db, cast, daysAgo }: Stage,
  bill: string,
  { code, days }: { code: string; days: number },
) {
  const now = daysAgo(days)
  const on = now.toISOString().slice(0, 10)
  granted(await enterStage({ db, actor: cast.official, now }, { bill, stage: code, on }))
}

async function editionOf(db: Handle, slug: string, inForceOn: string): Promise<string> {
  const [edition] = await db
    .select({ id: editions.id })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, slug), eq(editions.inForceOn, inForceOn)))
  return edition!.id
}

/** One version on the latest, as the editor would send it. */
async function save({ db, cast, daysAgo }: Stage, amendment: string, step: Step): Promise<Saved> {
  const { texts, parent } = await latestTexts(db, amendment)
  const after = changed(texts, step.changes)
  const patches = { kk: patchBetween(texts.kk, after.kk), ru: patchBetween(texts.ru, after.ru) }
  const context = { db, actor: cast[step.by], now: daysAgo(step.daysAgo) }
  return granted(await saveVersion(context, { amendment, parent, message: step.message, patches }))
}

async function justify({ db, cast, daysAgo }: Stage, amendment: string, reasons: readonly Reason[]) {
  const context = { db, actor: cast.drafter, now: daysAgo(JUSTIFIED) }
  const { texts } = await latestTexts(db, amendment)
  for (const { at, text } of reasons) {
    const provisionId = entryAt(texts.kk, at)?.provision.id ?? at
    granted(await writeJustification(context, { amendment, provisionId, textKk: text.kk, textRu: text.ru }))
  }
}

async function latestTexts(db: Handle, id: string) {
  const amendment = await findAmendment(db, id)
  const latest = await latestVersion(db, id)
  const [texts] = await loadTexts(db, [latest ?? amendment!.edition])
  return { texts: texts!, parent: latest?.id ?? null }
}
