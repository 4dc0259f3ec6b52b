import { createHeadlessEditor } from '@lexical/headless'
import {
  $getRoot,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Provision } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { $getLines, $selectLine, $setWriting, toArticle } from '#app/editor/article-state.ts'
import { DEED_COMMAND, type Said } from '#app/editor/manners.ts'
import { openArticle } from '#app/editor/open-article.ts'
import { ProvisionNode } from '#app/editor/provision-node.ts'

const ARTICLE = read('Статья 1. Понятия\n\nЗдесь:\n\n1) храм;\n\n2) обряд.', 'ru').act.provisions[0]!

let editor: LexicalEditor
let said: Said[]

beforeEach(() => {
  editor = createHeadlessEditor({ nodes: [ProvisionNode] })
  said = []
  let count = 0
  const manners = {
    language: 'ru' as const,
    newId: () => `new-${(count += 1)}`,
    say: (what: Said) => said.push(what),
    askNumber: () => {},
    askTwin: () => {},
  }
  openArticle(editor, ARTICLE, manners)
})

function putCaret(at: number, offset: number): void {
  editor.update(() => $setWriting({ lines: $getLines(), at, offset }), { discrete: true })
}

/** Selects from a letter of one line to a letter of another. */
function select([line, letter]: readonly [number, number], [last, end]: readonly [number, number]): void {
  editor.update(
    () => {
      const lines = $getRoot().getChildren() as ProvisionNode[]
      const selection = lines[line]!.select(0, 0)
      selection.anchor.set(lines[line]!.getFirstChild()!.getKey(), letter, 'text')
      selection.focus.set(lines[last]!.getFirstChild()!.getKey(), end, 'text')
    },
    { discrete: true },
  )
}

function type(text: string): void {
  for (const letter of text)
    editor.update(() => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, letter), {
      discrete: true,
    })
}

function press(command: () => void): void {
  editor.update(command, { discrete: true })
}

function numbers(): string[] {
  return editor.read($getLines).map(line => `${line.number}|${line.text}`)
}

function article(): Provision {
  return toArticle(editor.getEditorState())
}

describe('the keys in the editor', () => {
  test('Enter and words make the next provision; untouched ones stay letter for letter', () => {
    putCaret(3, 9)
    press(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
    type('дом;')
    expect(numbers().slice(2)).toEqual(['1|храм;', '2|обряд.', '3|дом;'])
    expect(article().children.slice(0, 3)).toEqual(ARTICLE.children)
    expect(said.map(({ what, line }) => [what, line.number])).toEqual([['added', '3']])
  })

  test('a mark typed at the beginning of a new part numbers it', () => {
    putCaret(3, 6)
    press(() => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false))
    type('3) дом')
    expect(numbers().at(-1)).toBe('3|дом')
    expect(said.at(-1)?.what).toBe('numbered')
  })

  test('undo takes back the number that was made, then the words, then the line', () => {
    putCaret(3, 6)
    press(() => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false))
    type('3) ')
    expect(numbers().at(-1)).toBe('3|')
    const undone = [1, 2, 3].map(() => {
      editor.dispatchCommand(UNDO_COMMAND, undefined)
      return numbers().at(-1)
    })
    expect(undone).toEqual(['|3) ', '|', '2|обряд.'])
    expect(article()).toEqual(ARTICLE)
  })

  test('Backspace at the beginning joins, elsewhere it deletes a letter', () => {
    putCaret(3, 0)
    press(() => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    press(() => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(numbers().at(-1)).toBe('1|храм; обряд.')
  })

  test('a key that can do nothing says so', () => {
    putCaret(1, 0)
    press(() => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(said.map(each => each.what)).toEqual(['stuck'])
    expect(article()).toEqual(ARTICLE)
  })

  test.each([
    ['Backspace', () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)],
    ['Delete', () => editor.dispatchCommand(DELETE_LINE_COMMAND, false)],
  ])('words selected across provisions go with %s, and what they leave is one provision', (_, key) => {
    select([2, 0], [3, 2])
    press(key)
    expect(numbers().slice(2)).toEqual(['1|ряд.'])
  })

  test('a line is selected without the beginning of the next, which its selection reached', () => {
    select([2, 0], [3, 0])
    press($selectLine)
    type('дом;')
    expect(numbers().slice(2)).toEqual(['1|дом;', '2|обряд.'])
  })

  test('a provision is taken out, and it is said which', () => {
    putCaret(2, 1)
    press(() => editor.dispatchCommand(DEED_COMMAND, 'remove'))
    expect(numbers().slice(2)).toEqual(['2|обряд.'])
    expect(said.map(({ what, line }) => [what, line.number])).toEqual([['removed', '1']])
  })
})
