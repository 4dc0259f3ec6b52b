import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { addRows } from '#app/domain/amendment/apply-rows.ts'
import { hasWords, lonelyOrdinal, ordinalsIn } from '#app/domain/amendment/apply-ordinals.ts'
import { laidOut } from '#app/domain/amendment/apply-restate.ts'
import type { Add } from '#app/domain/amendment/instruction.ts'
import { listBehind, settleList } from '#app/domain/amendment/lists-of-parts.ts'
import { readNewText } from '#app/domain/amendment/new-text.ts'
import { isRemark } from '#app/domain/amendment/remark.ts'
import { resolve, type Target } from '#app/domain/amendment/resolve.ts'
import {
  addressOf,
  below,
  broughtLeaf,
  settingBelow,
  type Leaf,
  type Sheet,
} from '#app/domain/amendment/sheet.ts'
import { withInserted } from '#app/domain/amendment/edited-line.ts'
import { lineOf, sentenceRange } from '#app/domain/amendment/words.ts'

/**
 * Puts new provisions below an element, each behind the last one with a smaller number. Refuses a number that is taken,
 * unless only the note of an earlier deletion stands there, and a text that does not hold what is announced.
 */
export function addTo(sheet: Sheet, target: Target, instruction: Add): Outcome<unknown> {
  const { at, level } = instruction
  if (instruction.elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  if (level === 'sentence') return addSentence(target, instruction)
  if (level === 'table') return addRows(sheet, target, instruction)
  const { leaf } = target
  // «часть первую дополнить подпунктом 3)»: the list of that part stands beside it.
  if (level === 'subparagraph' && leaf.parent && listBehind(leaf).length > 0)
    return addTo(sheet, { ...target, leaf: leaf.parent }, instruction)
  const brought = broughtBy(sheet, leaf, { ...instruction, level })
  if (!brought.ok) return brought
  const after = instruction.after === undefined ? undefined : resolve(sheet, { at: instruction.after })
  if (after && !after.ok) return after
  // Behind something that only might be the neighbour the new element would stand among others.
  if (after?.value.doubt) return refuse('amendment.provision-missing', { at: instruction.after ?? at })
  return placeAll(sheet, { target, instruction, after: after?.value.leaf }, brought.value)
}

/** The provisions that the new wording holds; refused where they are not the ones announced. */
function broughtBy(
  sheet: Sheet,
  leaf: Leaf,
  instruction: Add & { readonly level: Level },
): Outcome<readonly Provision[]> {
  const { level } = instruction
  const provisions = readNewText(instruction.text, settingBelow(sheet, leaf, level))
  const numbered = !ORDINAL.has(level)
  const fits =
    provisions.length > 0 &&
    provisions.every(provision => provision.level === level) &&
    (!numbered || instruction.numbers.every((number, at) => provisions[at]?.number === number)) &&
    (instruction.numbers.length === 0 || provisions.length === instruction.numbers.length)
  return fits ? ok(provisions) : refuse('amendment.text-unfit', { at: instruction.at })
}

/** Levels that are counted and bear no number: nothing in their wording can contradict the announcement. */
const ORDINAL: ReadonlySet<Level> = new Set(['part', 'indent', 'line', 'note', 'title', 'preamble'])

/** Where new provisions go: below what, by which instruction, after which neighbour, if one was named. */
interface Adding {
  readonly target: Target
  readonly instruction: Add
  readonly after: Leaf | undefined
}

/** Puts new provisions one by one where their numbers, the neighbour named, or an old note say. */
function placeAll(sheet: Sheet, adding: Adding, provisions: readonly Provision[]): Outcome<unknown> {
  const { leaf } = adding.target
  const { at, level, numbers } = adding.instruction
  // All or nothing: with one number taken none of the others is put in either.
  const taken = provisions
    .map(provision => holderOf(leaf, provision.level, provision.number))
    .find(other => other && !isNote(other))
  if (taken) return refuse('amendment.number-taken', { at: addressOf(taken) })
  // Before the words beside the number nothing can be put.
  if (numbers[0] === '1' && hasWords(leaf, level))
    return refuse('amendment.number-taken', { at: `${addressOf(leaf)}__${level}_1` })
  const lonely = adding.after ? undefined : lonelyOrdinal(leaf, level, numbers)
  if (lonely !== undefined) return refuse('amendment.provision-missing', { at: `${at}__${level}_${lonely}` })
  let last = adding.after
  provisions.forEach((provision, index) => {
    const note = holderOf(leaf, provision.level, provision.number)
    // The note of a deletion gives its place up; behind a named neighbour, and behind a new element that belongs
    // together with the next, the number is not asked.
    const [parent, gap] = note
      ? gapAt(note)
      : last && (index > 0 || adding.after)
        ? gapAfter(last)
        : gapFor(adding, provision, index)
    const brought = laidOut(sheet, broughtLeaf(sheet, provision, parent))
    parent.children.splice(gap, note ? 1 : 0, brought)
    settleList(brought)
    const together = numbers.length === 0 || follows(provisions[index + 1], provision)
    last = together || adding.after ? brought : undefined
  })
  return ok(undefined)
}

/** Consecutive new numbers stay together; others are placed by their own numbers. */
function follows(next: Provision | undefined, provision: Provision): boolean {
  return next !== undefined && next.number.startsWith(`${provision.number.split('-')[0]}-`)
}

/** The provision that has a number already. */
function holderOf(leaf: Leaf, level: Level, number: string): Leaf | undefined {
  if (number === '') return undefined
  const list = GROUPED.has(level) ? [...below(leaf)] : leaf.children
  return list.find(child => child.level === level && child.number === number)
}

/** Numbered through the act, whatever stands between them and it (Law on Legal Acts, article 23(4)). */
const GROUPED: ReadonlySet<Level> = new Set(['article', 'chapter', 'section', 'division', 'annex'])

/** Whether a number is held by a remark only, or by an emptied article: what was deleted leaves room for something new. */
function isNote({ text, heading, children }: Leaf): boolean {
  const emptied = text === '' && children.length > 0 && children.every(({ level }) => level === 'footnote')
  return isRemark(text) || isRemark(heading) || emptied
}

/** A place between children, counted as in an array. */
type Gap = readonly [parent: Leaf, index: number]

/** The gap before an element. */
function gapAt(leaf: Leaf): Gap {
  const parent = leaf.parent ?? leaf
  return [parent, parent.children.indexOf(leaf)]
}

/** The gap behind an element. */
function gapAfter(leaf: Leaf): Gap {
  const [parent, index] = gapAt(leaf)
  return [parent, index + 1]
}

/** Where a new provision goes by its number: behind the last smaller one, else before the first. */
function gapFor(adding: Adding, provision: Provision, at: number): Gap {
  const { leaf, extent } = adding.target
  const { instruction } = adding
  if (provision.number === '') return ordinalGap(adding, instruction.numbers[at])
  const siblings = (GROUPED.has(provision.level) ? [...below(leaf)] : leaf.children).filter(
    ({ level }) => level === provision.level,
  )
  // Numbers with a dash follow the element they are named after (Law on Legal Acts, article 26(7)): 7, 7-1, 7-2, 8.
  const before = siblings.filter(({ number }) => compareNumbers(number, provision.number) < 0).at(-1)
  if (before) return gapAfter(before)
  const [first] = siblings
  if (first) return gapAt(first)
  // The first subparagraph of a paragraph begins its list: behind the colon, and before the parts that go on.
  if (extent !== 'whole' || provision.level === 'subparagraph') return [leaf, firstPartOf(leaf)]
  return [leaf, endOf(leaf)]
}

/** A list belongs to the first part; where the parts go on, it stands before the second. */
function firstPartOf(leaf: Leaf): number {
  const part = leaf.text === '' ? -1 : leaf.children.findIndex(({ level }) => level === 'part')
  return part < 0 ? endOf(leaf) : part
}

/** Behind the last element, before the notes and footnotes that close it. */
function endOf(leaf: Leaf): number {
  const last = leaf.children.findLastIndex(({ level }) => level !== 'footnote' && level !== 'note')
  return last < 0 ? leaf.children.length : last + 1
}

/** «частью второй»: before what is the second until now; without a number at the end. */
function ordinalGap({ target: { leaf }, instruction }: Adding, number: string | undefined): Gap {
  const wanted = number === undefined ? Infinity : Number(number)
  const held = ordinalsIn(leaf, instruction.level).find(({ ordinal }) => ordinal >= wanted)
  if (held) return gapAt(held.child)
  // «приложение дополнить частью первой»: under its title, before its paragraphs.
  const first = wanted === 1 ? leaf.children.findIndex(({ level }) => !LEADING.has(level)) : -1
  return [leaf, first < 0 ? endOf(leaf) : first]
}

/** What stands above the first norm of an element. */
const LEADING: ReadonlySet<Level> = new Set(['title', 'preamble', 'footnote'])

/** A sentence put before the one that has its number now, or behind the last; refused where none stands before it. */
function addSentence(target: Target, { at, numbers, text }: Add): Outcome<unknown> {
  const leaf = lineOf(target.leaf)
  const wanted = Number(numbers[0] ?? NaN)
  if (wanted > 1 && !sentenceRange(leaf.text, wanted - 1))
    return refuse('amendment.provision-missing', { at })
  const range = Number.isNaN(wanted) ? undefined : sentenceRange(leaf.text, wanted)
  leaf.text = withInserted(leaf.text, range ? range[0] : leaf.text.length, text)
  return ok(leaf)
}
