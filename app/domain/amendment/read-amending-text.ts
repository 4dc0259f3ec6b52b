import type { Act } from '#app/domain/structure/act.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { applyEach } from '#app/domain/amendment/apply.ts'
import type { Doubt } from '#app/domain/amendment/doubt.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { instructionsFor } from '#app/domain/amendment/instructions-for.ts'
import { parse, type ParsingRemark, type Understood, type Unknown } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import { spelledOut } from '#app/domain/amendment/spelled-out.ts'

/** An amending text as it was read for one act: its sentences, and the act with all carried out that could be. */
export interface ReadAmendingText {
  readonly sentences: readonly ReadSentence[]
  readonly unknown: readonly Unknown[]
  /** Sentences on other acts that the text amends: nothing of them is carried out here. */
  readonly elsewhere: number
  /** The title of the only act that the text names, where it is not the title of this act. */
  readonly otherTitle?: string
  readonly act: Act
}

/** A sentence with what it was understood to order. */
export interface ReadSentence {
  /** Counted from 1. */
  readonly line: number
  /** As it stands in the source, new wording included. */
  readonly source: string
  /** In the official formulas, places in full: what it was understood as. */
  readonly printed: string
  readonly instructions: readonly Instruction[]
  readonly remarks: readonly ParsingRemark[]
  /** Where it was carried out on what the act calls otherwise. */
  readonly doubts: readonly Doubt[]
  /** Why it, or a part of it, could not be carried out. */
  readonly refusals: readonly Refusal[]
}

/** Reads an amending text and carries it out on an act; `title` is what the act is called. */
export function readAmendingText(before: Act, text: string, title: string): ReadAmendingText {
  const { language } = before
  const { instructions, unknown } = parse(text, language)
  const ours = instructionsFor(before, instructions)
  const all = spelledOut(before, ours)
  const { act, refused, doubtful } = applyEach(
    before,
    all.map(({ instruction }) => instruction),
  )
  const reasons = new Map(refused.map(({ index, refusal }) => [index, refusal]))
  const doubts = new Map(doubtful.map(({ index, doubt }) => [index, doubt]))
  const sentences = sentencesOf(all).map(members => ({
    line: members[0]!.understood.line,
    source: text.slice(members[0]!.understood.start, members[0]!.understood.end),
    printed: print(
      members.map(({ understood }) => understood.instruction),
      language,
    ).trim(),
    instructions: members.map(({ understood }) => understood.instruction),
    remarks: members[0]!.understood.remarks,
    doubts: distinct(members.flatMap(({ index }) => doubts.get(index) ?? [])),
    refusals: members.flatMap(({ index }) => reasons.get(index) ?? []),
  }))
  const other = otherTitleIn(instructions, title)
  const elsewhere = instructions.length - ours.length
  return { sentences, unknown, elsewhere, act, ...(other !== undefined && { otherTitle: other }) }
}

/** An instruction of a sentence with its place in the list that was carried out. */
interface Member {
  readonly understood: Understood
  readonly index: number
}

/** Instructions of one sentence stand in one span of the source. */
function sentencesOf(understood: readonly Understood[]): readonly (readonly Member[])[] {
  const sentences: Member[][] = []
  understood.forEach((each, index) => {
    const last = sentences.at(-1)
    if (last?.[0]?.understood.start === each.start) last.push({ understood: each, index })
    else sentences.push([{ understood: each, index }])
  })
  return sentences
}

/** Each doubt once: several words of a sentence may be changed in one place. */
function distinct(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map(doubt => [JSON.stringify(doubt), doubt])).values()]
}

/** The title of the only act that a text names, where it is another: who sent it may have meant another law. */
function otherTitleIn(instructions: readonly Understood[], title: string): string | undefined {
  const named = new Set(instructions.flatMap(({ act }) => act?.title ?? []))
  const [only] = named
  return named.size === 1 && only !== undefined && plain(only) !== plain(title) ? only : undefined
}

/** Words alone, in folded small letters: titles are quoted with any signs and in any case. */
function plain(text: string): string {
  return foldedWords(text).join(' ')
}
