import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries, entryById, parentAt } from '#app/domain/structure/entries.ts'
import { addedEntries, contentsLinesOf, entryCalled } from '#app/domain/amendment/place-of-change.ts'
import type { Instruction, ReplaceThroughout } from '#app/domain/amendment/instruction.ts'

/** A sentence of an amending text with what it orders. */
export interface OrderingSentence {
  readonly source: string
  readonly instructions: readonly Instruction[]
}

/** A provision, by its identity, and the sentence that ordered its change. */
export interface OrderedChange {
  readonly provision: string
  readonly sentence: string
}

/** The act before and after the sentences were carried out. */
interface Amended {
  readonly before: Act
  readonly after: Act
}

/** Which sentence ordered the change of which provision; what stands in a restated element changed by its sentence. */
export function sentencesOfChanges(
  amended: Amended,
  sentences: readonly OrderingSentence[],
): readonly OrderedChange[] {
  const changed = changedIn(amended)
  const bySubject = new Map<string, Set<string>>()
  for (const { source, instructions } of sentences)
    for (const instruction of instructions)
      for (const subject of subjectsOf(instruction, amended, changed))
        bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(source))
  return changed.flatMap(provision =>
    [...(nearest(provision, amended, bySubject) ?? [])].map(sentence => ({ provision, sentence })),
  )
}

/** The identities of provisions that are new, gone, or read otherwise in their own words. */
function changedIn({ before, after }: Amended): readonly string[] {
  const olds = new Map(entries(before).map(({ provision }) => [provision.id, provision]))
  const news = entries(after).map(({ provision }) => provision)
  const there = new Set(news.map(({ id }) => id))
  // What is gone has to be found as well: its sentence is the only trace of it.
  const gone = [...olds.keys()].filter(id => !there.has(id))
  return [...news.filter(each => !sameOwn(olds.get(each.id), each)).map(({ id }) => id), ...gone]
}

/** Whether a provision's own words stay as they were. */
function sameOwn(old: Provision | undefined, now: Provision): boolean {
  return (
    old !== undefined && (['level', 'number', 'heading', 'text'] as const).every(key => old[key] === now[key])
  )
}

const WHOLE_ACT = '' // stands for an identity where a sentence restates the act itself

/** The identities of the provisions that an instruction is about, the largest that it names. */
function subjectsOf(
  instruction: Instruction,
  { before, after }: Amended,
  changed: readonly string[],
): readonly string[] {
  if (instruction.kind === 'enter-into-force') return []
  if (instruction.kind === 'replace-throughout')
    return changed.filter(id => mentions(entryById(before, id)?.provision, instruction))
  if (instruction.contents)
    return [after, before].flatMap(act => contentsLinesOf(instruction, act).flat()).map(({ id }) => id)
  const added = instruction.kind === 'add' ? addedEntries(instruction, after) : []
  if (added.length > 0) return added.map(({ provision }) => provision.id)
  return [entryCalled(instruction, before)?.provision.id ?? WHOLE_ACT]
}

/** Whether a provision held words that were replaced throughout the text. */
function mentions(provision: Provision | undefined, { pairs }: ReplaceThroughout): boolean {
  const words = provision ? `${provision.heading} ${provision.text}` : ''
  return pairs.some(pair => words.includes(pair.words))
}

/** The sentences about a provision, or about the nearest one that it stands in. */
function nearest(
  id: string,
  { before, after }: Amended,
  bySubject: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  const act = entryById(after, id) ? after : before
  // What is new or changed stands in the new text; only what is gone has to be looked for in the old one.
  for (let entry = entryById(act, id); entry; entry = parentAt(act, entry.address)) {
    const found = bySubject.get(entry.provision.id)
    if (found) return found
  }
  return bySubject.get(WHOLE_ACT)
}
