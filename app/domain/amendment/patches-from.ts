import type { Addition, Edit, Patch, Patches } from '#app/domain/amendment/patch.ts'
import type { Layout, Provision } from '#app/domain/structure/act.ts'
import { LEVELS, type Level } from '#app/domain/structure/level.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/**
 * The patches of both languages as they arrive, in JSON. Takes over only what a patch consists of; refuses anything
 * else by the path of the first thing that is wrong: `kk.edits.0.provision.level`.
 */
export function patchesFrom(json: string): Outcome<Patches> {
  try {
    const sent = record(JSON.parse(json), '')
    return ok({ kk: patch(sent['kk'], 'kk'), ru: patch(sent['ru'], 'ru') })
  } catch (thrown) {
    if (thrown instanceof Malformed) return refuse('version.patch-malformed', { at: thrown.at })
    if (thrown instanceof SyntaxError) return refuse('version.patch-malformed', { at: 'JSON' })
    throw thrown
  }
}

const DEEPEST = 16 // levels of provisions below each other; the law has nine
const LONGEST_NAME = 300 // letters of an identity or a number
const MOST_ENTRIES = 20_000 // provisions of one list; the largest code has fewer in all
// Halves of letters and control characters are in no law, and no database keeps them.
const DAMAGED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Cs}/u

/** Thrown within this file only: a reader of nested JSON would else carry a refusal through every level. */
class Malformed extends Error {
  constructor(readonly at: string) {
    super(at)
  }
}

/** The patch of one language; `at` is the path so far, here and below. */
function patch(sent: unknown, at: string): Patch {
  const { edits, added } = record(sent, at)
  return {
    edits: list(edits, `${at}.edits`).map((each, place) => edit(each, `${at}.edits.${place}`)),
    added: list(added, `${at}.added`).map((each, place) => addition(each, `${at}.added.${place}`)),
  }
}

/** One edit; its provision must bear the identity it is sent under. */
function edit(sent: unknown, at: string): Edit {
  const { id, provision: to } = record(sent, at)
  const name = identity(id, `${at}.id`)
  if (to === null) return { id: name, provision: null }
  const read = provision(to, `${at}.provision`, 0)
  if (read.id !== name) throw new Malformed(`${at}.provision.id`)
  return { id: name, provision: read }
}

/** One addition with its place. */
function addition(sent: unknown, at: string): Addition {
  const { after, within, provision: added } = record(sent, at)
  return {
    after: after === null ? null : identity(after, `${at}.after`),
    within: within === null ? null : identity(within, `${at}.within`),
    provision: provision(added, `${at}.provision`, 0),
  }
}

/** A provision with all below it, no deeper than any law is. */
function provision(sent: unknown, at: string, depth: number): Provision {
  if (depth > DEEPEST) throw new Malformed(at)
  const { id, level, number, heading, text, layout: print, children } = record(sent, at)
  if (!isLevel(level)) throw new Malformed(`${at}.level`)
  return {
    id: identity(id, `${at}.id`),
    level,
    number: letters(number, `${at}.number`, LONGEST_NAME),
    heading: letters(heading, `${at}.heading`),
    text: letters(text, `${at}.text`),
    ...(print === undefined ? {} : { layout: layout(print, `${at}.layout`) }),
    children: list(children, `${at}.children`).map((each, place) =>
      provision(each, `${at}.children.${place}`, depth + 1),
    ),
  }
}

/** The blanks and the mark of a provision. */
function layout(sent: unknown, at: string): Layout {
  const { before, mark, gap, after } = record(sent, at)
  return {
    before: letters(before, `${at}.before`),
    mark: letters(mark, `${at}.mark`),
    gap: letters(gap, `${at}.gap`),
    after: letters(after, `${at}.after`),
  }
}

/** A JSON object; arrays are none. */
function record(sent: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw new Malformed(at)
  return sent as Record<string, unknown>
}

/** An array no longer than any code needs: the sender is not trusted. */
function list(sent: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(sent) || sent.length > MOST_ENTRIES) throw new Malformed(at)
  return sent as unknown[]
}

/** An identity: some letters, and not too many. */
function identity(sent: unknown, at: string): string {
  const name = letters(sent, at, LONGEST_NAME)
  if (name === '') throw new Malformed(at)
  return name
}

/** A text that a database can keep. */
function letters(sent: unknown, at: string, most = Infinity): string {
  if (typeof sent !== 'string' || sent.length > most || DAMAGED.test(sent)) throw new Malformed(at)
  return sent
}

/** Whether something sent is the name of a level. */
function isLevel(sent: unknown): sent is Level {
  return typeof sent === 'string' && (LEVELS as readonly string[]).includes(sent)
}
