import type { Language, Provision } from '#app/domain/structure/act.ts'
import { amendable } from '#app/domain/amendment/draft/printed.ts'
import { alignSiblings, type Pair } from '#app/domain/amendment/draft/siblings.ts'
import { wordChanges, type WordChange } from '#app/domain/amendment/draft/word-changes.ts'

/**
 * What became of siblings, and of the words of a line. Every round of a draft asks it of the same lists and lines, and
 * in a code of 2 MB with 800 changed lines that was two thirds of its time: each is found once.
 */
export interface Found {
  readonly siblings: (olds: readonly Provision[], news: readonly Provision[]) => readonly Pair[]
  readonly words: (before: string, after: string) => readonly WordChange[] | undefined
}

/** Finds it for the texts of one draft and lets go of it with them. */
export function finding(language: Language): Found {
  return {
    siblings: once((olds, news) => alignSiblings(amendable(olds), amendable(news), language)),
    words: once(wordChanges),
  }
}

/** The same answer without asking again; lists are known by identity, which provisions of one draft keep. */
function once<Side, Answer>(find: (one: Side, other: Side) => Answer): (one: Side, other: Side) => Answer {
  const known = new Map<Side, Map<Side, Answer>>()
  return (one, other) => {
    const answers = known.get(one) ?? new Map<Side, Answer>()
    known.set(one, answers)
    if (!answers.has(other)) answers.set(other, find(one, other))
    return answers.get(other)!
  }
}
