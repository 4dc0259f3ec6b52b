import { chance, type Chance } from '#tests/support/chance.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A law edited at random as drafters edit: the new text, and how many amending sentences the edits need. */
export interface EditedLaw {
  readonly text: string
  readonly sentences: number
  readonly edits: readonly string[]
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  ru: 'уполномоченный орган ведёт реестр сведений о помещениях и сообщает заявителю решение в письменной форме'.split(
    ' ',
  ),
  kk: 'уәкілетті орган үй-жайлар туралы мәліметтер тізілімін жүргізеді және өтініш берушіге шешімді жазбаша хабарлайды'.split(
    ' ',
  ),
}
const NOTE: Readonly<Record<Language, readonly [small: string, capital: string]>> = {
  ru: ['исключен', 'Исключен'],
  kk: ['алып тасталды', 'Алып тасталды'],
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
    const edit = dice.of(EDITS)
    const needed = edit.make(block, { dice, language })
    if (needed === 0) continue
    touched.add(at)
    sentences += needed
    done.push(edit.name)
  }
  return { text: blocks.flat().join('\n\n'), sentences, edits: done }
}

interface Room {
  readonly dice: Chance
  readonly language: Language
}

const ARTICLE = /^(?:Статья \d|\d+(?:-\d+)?-бап\.)/
const CHAPTER = /^(?:Глава \d|\d+-тарау\.)/
const SUB = /^(\d+(?:-\d+)?)\) /
const PARA = /^(\d+(?:-\d+)?)\. /
const FOOTNOTE = /^(?:Сноска|Ескерту)\./

/** The lines of each article; what stands before, between and behind articles is left alone. */
function articlesOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]]
  for (const line of lines) {
    if (
      ARTICLE.test(line) ||
      CHAPTER.test(line) ||
      /^(?:Президент|Қазақстан Республикасының Президент)/.test(line)
    )
      blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks
}

function pick(block: readonly string[], dice: Chance, fits: (line: string, at: number) => boolean): number {
  const places = block.flatMap((line, at) =>
    ARTICLE.test(block[0] ?? '') && !FOOTNOTE.test(line) && !isNote(line) && fits(line, at) ? [at] : [],
  )
  return places.length === 0 ? -1 : dice.of(places)
}

function isNote(line: string): boolean {
  return /(?:исключен|Исключен|алып тасталды|Алып тасталды)/u.test(line)
}

function phrase({ dice, language }: Room, length: number): string {
  return Array.from({ length }, () => dice.of(WORDS[language])).join(' ')
}

/** Another wording of some words in the middle of a line. */
function reworded(
  line: string,
  room: Room,
  change: (words: string[], at: number) => void,
): string | undefined {
  const words = line.split(' ')
  if (words.length < 8) return undefined
  change(words, 2 + room.dice.below(words.length - 5))
  return words.join(' ')
}

function editLine(
  block: string[],
  room: Room,
  change: (line: string) => string | undefined,
  fits: (line: string, at: number) => boolean,
): number {
  const at = pick(block, room.dice, fits)
  const line = block[at]
  const next = line === undefined ? undefined : change(line)
  if (next === undefined || next === line) return 0
  block[at] = next
  return 1
}

interface Kind {
  readonly name: string
  readonly make: (block: string[], room: Room) => number
}

const isText = (line: string) => !ARTICLE.test(line)

const EDITS: readonly Kind[] = [
  {
    name: 'words replaced',
    make: (block, room) =>
      editLine(
        block,
        room,
        line =>
          reworded(line, room, (words, at) =>
            words.splice(at, 1 + room.dice.below(3), phrase(room, 1 + room.dice.below(4))),
          ),
        isText,
      ),
  },
  {
    name: 'words inserted',
    make: (block, room) =>
      editLine(
        block,
        room,
        line =>
          reworded(line, room, (words, at) => words.splice(at, 0, phrase(room, 1 + room.dice.below(4)))),
        isText,
      ),
  },
  {
    name: 'words deleted',
    make: (block, room) =>
      editLine(
        block,
        room,
        line => reworded(line, room, (words, at) => words.splice(at, 1 + room.dice.below(2))),
        isText,
      ),
  },
  {
    name: 'line rewritten',
    make: (block, room) =>
      editLine(
        block,
        room,
        line => `${/^\S+[.)] /.exec(line)?.[0] ?? ''}${phrase(room, 8)}${line.at(-1)}`,
        line => SUB.test(line),
      ),
  },
  {
    name: 'heading',
    make: (block, room) =>
      editLine(
        block,
        room,
        line => `${line} ${phrase(room, 2)}`,
        line => ARTICLE.test(line),
      ),
  },
  {
    name: 'subparagraph inserted',
    make: (block, room) => insertAfter(block, room, SUB, number => `${number}-7) ${phrase(room, 6)};`),
  },
  { name: 'paragraph inserted', make: insertParagraph },
  { name: 'article inserted', make: insertArticle },
  { name: 'part added', make: addPart },
  {
    name: 'deleted, number kept',
    make: (block, room) =>
      editLine(
        block,
        room,
        line => noted(line, room),
        (line, at) => isSingle(block, line, at),
      ),
  },
  { name: 'deleted', make: remove },
  { name: 'deleted, renumbered', make: removeAndRenumber },
  { name: 'swapped', make: swap },
  { name: 'article deleted', make: removeArticle },
]

function noted(line: string, { language }: Room): string {
  const [small, capital] = NOTE[language]
  return SUB.test(line) ? `${SUB.exec(line)?.[0]}${small};` : `${PARA.exec(line)?.[0]}${capital}.`
}

/** Whether nothing stands below a numbered line. */
function isSingle(block: readonly string[], line: string, at: number): boolean {
  const next = block[at + 1]
  if (SUB.test(line)) return line.endsWith(';') && next !== undefined && SUB.test(next)
  return (
    PARA.test(line) && line.endsWith('.') && (next === undefined || PARA.test(next) || FOOTNOTE.test(next))
  )
}

function insertAfter(block: string[], room: Room, mark: RegExp, line: (number: string) => string): number {
  const at = pick(
    block,
    room.dice,
    (each, index) =>
      mark.test(each) && each.endsWith(';') && isSingle(block, each, index) && !each.includes('-'),
  )
  const number = mark.exec(block[at] ?? '')?.[1]
  if (number === undefined || number.includes('-') || block.some(each => each.startsWith(`${number}-`)))
    return 0
  block.splice(at + 1, 0, line(number))
  return 1
}

function insertParagraph(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => PARA.test(line) && isSingle(block, line, index))
  const number = PARA.exec(block[at] ?? '')?.[1]
  if (number === undefined || number.includes('-') || block.some(each => each.startsWith(`${number}-`)))
    return 0
  block.splice(at + 1, 0, `${number}-7. ${capital(phrase(room, 6))}.`)
  return 1
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function insertArticle(block: string[], room: Room): number {
  const number = /^(?:Статья )?(\d+)[.-]/.exec(block[0] ?? '')?.[1]
  if (!ARTICLE.test(block[0] ?? '') || number === undefined || /^(?:Статья )?\d+-\d/.test(block[0] ?? ''))
    return 0
  const heading = room.language === 'ru' ? `Статья ${number}-7. ` : `${number}-7-бап. `
  block.push(
    `${heading}${capital(phrase(room, 3))}`,
    `1. ${capital(phrase(room, 7))}.`,
    `2. ${capital(phrase(room, 7))}:`,
    `1) ${phrase(room, 3)};`,
    `2) ${phrase(room, 3)}.`,
  )
  return 1
}

function addPart(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => PARA.test(line) && isSingle(block, line, index))
  if (at < 0) return 0
  block.splice(at + 1, 0, `${capital(phrase(room, 9))}.`)
  return 1
}

function remove(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => isSingle(block, line, index))
  if (at < 0) return 0
  block.splice(at, 1)
  return 1
}

function removeAndRenumber(block: string[], room: Room): number {
  const at = pick(block, room.dice, (line, index) => SUB.test(line) && isSingle(block, line, index))
  if (at < 0) return 0
  let end = at + 1
  while (SUB.test(block[end] ?? '')) end += 1
  if (
    block.slice(at, end).some(line => line.includes('-', 1) && /^\d+-/.test(line)) ||
    block.slice(at, end).some(isNote)
  )
    return 0
  const numbers = block.slice(at, end).map(line => SUB.exec(line)?.[1])
  block.splice(at, 1)
  for (let next = at; next < end - 1; next += 1)
    block[next] = (block[next] ?? '').replace(SUB, `${numbers[next - at]}) `)
  return 2
}

function swap(block: string[], room: Room): number {
  const at = pick(
    block,
    room.dice,
    (line, index) =>
      SUB.test(line) &&
      isSingle(block, line, index) &&
      SUB.test(block[index + 1] ?? '') &&
      isSingle(block, block[index + 1] ?? '', index + 1) &&
      !isNote(block[index + 1] ?? ''),
  )
  const [one, other] = [block[at], block[at + 1]]
  if (at < 0 || one === undefined || other === undefined) return 0
  block[at] = (SUB.exec(one)?.[0] ?? '') + other.replace(SUB, '')
  block[at + 1] = (SUB.exec(other)?.[0] ?? '') + one.replace(SUB, '')
  return 2
}

function removeArticle(block: string[], room: Room): number {
  if (!ARTICLE.test(block[0] ?? '') || room.dice.below(4) > 0) return 0
  block.length = 0
  return 1
}
