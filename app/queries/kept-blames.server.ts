import { blameAct, blameChanged, type ActBlame } from '#app/domain/comparison/blame-acts.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Steps } from '#app/domain/steps.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { inTurns } from '#app/queries/in-turns.server.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import type { NamedRoots } from '#app/queries/version-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { loadTexts } from '#db/versions.server.ts'

/** Which version brought each word of a text, in both languages; 0 stands for the edition in force. */
export type Blames = Readonly<Record<Language, ActBlame>>

const BLAMES = 8 // in both languages; what two versions of a code share, their blames share too
const TEXTS = 40 // loaded at once: their equal pieces are the same objects, and never compared

const blames = keeping<Promise<Blames>>(BLAMES)

/**
 * The blame of the last of some states, which begin with the edition in force: from memory where it was asked for
 * lately, else from the nearest state before it that is, so that a new version costs one step. A version never changes,
 * so its identity is the key; its text is none, since the same words may be taken out and brought again.
 */
export function keptBlames(db: Handle, states: readonly NamedRoots[]): Promise<Blames> {
  return blames(keyOf(states.at(-1)!), () => blamedFrom(db, states))
}

async function blamedFrom(db: Handle, states: readonly NamedRoots[]): Promise<Blames> {
  const last = states.length - 1
  let at = states.findLastIndex((state, n) => n < last && blames.known(keyOf(state)))
  let blamed = at < 0 ? undefined : await blames.known(keyOf(states[at]!))
  at = Math.max(at, 0)
  do {
    const batch = await loadTexts(db, states.slice(at, at + TEXTS))
    blamed = await inTurns(blamedOn(batch, at, blamed))
    at += batch.length - 1
  } while (at < last)
  return blamed
}

/** The blame of the last of some texts that follow one another, of which the first has the number `first`. */
function* blamedOn(texts: readonly Texts[], first: number, known: Blames | undefined): Steps<Blames> {
  const [start, ...others] = texts as readonly [Texts, ...Texts[]]
  let blamed = known ?? { kk: blameAct(start.kk, first), ru: blameAct(start.ru, first) }
  let before = start
  for (const [at, after] of others.entries()) {
    const next = (language: Language) =>
      blameChanged(blamed[language], { before: before[language], after: after[language] }, first + at + 1)
    blamed = { kk: next('kk'), ru: next('ru') }
    before = after
    yield
  }
  return blamed
}

function keyOf({ label, kkHash, ruHash }: NamedRoots): string {
  return label.version ?? `${kkHash} ${ruHash}`
}
