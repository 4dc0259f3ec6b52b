import { and, desc, eq, ne } from 'drizzle-orm'
import type { AskedThree } from '#app/domain/comparison/asked-three.ts'
import type { ShownThree } from '#app/domain/comparison/shown-three.ts'
import { windowed, type Part, type WindowLine } from '#app/domain/comparison/windows.ts'
import { windowsByArticle } from '#app/domain/comparison/windows-by-article.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Choice } from '#app/queries/comparison/comparison-page.server.ts'
import { keptThree } from '#app/queries/law/kept-texts.server.ts'
import { amendmentAt, statesOf, type NamedRoots } from '#app/queries/law/version-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { consultations, consultedVersions, versions } from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'

/** The law in force, the draft people were consulted on and the draft of now, beside each other. */
export interface ThreeTextsPage {
  /** With every choice filled in; no versions where none has been saved. */
  readonly asked: AskedThree
  /** The versions that can be chosen, from the oldest to the newest. */
  readonly choices: readonly Choice[]
  /** Whether a consultation was held on the version in the place of the consulted one. */
  readonly wasConsulted: boolean
  readonly inForce: Choice
  readonly counts: Readonly<Record<AskedThree['show'], number>>
  /** The rows of the window. */
  readonly rows: readonly ShownThree[]
  readonly part: Part
  readonly windows: readonly WindowLine[]
  readonly canBeWhole: boolean
}

/** The page of three texts that is asked for; nothing where there is no such bill, act or version. */
export async function threeTextsPage(
  db: Handle,
  bill: string,
  asked: AskedThree,
): Promise<ThreeTextsPage | null> {
  const amendment = await amendmentAt(db, bill, asked.act || null)
  if (!amendment) return null
  const [[edition, ...saved], discussed] = await Promise.all([
    statesOf(db, amendment.id),
    discussedIn(db, amendment.id),
  ])
  if (!edition) return null
  const choices = saved.map(choiceOf)
  const consulted = asked.consulted || (discussed[0] ?? choices[0]?.reference)
  const to = asked.to || choices.at(-1)?.reference
  const rows = await rowsOf(db, { edition, saved, consulted, to, text: asked.text })
  if (!rows) return null
  return {
    asked: { ...asked, act: amendment.act, consulted: consulted ?? '', to: to ?? '' },
    choices,
    wasConsulted: consulted !== undefined && discussed.includes(consulted),
    inForce: { reference: 'edition', editionDate: amendment.editionDate, version: null },
    ...windowOf(rows, asked),
  }
}

/**
 * The versions of an amendment that consultations were held on, those of the latest first. State bodies approve what has
 * been discussed: their rounds leave the text that others were asked about where it was.
 */
async function discussedIn(db: Handle, amendment: string): Promise<string[]> {
  const rows = await db
    .select({ number: versions.number })
    .from(consultedVersions)
    .innerJoin(consultations, eq(consultations.id, consultedVersions.consultationId))
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .where(and(eq(consultedVersions.amendmentId, amendment), ne(consultations.kind, 'state-bodies')))
    .orderBy(desc(consultations.round))
  return rows.map(({ number }) => `v${number}`)
}

function choiceOf({ label: { number, message, editionDate } }: NamedRoots): Choice {
  return { reference: `v${number}`, editionDate, version: { number, message } }
}

interface Wanted {
  readonly edition: Roots
  readonly saved: readonly NamedRoots[]
  /** Versions by their names in addresses; neither where none has been saved and none is asked for. */
  readonly consulted: string | undefined
  readonly to: string | undefined
  readonly text: Language
}

/** All rows of the three texts; nothing where one of them is not there. */
async function rowsOf(
  db: Handle,
  { edition, saved, consulted, to, text }: Wanted,
): Promise<readonly ShownThree[] | null> {
  if (consulted === undefined && to === undefined) return []
  const [draft, last] = [consulted, to].map(each => saved.find(({ label }) => `v${label.number}` === each))
  return draft && last ? keptThree(db, { inForce: edition, consulted: draft, now: last }, text) : null
}

/** The rows that are asked for, a window of them, with how many there are of each sort. */
function windowOf(all: readonly ShownThree[], { show, part: asked, text }: AskedThree) {
  const after = all.filter(({ fate }) => fate !== 'unchanged')
  const rows = show === 'all' ? all : after
  const bytes = rows.map(row => FRAME + row.bytes)
  const { windows, part, shown, canBeWhole } = windowed(bytes, asked, MOST_ROWS)
  return {
    counts: { all: all.length, after: after.length },
    rows: rows.slice(shown.from, shown.to),
    part,
    windows: windowsByArticle(
      windows,
      rows.map(({ address }) => address),
      text,
    ),
    canBeWhole,
  }
}

const FRAME = 300 // bytes that stand around the words of a row, with the longest names, the Kazakh ones
const MOST_ROWS = 1_000 // at once: some 2 MB
