import type { Language } from '#app/domain/structure/act.ts'
import {
  ARTICLE,
  articlesOf,
  isSingle,
  PARA,
  phrase,
  pick,
  SUB,
  type Room,
} from '#tests/domain/amendment/article-lines.ts'
import {
  addPart,
  insertArticle,
  insertParagraph,
  insertSubparagraph,
  remove,
  removeAndRenumber,
  removeArticle,
  swap,
} from '#tests/domain/amendment/structure-edits.ts'
import { chance } from '#tests/support/chance.ts'

/** A law edited at random as drafters edit: the new text, and how many amending sentences the edits need. */
export interface EditedLaw {
  readonly text: string
  readonly sentences: number
  readonly edits: readonly string[]
}

/** The law with one to five edits in different articles, by the seed. */
export function editedLaw(text: string, language: Language, seed: number): EditedLaw {
  const dice = chance(seed)
  const blocks = articlesOf(text.split('\n\n'))
  const done: string[] = []
  let sentences = 0
  const touched = new Set<number>()
  const wanted = 1 + dice.below(5)
  for (let tries = 0; tries < 60 && done.length < wanted; tries += 1) {
    const at = dice.below(blocks.length)
    const block = blocks[at]
    if (!block || touched.has(at)) continue
    const [name, edit] = dice.of(Object.entries(EDITS))
    const needed = edit(block, { dice, language })
    if (needed === 0) continue
    touched.add(at)
    sentences += needed
    done.push(name)
  }
  return { text: blocks.flat().join('\n\n'), sentences, edits: done }
}

/** Edits an article in place; gives how many amending sentences that needs, 0 where the article has no place for it. */
type Edit = (block: string[], room: Room) => number

const EDITS: Readonly<Record<string, Edit>> = {
  'words replaced': rewording((words, at, room) =>
    words.splice(at, 1 + room.dice.below(3), phrase(room, 1 + room.dice.below(4))),
  ),
  'words inserted': rewording((words, at, room) => words.splice(at, 0, phrase(room, 1 + room.dice.below(4)))),
  'words deleted': rewording((words, at, room) => words.splice(at, 1 + room.dice.below(2))),
  'line rewritten': editing(
    (line, room) => `${/^\S+[.)] /.exec(line)?.[0] ?? ''}${phrase(room, 8)}${line.at(-1)}`,
    line => SUB.test(line),
  ),
  heading: editing(
    (line, room) => `${line} ${phrase(room, 2)}`,
    line => ARTICLE.test(line),
  ),
  'subparagraph inserted': insertSubparagraph,
  'paragraph inserted': insertParagraph,
  'article inserted': insertArticle,
  'part added': addPart,
  'deleted, number kept': editing(noted, (line, at, block) => isSingle(block, line, at)),
  deleted: remove,
  'deleted, renumbered': removeAndRenumber,
  swapped: swap,
  'article deleted': removeArticle,
}

/** Another wording of some words in the middle of a line of text. */
function rewording(change: (words: string[], at: number, room: Room) => void): Edit {
  const reworded = (line: string, room: Room) => {
    const words = line.split(' ')
    if (words.length < 8) return line
    change(words, 2 + room.dice.below(words.length - 5), room)
    return words.join(' ')
  }
  return editing(reworded, line => !ARTICLE.test(line))
}

/** Another line in the place of one that fits. */
function editing(
  change: (line: string, room: Room) => string,
  fits: (line: string, at: number, block: readonly string[]) => boolean,
): Edit {
  return (block, room) => {
    const at = pick(block, room.dice, (line, place) => fits(line, place, block))
    const line = block[at]
    if (line === undefined) return 0
    block[at] = change(line, room)
    return block[at] === line ? 0 : 1
  }
}

/** A deleted element as consolidated texts keep it: under its number, with a note. */
function noted(line: string, { language }: Room): string {
  const [small, capital] = NOTE[language]
  return SUB.test(line) ? `${SUB.exec(line)?.[0]}${small};` : `${PARA.exec(line)?.[0]}${capital}.`
}

const NOTE: Readonly<Record<Language, readonly [small: string, capital: string]>> = {
  ru: ['исключен', 'Исключен'],
  kk: ['алып тасталды', 'Алып тасталды'],
}
