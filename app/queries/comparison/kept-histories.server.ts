import { blameNextAct, UNTOUCHED, type ActBlame } from '#app/domain/comparison/blame-acts.ts'
import { originOf, pieceStep, type PieceStep } from '#app/domain/comparison/blame-pieces.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import type { Apart } from '#app/domain/structure/fragment.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import type { Handle } from '#db/client.ts'
import { loadProvisions, loadSteps } from '#db/texts.server.ts'
import type { Roots } from '#db/versions.server.ts'

/** How the text of an amendment came about in both languages, as far as it was asked for. */
export type Histories = Readonly<Record<Language, History>>

/** The same in one language. Versions are only added, so it grows and is never wrong. */
interface History {
  readonly language: Language
  /** By which pieces the version n + 1 differs from the version n; 0 is the edition. */
  readonly steps: Apart[]
  /** The versions that brought a piece, by its hash, from the first to the last: the same words may come back. */
  readonly came: Map<string, number[]>
  readonly blame: ReturnType<typeof keeping<Promise<ActBlame>>>
  readonly compared: ReturnType<typeof keeping<Promise<PieceStep>>>
}

const HISTORIES = 8 // of hashes and runs, no texts but those of the steps compared last
const BLAMES = 5_000 // of an article each
const COMPARED = 4 // steps: articles that one version changed are mostly asked for together; a reform is large
const AT_ONCE = 100 // steps: of a code whose articles stand in no chapters each has a list of thousands

const histories = keeping<Histories>(HISTORIES)

/** The history of an amendment, up to the last of its states at least; these begin with the edition in force. */
export async function keptHistories(
  db: Handle,
  amendment: string,
  states: readonly Roots[],
): Promise<Histories> {
  const kept = histories(amendment, () => ({ kk: begun('kk'), ru: begun('ru') }))
  const growing = LANGUAGES.map(language =>
    grow(
      db,
      kept[language],
      states.map(state => state[`${language}Hash`]),
    ),
  )
  await Promise.all(growing)
  return kept
}

/** Whether the draft has touched a piece that stands in a version, by its hash. */
export function isTouched({ came }: History, piece: string, version: number): boolean {
  return (came.get(piece)?.[0] ?? Infinity) <= version
}

/**
 * Who brought the words of a piece that stands in a version, by its hash. It is asked of the step that brought the
 * piece, then of the pieces that this one was made from, and so back to the edition.
 */
export async function blameOf(
  db: Handle,
  history: History,
  { piece, version }: { readonly piece: string; readonly version: number },
): Promise<ActBlame> {
  const at = history.came.get(piece)?.findLast(each => each <= version)
  if (at === undefined) return UNTOUCHED
  return history.blame(`${piece} ${at}`, async () => {
    const { rows, pieces } = originOf(await compared(db, history, at), piece)
    const before = [...pieces].map(each => blameOf(db, history, { piece: each, version: at - 1 }))
    const previous = (await Promise.all(before)).flatMap(blame => [...blame])
    return blameNextAct(new Map(previous), { rows }, at)
  })
}

function begun(language: Language): History {
  return { language, steps: [], came: new Map(), blame: keeping(BLAMES), compared: keeping(COMPARED) }
}

/** Learns the steps up to the last of some texts. What two visits load at once is taken from the first to come. */
async function grow(db: Handle, { steps, came }: History, roots: readonly string[]): Promise<void> {
  while (steps.length < roots.length - 1) {
    const from = steps.length
    const more = await loadSteps(db, roots.slice(from, from + AT_ONCE + 1))
    if (steps.length > from) continue
    for (const step of more) {
      const version = steps.push(step)
      for (const piece of step.after) came.set(piece, [...(came.get(piece) ?? []), version])
    }
  }
}

function compared(db: Handle, { language, steps, compared }: History, version: number): Promise<PieceStep> {
  return compared(`${version}`, async () => {
    const { before, after } = steps[version - 1]!
    const pieces = await loadProvisions(db, [...before, ...after])
    return pieceStep(language, { before: pieces.slice(0, before.length), after: pieces.slice(before.length) })
  })
}
