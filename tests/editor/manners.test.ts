import { describe, expect, test } from 'vitest'
import { articleOf, linesOf, type Line } from '#app/editor/line.ts'
import { enter, enterUnnumbered } from '#app/editor/enter.ts'
import { joinAfter, joinBefore } from '#app/editor/join.ts'
import { deeper, shallower } from '#app/editor/level-shift.ts'
import { moveDown, moveUp } from '#app/editor/move.ts'
import { numberTyped, withNumber } from '#app/editor/number-line.ts'
import { paste } from '#app/editor/paste.ts'
import { lonelyLines, paired, withTwin } from '#app/editor/twin.ts'
import type { Writing } from '#app/editor/writing.ts'
import { read } from '#app/domain/structure/read.ts'
import { printMark } from '#app/domain/structure/house-form.ts'

/** An article as it is written down below: the caret is at «|». */
function written(text: string): Writing {
  const article = read(`Статья 1. Понятия\n${text}`, 'ru').act.provisions[0]!
  const lines = linesOf(article)
  const at = Math.max(
    0,
    lines.findIndex(line => line.text.includes('|')),
  )
  const offset = Math.max(0, lines[at]!.text.indexOf('|'))
  return { lines: lines.map(line => ({ ...line, text: line.text.replace('|', '') })), at, offset }
}

/** How a drafter sees it: each line indented by its depth, with its number, the caret at «|». */
function seen(writing: Writing | undefined): string[] {
  if (!writing) return []
  return writing.lines
    .slice(1)
    .map((line, place) => shown(line, place + 1 === writing.at ? writing.offset : -1))
}

function shown({ level, number, depth, text }: Line, caret: number): string {
  const words = caret < 0 ? text : `${text.slice(0, caret)}|${text.slice(caret)}`
  const mark =
    printMark(level, number, 'ru') || (level === 'part' ? '' : level === 'indent' ? '- ' : `?${level} `)
  return '. '.repeat(depth - 1) + mark + words
}

let count = 0
const newId = () => `new-${(count += 1)}`
const TERMS = ['Здесь:', '1) храм;', '1-1) община;', '2) обряд;']

function terms(at: number, line: string): string {
  return TERMS.with(at, line).join('\n')
}

describe('Enter', () => {
  test('at the end goes on with the next number', () =>
    expect(seen(enter(written(terms(3, '2) обряд;|')), newId))).toEqual([...TERMS, '3) |']))

  test('between two numbers takes a dashed one: nothing is renumbered', () =>
    expect(seen(enter(written(terms(2, '1-1) община;|')), newId))).toEqual([
      ...TERMS.slice(0, 3),
      '1-2) |',
      TERMS[3],
    ]))

  test('between 5) and 6) that is 5-1)', () =>
    expect(seen(enter(written('5) один;|\n6) два;'), newId))).toEqual(['5) один;', '5-1) |', '6) два;']))

  test('where no number is free the number is left to the drafter', () =>
    expect(seen(enter(written(terms(1, '1) храм;|')), newId))).toEqual([
      'Здесь:',
      '1) храм;',
      '?subparagraph |',
      '1-1) община;',
      '2) обряд;',
    ]))

  test('inside splits: the first words keep number and identity, the rest is the next provision', () => {
    const before = written(terms(3, '2) обряд; |таинство;'))
    const after = enter(before, newId)
    expect(seen(after)).toEqual([...TERMS.slice(0, 3), '2) обряд;', '3) |таинство;'])
    expect(after.lines[4]!.id).toBe(before.lines[4]!.id)
  })

  test('at the beginning puts a new one before', () =>
    expect(seen(enter(written(terms(3, '2) |обряд;')), newId))).toEqual([
      ...TERMS.slice(0, 3),
      '1-2) |',
      '2) обряд;',
    ]))

  test('in a heading begins the text', () =>
    expect(seen(enter({ ...written('1. Один.'), at: 0, offset: 7 }, newId))).toEqual(['|', '1. Один.']))

  test('above a list begins an unnumbered line, since no number stands before the first', () =>
    expect(seen(enter(written('1. Один:|\n1) храм;'), newId))).toEqual(['1. Один:', '. - |', '. 1) храм;']))

  test('on an empty paragraph steps out to a part of the one before, past its list', () => {
    const grown = enter(written('1. Один:\n1) храм.\n2. Два.|'), newId)
    expect(seen(grown)).toEqual(['1. Один:', '. 1) храм.', '2. Два.', '3. |'])
    expect(seen(enter(grown, newId))).toEqual(['1. Один:', '. 1) храм.', '2. Два.', '. |'])
    const list = enter(enter(written('1. Один:\n1) храм.|\n2. Два.'), newId), newId)
    expect(seen(enter(list, newId))).toEqual(['1. Один:', '. 1) храм.', '. |', '2. Два.'])
  })

  test('on an empty unnumbered line changes nothing: empty lines are not piled up', () => {
    const part = enter(enter(written('1. Один.|'), newId), newId)
    expect(enter(part, newId)).toBe(part)
  })

  test('on an empty line of a list steps out of the list', () => {
    const list = written('1. Один:\n1) храм.|\n2. Два.')
    expect(seen(enter(enter(list, newId), newId))).toEqual(['1. Один:', '. 1) храм.', '1-1. |', '2. Два.'])
  })
})

describe('Shift+Enter', () => {
  test('after a full stop begins a part of the same provision', () =>
    expect(seen(enterUnnumbered(written('1. Один.|\n2. Два.'), newId))).toEqual([
      '1. Один.',
      '. |',
      '2. Два.',
    ]))

  test('after a semicolon begins an indent', () =>
    expect(seen(enterUnnumbered(written('1. Один:|\n2. Два.'), newId))).toEqual([
      '1. Один:',
      '. - |',
      '2. Два.',
    ]))
})

describe('Tab and Shift+Tab', () => {
  const three = '1. Один:\n1) храм;\n2. |Два;\n3. Три.'

  test('Tab makes a paragraph the next subparagraph of the one before', () =>
    expect(seen(deeper(written(three)))).toEqual(['1. Один:', '. 1) храм;', '. 2) |Два;', '3. Три.']))

  test('Shift+Tab takes it back, to the letter', () => {
    const before = written(three)
    expect(shallower(deeper(before))).toEqual(before)
  })

  test('the number it had is not given twice', () => {
    const lowered = deeper(written(three))
    const taken = { ...lowered, lines: lowered.lines.with(4, { ...lowered.lines[4]!, number: '2' }) }
    expect(seen(shallower(taken))).toEqual(['1. Один:', '. 1) храм;', '1-1. |Два;', '2. Три.'])
  })

  test('below a subparagraph comes the indent, or the part where it begins with a capital', () => {
    expect(seen(deeper(written('1) храм;\n2) |обряд;')))).toEqual(['1) храм;', '. - |обряд;'])
    expect(seen(deeper(written('1) храм;\n2) |Обряд.')))).toEqual(['1) храм;', '. |Обряд.'])
  })

  test('what stands below goes along', () =>
    expect(seen(deeper(written('1. Один.\n2. |Два:\nстрока;\n3. Три.')))).toEqual([
      '1. Один.',
      '. 1) |Два:',
      '. . - строка;',
      '3. Три.',
    ]))

  test('a heading stays a heading', () => {
    const heading = { ...written('1. Один.'), at: 0, offset: 0 }
    expect(deeper(heading)).toBe(heading)
  })
})

describe('Backspace and Delete', () => {
  test('the first Backspace takes the number, the second joins to the line before', () => {
    const once = joinBefore(written('1) храм;\n2) |обряд;'))
    expect(seen(once)).toEqual(['1) храм;', '. - |обряд;'])
    expect(seen(joinBefore(once))).toEqual(['1) храм;| обряд;'])
  })

  test('a heading takes nothing in', () => {
    const first = written('|Часть.')
    expect(joinBefore(first)).toBe(first)
  })

  test('Delete at the end takes in the next line', () =>
    expect(seen(joinAfter(written('1) храм;|\n2) обряд;')))).toEqual(['1) храм;| обряд;']))

  test('Delete on an empty line takes it away', () => {
    const grown = enter(written('1) храм;|\n2) обряд;'), newId)
    expect(seen(joinAfter(grown))).toEqual(['1) храм;', '2) |обряд;'])
  })

  test('what Enter split, two Backspaces join again to the letter', () => {
    const before = written('1) храм, |дом;\n2) обряд;')
    const after = joinBefore(joinBefore(enter(before, newId)))
    expect(articleOf(after.lines)).toEqual(articleOf(before.lines))
  })
})

describe('moving', () => {
  test('takes along what stands below; what is in force keeps its number', () =>
    expect(seen(moveUp(written('1. Один.\n2. |Два:\nстрока;\n3. Три.')))).toEqual([
      '2. |Два:',
      '. - строка;',
      '1. Один.',
      '3. Три.',
    ]))

  test('what was written here takes a number that is free at its new place', () => {
    const grown = enter(written(terms(3, '2) обряд;|')), newId)
    expect(seen(moveUp(grown))).toEqual([...TERMS.slice(0, 3), '1-2) |', '2) обряд;'])
  })

  test('there and back changes nothing', () => {
    const before = written('1. Один.\n2. |Два.\n3. Три.')
    expect(moveUp(moveDown(before))).toEqual(before)
  })

  test('the last one stays', () => {
    const last = written('1. Один.\n2. |Два.')
    expect(moveDown(last)).toBe(last)
  })
})

describe('numbers', () => {
  test.each([
    ['5-1) слово', 5, '5-1) |слово'],
    ['3. Слово', 3, '3. |Слово'],
  ])('typing «%s» at the beginning of an unnumbered line makes it that provision', (text, offset, after) => {
    const part = written('Часть|')
    const typed = { ...part, lines: part.lines.with(1, { ...part.lines[1]!, text }), offset }
    expect(seen(numberTyped(typed))).toEqual([after])
  })

  test('a mark inside a line is words', () => expect(numberTyped(written('Часть 5) |слово'))).toBeUndefined())

  test('another number is printed as the old one was', () => {
    const after = withNumber(written('4)  |храм;'), '4-1)')!
    expect(after.lines[1]).toMatchObject({ number: '4-1', layout: { mark: '4-1)  ' } })
  })

  test('what is no number is refused', () => expect(withNumber(written('4) |храм;'), 'a b')).toBeUndefined())
})

describe('pasting', () => {
  const put = (writing: Writing, text: string) => seen(paste(writing, { text, language: 'ru', newId }))

  test('one line is words', () => expect(put(written('1) храм|;'), ' и дом')).toEqual(['1) храм и дом|;']))

  test('several lines are provisions, read by their marks', () =>
    expect(put(written('1. Один:|\n2. Два.'), '1) храм;\r\n\r\n2) обряд:\nдома;\n1-1. Ещё.')).toEqual([
      '1. Один:',
      '. 1) храм;',
      '. 2) обряд:',
      '. . - дома;',
      '1-1. Ещё.|',
      '2. Два.',
    ]))

  test('what stood after the caret follows the last line', () =>
    expect(put(written('1) храм |и дом;'), 'один;\n2) два')).toEqual([
      '1) храм',
      '. - один;',
      '2) два| и дом;',
    ]))

  test('a heading of another article is taken as words', () =>
    expect(put(written('1. Один.|'), '2. Два.\nСтатья 2. Три')).toEqual([
      '1. Один.',
      '2. Два.',
      '. Статья 2. Три|',
    ]))
})

describe('the other language', () => {
  test('gets the same provision at the same place, without words', () => {
    const russian = enter(written(terms(2, '1-1) община;|')), newId).lines
    const kazakh = written(TERMS.join('\n')).lines
    expect(lonelyLines(russian, kazakh).map(line => line.number)).toEqual(['1-2'])
    const twins = withTwin(kazakh, russian, 4)
    expect(twins.map(line => line.id)).toEqual(russian.map(line => line.id))
    expect(lonelyLines(russian, twins)).toEqual([])
  })

  test('shares the identity of what both sides wrote by themselves under one number', () => {
    const russian = enter(written('1. Один.|\n2. Два.'), newId).lines
    const kazakh = enter(written('1. Бір.|\n2. Екі.'), newId).lines
    const known = new Set(written('1. Один.\n2. Два.').lines.map(line => line.id))
    const twins = paired(kazakh, russian, known)
    expect(twins.map(line => line.id)).toEqual(russian.map(line => line.id))
    expect(paired(twins, russian, known)).toBe(twins)
  })

  test('never takes the identity of what the law has', () => {
    const russian = enter(written('1. Один.|\n2. Два.'), newId).lines
    const kazakh = written('1. Бір.\n1-1. Бар.\n2. Екі.').lines
    expect(paired(russian, kazakh, new Set(kazakh.map(line => line.id)))).toBe(russian)
  })

  test('gets it below the twin of what it stands below, which comes along', () => {
    const first = enter(written('1. Один.|\n2. Два.'), newId)
    const filled = { lines: first.lines.with(2, { ...first.lines[2]!, text: 'Ещё:' }), at: 2, offset: 4 }
    const russian = deeper(enter(filled, newId)).lines
    const kazakh = written('1. Бір.\n2. Екі.').lines
    expect(seen({ lines: russian, at: -1, offset: 0 })).toEqual(['1. Один.', '1-1. Ещё:', '. 1) ', '2. Два.'])
    expect(seen({ lines: withTwin(kazakh, russian, 3), at: -1, offset: 0 })).toEqual([
      '1. Бір.',
      '1-1. ',
      '. 1) ',
      '2. Екі.',
    ])
  })

  test('gets it after all that stands below the one before', () => {
    const russian = enter(written('1. Один.|'), newId).lines
    const kazakh = written('1. Бір:\n1) үй;\n2) сөз.').lines
    expect(withTwin(kazakh, russian, 2).map(line => line.number)).toEqual(['1', '1', '1', '2', '2'])
  })
})
