import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest'
import { main } from '#app/cli/main.ts'

const said: string[] = []
const complained: string[] = []
let errors: MockInstance<typeof console.error>

beforeEach(() => {
  said.length = complained.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation(line => said.push(String(line)) > 0)
  errors = vi.spyOn(console, 'error').mockImplementation(line => void complained.push(String(line)))
})

afterEach(() => {
  errors.mockClear() // complaints are what is asked for here
  vi.restoreAllMocks()
})

describe('the command line', () => {
  test.each(['--help', '-h', 'help'])(
    '%s names every verb that has a file of its own, and ends well',
    async asked => {
      expect(await main([asked])).toBe(0)
      const verbs = [...said.join('').matchAll(/^ {2}tuzetu (\w+)/gm)].map(([, verb]) => `${verb}.ts`)
      const files = readdirSync('app/cli')
      expect(verbs).toHaveLength(9)
      expect(files).toEqual(expect.arrayContaining(verbs))
    },
  )

  test.each(['apply', 'blame', 'compare', 'draft', 'parse', 'read', 'reanchor', 'remind', 'verify'])(
    '%s --help says how it is called, and ends well',
    async verb => {
      expect(await main([verb, '--help'])).toBe(0)
      expect(said.join('')).toMatch(new RegExp(`^Usage: tuzetu ${verb}\\b`))
    },
  )

  test.each([
    [[], 'say what to do'],
    [['amend'], 'there is no verb "amend"'],
    [['toString'], 'there is no verb "toString"'],
    [['read', 'nowhere.txt', '--lang', 'ru'], 'there is no such file'],
  ])('%j is told what is wrong, on standard error, with exit status 2', async (call, sentence) => {
    expect(await main(call)).toBe(2)
    expect(complained.join('')).toContain(sentence)
    expect(said).toEqual([])
  })

  test('ends well where its reader has seen enough, and closes the pipe', async () => {
    const program = spawn(process.execPath, ['app/cli/tuzetu.mjs', 'help'])
    program.stdout.destroy()
    program.stderr.on('data', line => complained.push(String(line)))
    expect(await once(program, 'close')).toEqual([0, null])
    expect(complained).toEqual([])
  })
})
