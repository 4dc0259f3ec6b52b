import { describe, expect, test } from 'vitest'
import { contentsAround, contentsOf } from '#app/domain/structure/contents.ts'
import { twinRows } from '#app/domain/structure/printed.ts'
import { read } from '#app/domain/structure/read.ts'
import { isHeaded, windowsOf } from '#app/domain/structure/windows.ts'

function code(chapters: number, articles: number, paragraphs: number) {
  const lines: string[] = []
  for (let chapter = 1; chapter <= chapters; chapter += 1) {
    lines.push(`Глава ${chapter}. ГЛАВА`)
    for (let article = 1; article <= articles; article += 1) {
      lines.push(`Статья ${(chapter - 1) * articles + article}. Статья`)
      for (let paragraph = 1; paragraph <= paragraphs; paragraph += 1) lines.push(`${paragraph}. Норма.`)
    }
  }
  const { act } = read(lines.join('\n'), 'ru')
  return twinRows({ ...act, language: 'kk' }, act)
}

describe('windows', () => {
  test.each([
    ['a law of ordinary length is one', code(3, 10, 4), 1],
    ['a code has many', code(10, 10, 9), 8],
    ['an article longer than a window is cut', code(1, 1, 900), 7],
  ])('%s', (_, rows, count) => {
    const windows = windowsOf(rows)
    expect(windows).toHaveLength(count)
    expect(windows.flat()).toEqual(rows)
  })

  test('begin at a heading and hold no more than they may', () => {
    const windows = windowsOf(code(10, 10, 9))
    expect(windows.every(([first]) => isHeaded(first!))).toBe(true)
    expect(Math.max(...windows.map(window => window.length))).toBeLessThanOrEqual(150)
  })

  test('never leave the heading of a chapter without its first article', () => {
    for (const window of windowsOf(code(50, 1, 10))) expect(window.at(-1)?.address).not.toMatch(/^chp_\d+$/)
  })
})

describe('the table of contents', () => {
  test('has articles below chapters', () => {
    const lines = contentsOf(code(2, 2, 1), 'ru')
    expect(lines.map(({ address, children }) => [address, children.map(child => child.address)])).toEqual([
      ['chp_1', ['art_1', 'art_2']],
      ['chp_2', ['art_3', 'art_4']],
    ])
  })

  test('of a long act is open only around the provision that is read', () => {
    const lines = contentsAround(contentsOf(code(20, 10, 1), 'ru'), 'art_15__para_1')
    const open = lines.filter(line => line.children.length > 0)
    expect(lines).toHaveLength(20)
    expect(open.map(line => line.address)).toEqual(['chp_2'])
  })
})
