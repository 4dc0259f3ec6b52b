import { parentAt } from '#app/domain/structure/entries.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import { amendable, markOf, sameLists } from '#app/domain/amendment/draft/printed.ts'
import type { Edit, Planned, Work } from '#app/domain/amendment/draft/work.ts'
import { sentenceChange } from '#app/domain/amendment/draft/sentence-changes.ts'
import type { WordChange } from '#app/domain/amendment/draft/word-changes.ts'
import type { Instruction, Spared } from '#app/domain/amendment/instruction.ts'

/** The changes of a provision's own heading and text; nothing where it is better restated as a whole. */
export function ownChanges(work: Work, edit: Edit): readonly Planned[] | undefined {
  const orders = textOrders(work, edit)
  return (
    orders &&
    [...headingOrders(work, edit), ...orders].map(instruction => ({ instruction, owner: edit.address }))
  )
}

/** A heading is amended apart from the text: «заголовок статьи 5 изложить …» leaves the article alone. */
function headingOrders(work: Work, { before, after, address }: Edit): readonly Instruction[] {
  if (before.heading === after.heading) return []
  const spot = { at: address, heading: true } as const
  const words = chosen(work, address, [before.heading, after.heading])
  // The new heading is written with its number, as it stands in print: «Статья 5. …».
  const text = markOf(after, work.language) + after.heading
  return words?.map(each => ({ ...instructionFor(each), ...spot })) ?? [{ kind: 'restate', ...spot, text }]
}

/** What is ordered of the words beside the number: in words, in sentences, or all of them anew. */
function textOrders(work: Work, { before, after, address }: Edit): readonly Instruction[] | undefined {
  if (before.text === after.text) return []
  const title = titled(work, before, address)
  const at = title ?? { at: firstLine(before, address) }
  const sentence = title ? undefined : sentenceChange(before.text, after.text)
  if (sentence && sentence.kind !== 'restate') return [{ ...sentence, ...at }]
  const words = chosen(work, address, [before.text, after.text])
  // Of a long line one sentence is restated where quoting its words would quote nearly all of it.
  const short =
    sentence && !work.worded.has(address) && sentence.text.length < after.text.length * MOST_QUOTED
  if (short && !(words && quotedIn(words) < sentence.text.length * MOST_QUOTED_ONCE))
    return [{ ...sentence, ...at }]
  if (words) return words.map(each => ({ ...instructionFor(each), ...at }))
  if (title) return [{ kind: 'restate', ...at, text: after.text }]
  // The first line alone is restated only where nothing below it changes too, else the element whole.
  const alone =
    amendable(before.children).length > 0 && sameLists(before.children, after.children, work.language)
  return alone ? [{ kind: 'restate', ...at, text: markOf(after, work.language) + after.text }] : undefined
}

/** What a title line is the heading of, which no address names: the act, or an annex that bears none beside its number. */
function titled(work: Work, before: Provision, address: string): Spared | undefined {
  if (before.level !== 'title') return undefined
  const annex = parentAt(work.before, address)
  const titles = (annex?.provision.children ?? work.before.provisions).filter(
    ({ level }) => level === 'title',
  )
  const isHeading = annex
    ? annex.provision.level === 'annex' && annex.provision.heading === '' && titles.at(-1) === before
    : titles[0] === before
  return isHeading ? { at: annex?.address ?? '', heading: true } : undefined
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
): readonly WordChange[] | undefined {
  // Words cannot be put where there are none: no neighbour could say where.
  if (before === '' || after === '') return undefined
  // In words only what words can order and a reader can follow; the drafter's own choice wins over the measure.
  const changes = work.found.words(before, after)
  if (!changes) return undefined
  const most = changes.length === 1 ? MOST_QUOTED_ONCE : MOST_QUOTED
  const readable = changes.length <= MOST_WORD_CHANGES && quotedIn(changes) < after.length * most
  return readable || work.worded.has(address) ? changes : undefined
}

/** What a reader has to hold in mind, in letters: the old words that are quoted, and the new ones. */
function quotedIn(changes: readonly WordChange[]): number {
  return changes.reduce(
    (sum, each) => sum + each.words.length + (each.kind === 'substitute' ? each.by.length : 0),
    0,
  )
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
