import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lawText } from '#tests/support/law-texts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('tuzetu read', () => {
  it('prints the structure of an act, with places in the file', () => {
    const text = lawText('religion_law_kk_2023-07-01')
    const { status, stdout, stderr } = tuzetu('read', file('law.txt', text), '--lang', 'kk')
    expect([status, stderr]).toEqual([0, ''])
    const printed = JSON.parse(stdout) as Printed
    expect(printed).toMatchObject({
      language: 'kk',
      title: 'Діни қызмет және діни бірлестіктер туралы',
      doubts: [],
    })
    const article = printed.provisions.find(({ address }) => address === 'art_7-1')
    expect(article).toMatchObject({ level: 'article', number: '7-1', text: '' })
    expect(text.slice(article?.start, article?.end)).toBe(`7-1-бап. ${article?.heading}`)
  })

  it('prints the lines it was not sure of', () => {
    const { stdout } = tuzetu('read', file('odd.txt', 'Статья 1. Одна\n1. Да.\n1. Нет.\n'), '--lang', 'ru')
    expect((JSON.parse(stdout) as Printed).doubts).toEqual([
      { line: 3, code: 'number-repeated', text: '1. Нет.' },
    ])
  })

  it('keeps a byte order mark, so that places are those of the file, and reads UTF-16', () => {
    const marked = tuzetu('read', file('marked.txt', '\ufeff1. Да.'), '--lang', 'ru')
    expect((JSON.parse(marked.stdout) as Printed).provisions[0]).toMatchObject({
      text: 'Да.',
      start: 1,
      end: 7,
    })
    const wide = file('wide.txt', Buffer.from('\ufeff1. Да.', 'utf16le'))
    expect((JSON.parse(tuzetu('read', wide, '--lang', 'ru').stdout) as Printed).provisions[0]).toMatchObject({
      text: 'Да.',
    })
  })

  it('takes a text with a stray NUL and half a surrogate pair, and counts each as one', () => {
    const damaged = Buffer.concat([
      Buffer.from('1. Да\0'),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from(' нет, и ещё много слов.'),
    ])
    const [paragraph] = (
      JSON.parse(tuzetu('read', file('damaged.txt', damaged), '--lang', 'ru').stdout) as Printed
    ).provisions
    expect(paragraph).toMatchObject({ text: 'Да\0\ud800 нет, и ещё много слов.', start: 0, end: 30 })
  })

  it.each([
    [
      'a missing file',
      ['read', 'nowhere.txt', '--lang', 'ru'],
      'nowhere.txt cannot be read: there is no such file.',
    ],
    ['a folder', ['read', folder, '--lang', 'ru'], 'it is a folder'],
    [
      'a binary file',
      ['read', file('a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0])), '--lang', 'ru'],
      'is not a text in UTF-8',
    ],
    ['a file of zeros', ['read', file('zeros', Buffer.alloc(100)), '--lang', 'ru'], 'is not a text in UTF-8'],
    [
      'another language',
      ['read', file('b.txt', '1. Да.'), '--lang', 'en'],
      '"en" is no language of an act: add --lang kk or --lang ru.',
    ],
    [
      'no language',
      ['read', file('c.txt', '1. Да.')],
      'The language is missing: add --lang kk or --lang ru.',
    ],
    ['no file', ['read', '--lang', 'ru'], 'name one file'],
    ['an unknown option', ['read', '--long', 'ru'], 'Unknown option'],
    ['no verb', [], 'say what to do'],
    ['an unknown verb', ['constructor'], 'there is no verb "constructor"'],
  ])('tells of %s on standard error and ends with 2', (_, args, sentence) => {
    const { status, stdout, stderr } = tuzetu(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})

interface Printed {
  readonly provisions: readonly { address: string; heading: string; start: number; end: number }[]
  readonly doubts: readonly unknown[]
}

function tuzetu(...args: readonly string[]) {
  return spawnSync(process.execPath, ['app/cli/tuzetu.mjs', ...args], { encoding: 'utf8', maxBuffer: 1e8 })
}

function file(name: string, content: string | Buffer): string {
  const full = path.join(folder, name)
  writeFileSync(full, content)
  return full
}
