import type { Provision } from '#app/domain/structure/act.ts'
import { amendable, markOf, sameLists } from '#app/domain/amendment/draft/printed.ts'
import type { Edit, Planned, Work } from '#app/domain/amendment/draft/work.ts'
import { wordChanges, type WordChange } from '#app/domain/amendment/draft/word-changes.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'

/** The changes of a provision's own heading and text; nothing where it is better restated as a whole. */
export function ownChanges(work: Work, edit: Edit): readonly Planned[] | undefined {
  const { before, after, address } = edit
  const changes: Planned[] = []
  // A heading is amended apart from the text: «заголовок статьи 5 изложить …» leaves the article alone.
  if (before.heading !== after.heading) {
    const spot = { at: address, heading: true } as const
    const words = chosen(work, address, [before.heading, after.heading])
    if (words)
      changes.push(
        ...words.map(each => ({ ...each, instruction: { ...each.instruction, ...spot }, owner: address })),
      )
    else changes.push({ instruction: { kind: 'restate', ...spot, text: after.heading }, owner: address })
  }
  if (before.text === after.text) return changes
  // The title is the heading of the act, which no address names.
  const title = before.level === 'title' && address === 'title_1'
  const at = title ? ({ at: '', heading: true } as const) : { at: firstLine(before, address) }
  const words = chosen(work, address, [before.text, after.text])
  if (words)
    return [
      ...changes,
      ...words.map(each => ({ ...each, instruction: { ...each.instruction, ...at }, owner: address })),
    ]
  if (title)
    return [...changes, { instruction: { kind: 'restate', ...at, text: after.text }, owner: address }]
  // The first line alone is restated only where nothing below it changes too, else the element whole.
  if (
    amendable(before.children).length === 0 ||
    sameLists(before.children, after.children, work.language) === false
  )
    return undefined
  const text = markOf(after, work.language) + after.text
  return [...changes, { instruction: { kind: 'restate', ...at, text }, owner: address }]
}

/** Where a provision has more lines, its own one is «абзац первый», or «часть первая» where parts follow. */
function firstLine(before: Provision, address: string): string {
  const [first] = amendable(before.children)
  if (!first) return address
  return `${address}__${first.level === 'part' ? 'part' : 'indent'}_1`
}

// More changes than this in one provision are harder to follow than its new wording (Law on Legal Acts, article 26(6)
// asks for new wording even for one).
const MOST_WORD_CHANGES = 3

// Old and new words together, as a share of the new wording: from here on the new wording reads easier than one change
// of words, and than several.
const MOST_QUOTED_ONCE = 0.8
const MOST_QUOTED = 0.5

/** The changes in words where they are easier to read than the new wording. */
function chosen(
  work: Work,
  address: string,
  [before, after]: readonly [before: string, after: string],
): readonly Planned[] | undefined {
  // Words cannot be put where there are none: no neighbour could say where.
  if (before === '' || after === '') return undefined
  const changes = wordChanges(before, after)
  if (!changes) return undefined
  // What a reader has to hold in mind: the old words that are quoted, and the new ones.
  const quoted = changes.reduce(
    (sum, each) => sum + each.words.length + (each.kind === 'substitute' ? each.by.length : 0),
    0,
  )
  const most = changes.length === 1 ? MOST_QUOTED_ONCE : MOST_QUOTED
  const readable = changes.length <= MOST_WORD_CHANGES && quoted < after.length * most
  if (!readable && !work.worded.has(address)) return undefined
  return changes.map(change => ({ instruction: instructionFor(change), owner: '' }))
}

/** The instruction that orders a change of words; its place is put in by the caller. */
function instructionFor(change: WordChange): Instruction {
  switch (change.kind) {
    case 'substitute':
      return { kind: 'substitute', at: '', words: change.words, by: change.by }
    case 'delete-words':
      return { kind: 'delete-words', at: '', words: change.words }
    case 'insert-words':
      return { kind: 'insert-words', at: '', words: change.words, after: change.after }
  }
}
