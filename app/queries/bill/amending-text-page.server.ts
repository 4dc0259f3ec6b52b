import { articleAddress } from '#app/domain/comparison/changed-rows.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { bytesIn } from '#app/domain/comparison/page-bytes.ts'
import { windowed, type Part, type Window, type WindowLine } from '#app/domain/comparison/windows.ts'
import { changeKeysOf, type AmendingLine, type Order } from '#app/domain/amendment/amending-lines.ts'
import { entryCalled } from '#app/domain/amendment/place-of-change.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import {
  amendingLawText,
  type DraftedAct,
  type AmendedSection,
  type AmendingLawText,
} from '#app/queries/bill/amending-law.server.ts'
import type { Handle } from '#db/client.ts'

/** What the page of an amending law shows at once. */
export interface AmendingTextPage extends Pick<AmendingLawText, 'bill' | 'language' | 'notes' | 'versions'> {
  /** The line that the first one goes on from, where it stands in another window. */
  readonly above: string | null
  readonly lines: readonly Line[]
  readonly part: Part
  /** Every window by the first and the last article that is amended in it. */
  readonly windows: readonly WindowLine[]
  readonly sentences: number
  readonly canBeWhole: boolean
  readonly acts: readonly AmendedSection[]
}

/** A line of the text; a sentence leads to what it changes. */
export interface Line {
  readonly kind: AmendingLine['kind']
  readonly text: string
  readonly changes: readonly Change[]
}

/** What a sentence changes. */
export interface Change {
  readonly amendment: string
  readonly act: string
  /** Where the comparison shows it, and in which window. */
  readonly key: string | null
  readonly part: number
  /** How it is worded, where it could be worded otherwise. */
  readonly wording: Wording | null
}

/** The element whose wording can be chosen, by its identity in the edition. */
export interface Wording {
  readonly provision: string
  readonly now: 'words' | 'restated'
  readonly chosen: 'words' | 'restated' | 'easiest'
}

/** A window of the amending law of a bill; nothing where there is no such bill. */
export async function amendingTextPage(
  db: Handle,
  slug: string,
  asked: { readonly language: Language; readonly part: Part },
): Promise<AmendingTextPage | null> {
  const law = await amendingLawText(db, slug, asked.language)
  if (!law) return null
  const { bill, language, lines, notes, versions } = law
  const { windows, part, shown, canBeWhole } = windowed(lines.map(bytesOf), asked.part, MOST_LINES)
  return {
    ...{ bill, language, notes, versions },
    above: aboveOf(lines, shown.from),
    lines: lines.slice(shown.from, shown.to).map(({ kind, text, orders }) => {
      return { kind, text, changes: orders.flatMap(each => changesOf(each, law.acts[each.act]!, language)) }
    }),
    part,
    windows: windowLines(lines, windows, language),
    sentences: sentencesIn(lines),
    canBeWhole,
    acts: law.acts.map(({ section }) => section),
  }
}

const MOST_LINES = 5_000 // at once: some 3 MB
const FRAME = 150 // bytes that stand around a line
const TOOLS = 950 // bytes below a sentence for each of its orders: the way to the change, the choice of wording

function bytesOf({ text, orders }: AmendingLine): number {
  return FRAME + 2 * bytesIn(text) + TOOLS * orders.length
}

/** What a line goes on from: new wording from its sentence, a sentence without a number from «в статье 3:». */
function aboveOf(lines: readonly AmendingLine[], from: number): string | null {
  const first = lines[from]
  if (from === 0 || (first?.kind !== 'wording' && (first?.kind !== 'sentence' || NUMBERED.test(first.text))))
    return null
  const wanted = first.kind === 'wording' ? 'sentence' : 'container'
  return lines.slice(0, from).findLast(({ kind }) => kind === wanted)?.text ?? null
}

const NUMBERED = /^\d+\) /

/**
 * The windows by the articles that their first and their last line amend, or the sentence these belong to; a line before
 * the first sentence counts to that one. Where the whole act is amended, by how these lines begin.
 */
function windowLines(
  lines: readonly AmendingLine[],
  windows: readonly Window[],
  language: Language,
): readonly WindowLine[] {
  const orders = lines.flatMap((line, at) => line.orders.map(({ instruction }) => ({ at, instruction })))
  const name = (line: number) => {
    const order = orders.findLast(({ at }) => at <= line) ?? orders[0]
    const article = articleAddress(order?.instruction.at ?? '')
    return article === ''
      ? firstWords(lines[line]!.text, LONGEST)
      : capitalised(elementName(article, language))
  }
  return windows.map(({ from, to }) => ({
    first: name(from),
    last: name(to - 1),
    count: sentencesIn(lines.slice(from, to)),
  }))
}

const LONGEST = 60 // letters of a line in a table of contents

function sentencesIn(lines: readonly AmendingLine[]): number {
  return lines.filter(({ kind }) => kind === 'sentence').length
}

/** The changes that one order makes: «дополнить пунктами 3-2 и 11» makes two. */
function changesOf(
  { instruction }: Order,
  { draft, shown }: DraftedAct,
  language: Language,
): readonly Change[] {
  const [before, after] = [draft.before[language], draft.after[language]]
  const { amendment, act, choices } = draft
  const now = wordingOf(instruction)
  const element = entryCalled(instruction, before)?.provision
  const wording =
    now && element && !instruction.heading
      ? { provision: element.id, now, chosen: choices.get(element.id) ?? 'easiest' }
      : null
  const found = changeKeysOf(instruction, { before, after, shown })
  const change = { amendment: amendment.id, act: act.slug, wording }
  if (found.length === 0) return [{ ...change, key: null, part: 0 }]
  return found.map(key => ({ ...change, key, part: shown.get(key) ?? 0 }))
}

/** How an element is amended: in words and sentences, or as a whole; nothing where it comes or goes. */
function wordingOf(instruction: Order['instruction']): Wording['now'] | undefined {
  const sentence =
    instruction.sentence !== undefined || (instruction.kind === 'add' && instruction.level === 'sentence')
  return sentence ? 'words' : WORDINGS[instruction.kind]
}

const WORDINGS: { readonly [Kind in Order['instruction']['kind']]?: Wording['now'] } = {
  substitute: 'words',
  'insert-words': 'words',
  'delete-words': 'words',
  restate: 'restated',
}
