import { desc, eq, ne } from 'drizzle-orm'
import { USUAL_ENTRY } from '#app/domain/amendment/entry-into-force.ts'
import { findingsSteps, newFindings } from '#app/domain/amendment/checks.ts'
import { definitionsOf, placeForTerm, type TermPlace } from '#app/domain/amendment/checks/definitions.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import { canonical, hashOf } from '#app/domain/canonical.ts'
import { checkParity, type ParityFinding } from '#app/domain/parity/check.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { composedText, draftsOf, type Draft } from '#app/queries/bill/composed-text.server.ts'
import { inTurns } from '#app/queries/in-turns.server.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import { underWay, type UnderWay } from '#app/queries/under-way.server.ts'
import type { Handle } from '#db/client.ts'
import { bills, editions } from '#db/schema.ts'

/** What the rules of legal technique have against a bill as it stands in its newest versions. */
export interface ChecksPage {
  readonly slug: string
  /** The acts that have a version, in the bill's order. */
  readonly acts: readonly CheckedAct[]
  /** Where a term that was asked about belongs. */
  readonly place: AskedPlace | null
  /** How far the checks of a long act are, of which nothing is told before all is done. */
  readonly underWay: UnderWay | null
}

/** The findings in one act. */
export interface CheckedAct {
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly version: number
  /** Whether it has an article of definitions, so that the place of a new one can be asked for. */
  readonly defines: boolean
  readonly findings: readonly Gathered[]
  readonly parity: readonly ParityFinding[]
}

/** The same finding of both languages is one; what each of them says differs. */
export interface Gathered extends Pick<Finding, 'code' | 'at'> {
  readonly rule?: Finding['rule'] | undefined
  readonly mend?: Finding['mend'] | undefined
  readonly says: readonly { readonly language: Language; readonly particulars: Finding['particulars'] }[]
}

/** The place of a new term by the Kazakh alphabet. */
export interface AskedPlace extends TermPlace {
  readonly act: string
  readonly term: string
}

/** The findings of a bill, and the place of a term if one is asked for; nothing where there is no such bill. */
export async function checksPage(db: Handle, slug: string, asked: Asked): Promise<ChecksPage | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const drafts = await draftsOf(db, bill.id)
  const title = { kk: bill.titleKk, ru: bill.titleRu }
  // One after the other, though all of it would take as long at once: so each part that is done shows how far it is.
  const inKazakh = ordersOf(drafts, title, 'kk')
  const orders = [inKazakh, inKazakh.then(() => ordersOf(drafts, title, 'ru'))] as const
  const checks = drafts.map(async draft => {
    await orders[1]
    return findingParts(db, draft, drafts)
  })
  const parts = () =>
    checks.flatMap(each => [each.then(({ known }) => known), each.then(({ found }) => found)])
  const going = drafts.some(isLong) ? await underWay([...orders, ...parts()]) : null
  if (going) return { slug, acts: [], place: null, underWay: going }
  const findings = Promise.all(checks.map(async each => newOf(await each)))
  const [[kk, ru], found] = await Promise.all([Promise.all(orders), findings])
  const checked = drafts.map((draft, at) => ({
    ...{ act: draft.act.slug, titleKk: draft.act.titleKk, titleRu: draft.act.titleRu },
    version: draft.version.number,
    defines: definitionsOf(draft.after.kk).length > 0,
    findings: gathered(found[at]!),
    parity: checkParity(kk[at]!, ru[at]!),
  }))
  return { slug, acts: checked, place: askedPlace(drafts, asked), underWay: null }
}

/** Whether the checks of an act may take so long that their reader should see how far they are. */
function isLong({ after }: Draft): boolean {
  return entries(after.kk).length > LONG
}

const LONG = 2_000 // provisions: about half a second

/** A term whose place is asked for, and the act that shall define it. */
export interface Asked {
  readonly act: string | null
  readonly term: string
}

function askedPlace(drafts: readonly Draft[], { act, term }: Asked): AskedPlace | null {
  const draft = drafts.find(each => each.act.slug === act)
  if (!draft || term === '') return null
  return { act: draft.act.slug, term, ...placeForTerm(draft.after.kk, term) }
}

/** What the text orders of each act in one language. */
async function ordersOf(
  drafts: readonly Draft[],
  title: Readonly<Record<Language, string>>,
  language: Language,
): Promise<readonly (readonly Instruction[])[]> {
  const { changes, text } = await composedText(drafts, { title, language, entry: USUAL_ENTRY })
  return changes.map(({ act }) => text.proofs.find(proof => proof.act === act)?.instructions ?? [])
}

const kept = keeping<Promise<readonly Finding[]>>(80) // two for each of forty drafts

/** What the rules have against the edition in force, which is kept for all versions of it, and against the draft. */
interface FindingParts {
  readonly known: Promise<readonly Finding[]>
  readonly found: Promise<readonly Finding[]>
}

/** The findings that the draft brings. */
async function newOf({ known, found }: FindingParts): Promise<readonly Finding[]> {
  const [old, all] = await Promise.all([known, found])
  return newFindings(all, old)
}

/** Both parts begun or kept, the second when the first is done, with the other acts of the workspace at hand. */
async function findingParts(
  db: Handle,
  { act, edition, version, before, after }: Draft,
  siblings: readonly Draft[],
): Promise<FindingParts> {
  const amended = siblings.filter(each => each.act.id !== act.id)
  const known = new Set(amended.map(each => each.act.id))
  const others = (await newestEditions(db, act.id)).filter(each => !known.has(each.actId))
  const further = [...amended.map(each => each.version), ...others]
  const checked = (read: Rooted, texts: Texts) => {
    const roots = [edition, read, ...further]
    return kept(hashOf(canonical(roots.flatMap(({ kkHash, ruHash }) => [kkHash, ruHash]))), async () => {
      const atHand: Texts[] = amended.map(each => each.after)
      for (const other of others) atHand.push(await keptTexts(db, other))
      return inTurns(findingsSteps(before, texts, atHand))
    })
  }
  const ofEdition = checked(edition, before)
  return { known: ofEdition, found: ofEdition.then(() => checked(version, after)) }
}

/** What the two texts of an edition or a version are known by. */
type Rooted = Pick<Draft['version'], 'kkHash' | 'ruHash'>

/** The newest edition of every other act. */
function newestEditions(db: Handle, act: string) {
  return db
    .selectDistinctOn([editions.actId])
    .from(editions)
    .where(ne(editions.actId, act))
    .orderBy(editions.actId, desc(editions.inForceOn))
}

function gathered(findings: readonly Finding[]): readonly Gathered[] {
  const groups = new Map<Address, Gathered>()
  const seen = new Map<string, number>()
  for (const { code, at, language, particulars, rule, mend } of findings) {
    // The second finding of one kind at one place in the same language is another one.
    const nth = (seen.get(`${code} ${at} ${language}`) ?? 0) + 1
    seen.set(`${code} ${at} ${language}`, nth)
    const key = `${code} ${at} ${nth}`
    const group = groups.get(key) ?? { code, at, says: [], ...(rule && { rule }), ...(mend && { mend }) }
    groups.set(key, { ...group, says: [...group.says, { language, particulars }] })
  }
  return [...groups.values()]
}
