import type { Language } from '#app/domain/structure/act.ts'
import { splitLines, type Line } from '#app/domain/structure/lines.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { partsOf } from '#app/domain/amendment/parse/additions.ts'
import type { Block } from '#app/domain/amendment/parse/block.ts'
import {
  isApart,
  isEntryIntoForce,
  mayNamePlace,
  maySign,
  pointsBack,
  readHeader,
  type Header,
  type NamedAct,
} from '#app/domain/amendment/parse/header.ts'
import { instructionsOf, type Wording } from '#app/domain/amendment/parse/instructions-of.ts'
import { readNote, type Note } from '#app/domain/amendment/parse/notes.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import {
  bare,
  joinedWithNext,
  ordersOf,
  sentenceAt,
  sentencesIn,
  type Sentence,
} from '#app/domain/amendment/parse/sentences.ts'
import { reachesOf } from '#app/domain/amendment/parse/ranges.ts'
import {
  report,
  spanOf,
  type Lines,
  type Reading,
  type Understood,
  type Unknown,
} from '#app/domain/amendment/parse/reading.ts'
import { remarksOf, type ParsingRemark } from '#app/domain/amendment/parse/remarks.ts'
import {
  behindQuoted,
  needsText,
  wordingsFor,
  type Wordings,
} from '#app/domain/amendment/parse/wording-below.ts'
import { within } from '#app/domain/amendment/place.ts'

export type { ParsingRemark, Understood, Unknown }

/**
 * An amending text as it was understood, sentence by sentence. Every line with an order is in one of the two lists: what
 * is in neither was a title, a header, a signature, or new wording of the sentence above.
 */
export interface Parsing {
  readonly instructions: readonly Understood[]
  readonly unknown: readonly Unknown[]
}

/**
 * Reads an amending text of Kazakhstan's law. A sentence of which a single word is not understood is reported with its
 * line, and the rest goes on; what stands before the first opening («Внести в …») orders nothing.
 */
export function parse(text: string, language: Language): Parsing {
  const { lines } = splitLines(text)
  const reading: Reading = {
    lines: [...lines],
    language,
    readings: new Map(),
    instructions: [],
    unknown: [],
    act: undefined,
    opening: [],
    container: [],
    opened: openingLine(lines, language),
  }
  let at = 0
  while (at < reading.lines.length) at = readLine(reading, at)
  return { instructions: reading.instructions, unknown: reading.unknown }
}

/** The first line that says which act is amended; -1 where none does, so that no line counts as a title. */
function openingLine(lines: readonly Line[], language: Language): number {
  return lines.findIndex(
    // «Статья 1. Внести изменения в Закон …:», «1-бап. … Заңына мынадай өзгерістер енгізілсін:».
    ({ text }) => readHeader(bare(text), language)?.act !== undefined && /внести|енгізілсін/iu.test(text),
  )
}

/** Reads the sentence that begins on a line, and gives back the line after it. */
function readLine(reading: Reading, at: number): number {
  const whole = reading.lines[at]
  if (!whole) return at + 1
  const [line = whole, ...further] = sentencesIn(reading, whole)
  if (further.length > 0) reading.lines.splice(at, 1, line, ...further)
  // A line is read by the first reader that understands all of it; nobody may take a part of it.
  // From the most telling to the least: a header like «в Закон …:» would be read in many an instruction.
  const note = readNote(line.text, reading.language)
  if (note) return take(reading, at, note)
  const sentence = sentenceAt(reading, at)
  if (sentence) return carry(reading, at, sentence)
  const header = readHeader(bare(line.text), reading.language)
  if (header) return openAct(reading, at, header)
  if (isEntryIntoForce(line.text)) return addEntry(reading, at)
  const joined = joinedWithNext(reading, at)
  if (joined) return carry(reading, at, joined)
  const ordersNothing = at < reading.opened || isApart(bare(line.text)) || isSigned(reading, line)
  return ordersNothing ? at + 1 : passOver(reading, at, line)
}

/** Reports a line that was not understood, with its new wording; without any it may have said where others work. */
function passOver(reading: Reading, at: number, { text }: Line): number {
  const announces = text.endsWith(':')
  const next = announces ? behindQuoted(reading, at + 1) : at + 1
  report(reading, { from: at, next })
  // «Предлагаемые поправки:» above the first sentence of a text without an opening is its title.
  const begun = reading.opened >= 0 || reading.instructions.length > 0 || mayNamePlace(bare(text))
  if (announces && next === at + 1 && begun) reading.lost = { numbered: text !== bare(text) }
  return next
}

/** Carries a sentence's orders into instructions; a block of new wording moves the reading on behind it. */
function carry(reading: Reading, at: number, sentence: Sentence): number {
  // A numbered sentence begins anew below the act: «2) в статье 5:» after «1) в статье 3:».
  if (sentence.marked) {
    reading.container = reading.opening
    if (reading.lost?.numbered) reading.lost = undefined
  }
  let next = sentence.next
  for (const order of sentence.orders) {
    // A container holds for the lines below it too, until the next number or the next container of its level.
    if (order.kind === 'container') {
      reading.container = within(reading.container, order.places[0] ?? [])
      // What is called by its name is found wherever it stands.
      if (order.places[0]?.[0]?.level === 'named') reading.lost = undefined
      continue
    }
    // «слова «…» исключить и дополнить частью второй следующего содержания:»: the text belongs to the order it ends.
    const wordings = needsText(order) ? wordingsFor(reading, sentence, order) : undefined
    // Without its wording the order cannot be carried out; what was read of the sentence before it stays.
    if (needsText(order) && !wordings) {
      report(reading, { from: at, next })
      return next
    }
    next = wordings?.next ?? next
    const lines = { from: at, next }
    if (reading.lost) report(reading, lines, ['place-unknown'])
    else if (!putAll(reading, lines, { order, wordings }))
      report(reading, lines, partsOf(order).length > 1 ? ['several-kinds'] : undefined)
  }
  return next
}

/** Stores all parts of an order; false where its text does not divide among them. */
function putAll(
  reading: Reading,
  lines: Lines,
  { order, wordings }: { readonly order: Order; readonly wordings: Wordings | undefined },
): boolean {
  const parts = partsOf(order)
  // A text that does not divide brings none of its elements: the first of them may hold words of the second.
  const complete = !wordings || wordings.blocks.length === parts.length
  return (
    complete && parts.every((part, at) => put(reading, lines, { order: part, block: wordings?.blocks[at] }))
  )
}

/** Stores the instructions of one order; false where its text does not divide among the elements it names. */
function put(
  reading: Reading,
  lines: Lines,
  { order, block }: { readonly order: Order; readonly block: Block | undefined },
): boolean {
  const wording: Wording = {
    container: reading.container,
    text: block?.text ?? '',
    language: reading.language,
  }
  const instructions = instructionsOf(order, wording)
  if (!instructions) return false
  const remarks = remarksOf(order, block)
  const { meant, spared } = reachesOf(order, reading.container)
  for (const instruction of instructions) {
    reading.instructions.push({
      ...{ instruction, act: reading.act, ...spanOf(reading, lines), remarks },
      upTo: meant.get(instruction.at),
      ...(spared.size > 0 && { spared }),
    })
  }
  return true
}

/** What follows is about another act; an instruction may stand on the same line. */
function openAct(reading: Reading, at: number, { act, place, rest }: Header): number {
  // «указанным постановлением» names no act of its own and begins a new place all the same.
  reading.act = act && { ...act, ...approval(act, reading.act) }
  reading.opening = place
  reading.container = place
  reading.lost = undefined
  const line = reading.lines[at]
  if (!rest || !line) return at + 1
  const orders = ordersOf(reading, rest.text) ?? ordersOf(reading, bare(rest.text))
  if (orders) return carry(reading, at, { orders, marked: true, next: at + 1 })
  const inner = readHeader(rest.text, reading.language)
  if (inner) return openAct(reading, at, inner)
  report(reading, { from: at, next: at + 1 })
  return at + 1
}

/** The act that approves the rules of a header which only points back at it. */
function approval(act: NamedAct, opened: NamedAct | undefined): Pick<NamedAct, 'by'> {
  const by = opened?.by ?? opened
  return by && act.rules !== undefined && pointsBack(act) ? { by } : {}
}

/** After the final provision stand office and name, in as many lines as the printer liked. */
function isSigned({ instructions }: Reading, { text }: Line): boolean {
  return instructions.at(-1)?.instruction.kind === 'enter-into-force' && maySign(text)
}

/** A note says what deletions leave that are ordered above it. */
function take(reading: Reading, at: number, { places, leaves }: Note): number {
  for (const place of places) {
    const index = reading.instructions.findLastIndex(
      ({ instruction }) =>
        (instruction.kind === 'delete' || instruction.kind === 'repeal') && instruction.at === place,
    )
    const understood = reading.instructions[index]
    // A note on a deletion that nobody ordered is told, not passed over.
    if (!understood) report(reading, { from: at, next: at + 1 })
    else
      reading.instructions[index] = {
        ...understood,
        instruction: { ...understood.instruction, leaves } as Instruction,
      }
  }
  return at + 1
}

/** The final provision is kept as it is printed: it changes no text. */
function addEntry(reading: Reading, at: number): number {
  const instruction: Instruction = {
    kind: 'enter-into-force',
    at: '',
    text: bare(reading.lines[at]?.text ?? ''),
  }
  reading.instructions.push({
    instruction,
    act: undefined,
    ...spanOf(reading, { from: at, next: at + 1 }),
    remarks: [],
  })
  return at + 1
}
