import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run as runDraft } from '#app/cli/draft.ts'
import { main } from '#app/cli/main.ts'
import { lawText } from '#tests/support/law-texts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-amendment-'))
const said: string[] = []
const complained: string[] = []

beforeEach(() => {
  said.length = 0
  complained.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => complained.push(String(text)) > 0)
})
afterEach(() => void vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const target = path.join(folder, name)
  writeFileSync(target, text)
  return target
}

const norms = (text: string) =>
  text.split('\n').filter(line => line !== '' && !/^(?:Сноска|Ескерту)\./.test(line))

test.each(['kk', 'ru'] as const)('what draft prints, apply carries out (%s)', async language => {
  const before = file(`before-${language}.txt`, lawText(`prevention_law_${language}_2024-08-20`))
  const after = file(`after-${language}.txt`, lawText(`prevention_law_${language}_2026-01-20`))
  expect(await main(['draft', before, after, '--lang', language, '--date', '2010-04-29'])).toBe(0)
  const amending = file(`amending-${language}.txt`, said.splice(0).join(''))
  expect(await main(['apply', before, amending, '--lang', language])).toBe(0)
  expect(norms(said.join(''))).toEqual(norms(lawText(`prevention_law_${language}_2026-01-20`)))
  expect(complained).toEqual([])
})

test('draft says nothing where nothing changed', async () => {
  const law = file('law.txt', lawText('religion_law_ru_2021-07-01'))
  expect(await main(['draft', law, law, '--lang', 'ru'])).toBe(0)
  expect(said).toEqual([])
})

test('draft tells where its text would not be read as it was meant', async () => {
  const law = 'Жинақ туралы\n\n1-бап. Ұғымдар\n\n1. Талап.\n'
  const before = file('quoted-before.txt', law)
  // A quotation that nothing opened ends the new wording too early, and an instruction seems to follow.
  const lines = ['2-бап. Жаңа', '1) бірінші»;', '1-баптың 1-тармағы алып тасталсын;', '2) екінші.']
  const after = file('quoted-after.txt', `${law}\n${lines.join('\n\n')}\n`)
  expect(await main(['draft', before, after, '--lang', 'kk'])).toBe(1)
  expect(said.join('')).toContain(lines.join('\n\n'))
  expect(complained.map(line => JSON.parse(line) as unknown)).toEqual([{ unproved: '' }])
})

test.each(['2026-13-45', '2026-02-30', '29.04.2010'])(
  'draft complains of a day that there is not: %s',
  day => {
    const law = file('of-a-day.txt', 'О науке\n\nСтатья 1. Понятия\n')
    const call = () => runDraft([law, law, '--lang', 'ru', '--date', day])
    expect(call).toThrow(`"${day}" is no day: write it like 2026-11-30.`)
  },
)

test('apply tells what it does not understand and what it cannot do, and does the rest', async () => {
  const law = file('short.txt', 'О науке\n\nСтатья 1. Понятия\n\n1. Наука.\n\n2. Учёный.\n')
  const amending = file(
    'amending.txt',
    'пункт 1 статьи 1 слегка подправить;\nстатью 9 исключить;\nпункт 2 статьи 1 исключить.\n',
  )
  expect(await main(['apply', law, amending, '--lang', 'ru'])).toBe(1)
  expect(said.join('')).toBe('О науке\n\nСтатья 1. Понятия\n\n1. Наука.\n\n2. Исключен.\n')
  expect(complained.map(line => JSON.parse(line) as unknown)).toMatchObject([
    { line: 1, unknown: 'пункт 1 статьи 1 слегка подправить;' },
    { line: 2, refused: 'amendment.provision-missing', at: 'art_9' },
  ])
})

test('apply tells what it took for an element that the act calls otherwise', async () => {
  const law = file('loose.txt', 'Статья 1. Понятия\n\n1) наука;\n\n2) учёный.\n')
  const amending = file('loosely.txt', 'пункт 2 статьи 1 исключить.\n')
  expect(await main(['apply', law, amending, '--lang', 'ru'])).toBe(0)
  expect(said.join('')).toBe('Статья 1. Понятия\n\n1) наука;\n\n2) исключен.\n')
  expect(complained.map(line => JSON.parse(line) as unknown)).toMatchObject([
    { line: 1, doubt: 'otherwise', at: 'art_1__para_2', taken: 'art_1__subpara_2' },
  ])
})

test('parse reports sentences as JSON', async () => {
  const amending = file('parsed.txt', 'в статье 1:\nпункт 2 исключить;\nпункт 3 улучшить.\n')
  expect(await main(['parse', amending, '--lang', 'ru', '--json'])).toBe(1)
  expect(JSON.parse(said.join(''))).toEqual({
    instructions: [{ kind: 'delete', at: 'art_1__para_2', line: 2, start: 12, end: 30 }],
    unknown: [{ line: 3, start: 31, end: 48, text: 'пункт 3 улучшить.' }],
  })
})

test('parse says why a sentence was not understood, where it shows', async () => {
  const amending = file('dated.txt', 'слова «а» исключить с 1 января 2027 года;\n')
  expect(await main(['parse', amending, '--lang', 'ru', '--json'])).toBe(1)
  expect(JSON.parse(said.join(''))).toMatchObject({ unknown: [{ line: 1, remarks: ['own-day'] }] })
})

test('apply spells out what only the act shows', async () => {
  const law = file('ranges.txt', 'Статья 1. А\n\n1. Б.\n\n1-1. В.\n\n2. Г.\n')
  const amending = file('range.txt', 'пункты 1–2 статьи 1 исключить.\n')
  expect(await main(['apply', law, amending, '--lang', 'ru'])).toBe(0)
  expect(said.join('')).toBe('Статья 1. А\n\n1. Исключен.\n\n1-1. Исключен.\n\n2. Исключен.\n')
})

test('parse lists sentences in plain lines', async () => {
  const amending = file('plain.txt', 'пункт 2 исключить;\nпункт 3 улучшить.\n')
  expect(await main(['parse', amending, '--lang', 'ru'])).toBe(1)
  expect(said.join('')).toBe('1\tdelete\tpara_2\n2\t?\tпункт 3 улучшить.\n')
})
