import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ComparisonReport } from '#app/cli/reported.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-compare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LAW = 'Статья 1. Предмет\n1. Закон регулирует отношения.\n2. Закон действует для всех лиц и органов.\n'

describe('tuzetu compare', () => {
  test('prints what became of each provision, with its address and place, and what both files share', () => {
    const report = compared(LAW, LAW.replace('всех лиц', 'всех граждан'))
    expect(
      report.provisions.map(({ kind, edited, after, classes }) => [kind, edited, after[0]?.address, classes]),
    ).toEqual([
      ['kept', false, 'art_1', []],
      ['kept', false, 'art_1__para_1', []],
      ['edited', true, 'art_1__para_2', ['wording']],
    ])
    expect(report.provisions[2]?.before).toEqual([{ address: 'art_1__para_2', start: 49, end: 91 }])
    expect(report.equal).toEqual([
      [0, 0, 77],
      [80, 84, 12],
    ])
  })

  test('a byte order mark of one file is a blank before its first word, which stays the same', () =>
    expect(compared(`\ufeff${LAW}`, LAW).equal).toEqual([[1, 0, LAW.length]]))

  test('other letters are kept, and are not called equal', () => {
    const { provisions, equal } = compared('1. Закон «О религии»\n', '1. Закон "О религии"\n')
    expect(provisions).toMatchObject([{ kind: 'kept', edited: false, classes: ['typographic'] }])
    expect(equal).toEqual([
      [0, 0, 9],
      [10, 10, 9],
      [20, 20, 1],
    ])
  })

  test('a split shows two provisions of the new file, a merger two of the old', () => {
    const one =
      '1. Орган рассматривает обращения граждан республики. Решение направляется заявителю в письменной форме.\n'
    const two = one.replace('. Решение', '.\n2. Решение')
    expect(compared(one, two).provisions[0]).toMatchObject({
      kind: 'split',
      before: [{ address: 'para_1' }],
      after: [{ address: 'para_1' }, { address: 'para_2' }],
    })
    expect(compared(two, one).provisions[0]).toMatchObject({ kind: 'merged', before: [{}, {}], after: [{}] })
  })

  test('a law amended at random: both files follow from what is equal, and every provision is listed once', () => {
    const base = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8')
    const { before, after } = amendedLaw(base, { seed: 3, share: 0.05, operations: OPERATIONS })
    const { provisions, equal } = compared(before, after)
    let reached = 0
    for (const [start, to, length] of equal) {
      expect(after.slice(to, to + length)).toBe(before.slice(start, start + length))
      expect(to).toBeGreaterThanOrEqual(reached)
      reached = to + length
    }
    const places = provisions.flatMap(provision => provision.after)
    expect(new Set(places.map(place => place.start)).size).toBe(places.length)
    const printed = after.split('\n').map(line => line.trim())
    expect(places.map(place => after.slice(place.start, place.end))).toEqual(
      printed.filter(line => line !== ''),
    )
  })

  test('prints a comparison to be read where no JSON is asked for', () => {
    const { stdout, status } = tuzetu(
      'compare',
      file('a', LAW),
      file('b', LAW.replace('всех лиц', 'всех граждан')),
      '--lang',
      'ru',
    )
    expect(status).toBe(0)
    expect(stdout).toBe(
      'art_1__para_2: edited (wording)\n2. Закон действует для всех [-лиц-]{+граждан+} и органов.\n\n1 provisions changed, 2 unchanged.\n',
    )
  })

  test.each([
    ['without files', ['compare', '--lang', 'ru'], 'name two files'],
    ['without a language', ['compare', 'a', 'b'], 'language is missing'],
    ['in a language it cannot read', ['compare', 'a', 'b', '--lang', 'xx'], '"xx" is no language'],
    ['with a file that is not there', ['compare', 'nowhere', 'nowhere', '--lang', 'kk'], 'no such file'],
    ['with an option it does not know', ['compare', 'a', 'b', '--colour'], 'colour'],
  ])('refuses a call %s in one sentence', (_, args, sentence) => {
    const { status, stdout, stderr } = tuzetu(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})

describe('tuzetu blame', () => {
  test('names for each stretch of the last version the file that brought it', () => {
    const versions = path.join(folder, 'versions')
    mkdirSync(versions)
    writeFileSync(path.join(versions, '2021.txt'), 'Закон действует.\n')
    writeFileSync(path.join(versions, '2023.txt'), 'Закон не действует.\n')
    const { stdout } = tuzetu('blame', versions, '--lang', 'ru', '--json')
    expect(JSON.parse(stdout)).toEqual({
      file: '2023.txt',
      stretches: [
        { start: 0, end: 6, file: '2021.txt' },
        { start: 6, end: 9, file: '2023.txt' },
        { start: 9, end: 20, file: '2021.txt' },
      ],
    })
  })

  test('complains of a folder that is none', () => {
    expect(tuzetu('blame', path.join(folder, 'nowhere'), '--lang', 'kk')).toMatchObject({ status: 2 })
  })
})

function compared(before: string, after: string): ComparisonReport {
  const { stdout, stderr } = tuzetu(
    'compare',
    file('before', before),
    file('after', after),
    '--lang',
    'ru',
    '--json',
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout) as ComparisonReport
}

function file(name: string, text: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

function tuzetu(...args: string[]) {
  return spawnSync(process.execPath, ['app/cli/tuzetu.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}
