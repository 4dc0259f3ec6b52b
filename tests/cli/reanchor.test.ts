import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-reanchor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const BEFORE =
  'Статья 1. Предмет\n1. Закон регулирует отношения в сфере религии.\n2. Закон действует для всех лиц и органов.\n'
const AFTER = BEFORE.replace('всех лиц', 'всех граждан')
const QUOTE = { id: 7, quote: 'для всех лиц', prefix: '', suffix: '', offset: BEFORE.indexOf('для всех') }

describe('tuzetu reanchor', () => {
  test('prints a line of JSON for each anchor: where its words stand, and what stands there now', () => {
    const { stdout, status } = reanchored(JSON.stringify([QUOTE]))
    expect(status).toBe(0)
    const start = AFTER.indexOf('для всех')
    expect(JSON.parse(stdout)).toEqual({
      id: 7,
      kind: 'changed',
      start,
      end: start + 'для всех граждан'.length,
      score: 0.75,
      before: 'для всех лиц',
      after: 'для всех граждан',
      address: 'art_1__para_2',
    })
  })

  test('takes a list that was saved with a byte order mark, and the law of another country', () => {
    expect(reanchored(`\ufeff${JSON.stringify([QUOTE])}`, 'uk').status).toBe(0)
    expect(reanchored('[]').stdout).toBe('')
  })

  test.each([
    ['is no JSON', 'что-то', 'is not valid JSON'],
    ['is no list', '{"id":1}', 'expected array'],
    ['holds no words', '[{"id":1,"quote":5}]', 'at [0].quote'],
    ['has an impossible offset', '[{"id":1,"quote":"a","offset":-3}]', 'at [0].offset'],
  ])('refuses in words a list that %s', (_, list, sentence) => {
    const { status, stdout, stderr } = reanchored(list)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('holds no list of anchors')
    expect(stderr).toContain(sentence)
  })

  test('refuses a language it does not know', () => {
    expect(reanchored('[]', 'xx')).toMatchObject({ status: 2, stdout: '' })
  })
})

function reanchored(list: string, language = 'ru') {
  const file = (name: string, text: string) => {
    const at = path.join(folder, name)
    writeFileSync(at, text)
    return at
  }
  const files = [file('before.txt', BEFORE), file('after.txt', AFTER), file('anchors.json', list)]
  return spawnSync(process.execPath, ['app/cli/tuzetu.mjs', 'reanchor', ...files, '--lang', language], {
    encoding: 'utf8',
  })
}
