import { expect, test, vi } from 'vitest'
import { isLong, printingOf, printLater } from '#app/documents/print-later.server.ts'
import type { Paper } from '#app/domain/paper/paper.ts'

const paperOf = (rows: number): Paper => ({
  ...{ kind: 'disagreements', language: 'kk', sheet: 'across', mark: '', heading: ['КЕСТЕ'], asOf: '' },
  ...{ versions: [], signatures: [], demonstration: '' },
  blocks: [
    {
      ...{ kind: 'table', heads: ['А', 'Ә'], widths: [1, 1], numbered: true },
      rows: Array.from({ length: rows }, (_, at) => ({
        cells: [`${at + 1}.`, 'Салыстырып тексеру. '.repeat(20)],
      })),
    },
  ],
})
const NOW = new Date('2026-11-22T09:00:00Z')
const order = (rows: number) => ({ paper: paperOf(rows), owner: 'drafter', name: 'table', now: NOW })
const fail = (error: unknown) => expect.unreachable(String(error))

test('a paper of some thousand rows is long', () => {
  expect(isLong(paperOf(2_001))).toBe(true)
  expect(isLong(paperOf(200))).toBe(false)
})

test('a long paper tells row by row how far it is, and then has its file', async () => {
  const key = printLater(order(3_000), fail)
  const seen = new Set<number>()
  await vi.waitFor(
    () => {
      const { state, done, of } = printingOf(key, 'drafter')!
      seen.add(done)
      expect(of).toBe(3_000)
      expect(state).toBe('ready')
    },
    { interval: 5, timeout: 30_000 },
  )
  expect([...seen]).toEqual([...seen].toSorted((one, other) => one - other))
  expect(seen.size).toBeGreaterThan(2)
  expect(Buffer.from(printingOf(key, 'drafter')!.content!).toString('latin1', 0, 5)).toBe('%PDF-')
})

test('is for who asked for it, and is forgotten after a while', async () => {
  const key = printLater(order(1), fail)
  expect(printingOf(key, 'official')).toBeNull()
  await vi.waitFor(() => expect(printingOf(key, 'drafter')!.state).toBe('ready'))
  printLater({ ...order(1), owner: 'official', now: new Date(NOW.getTime() + 3_600_000) }, fail)
  expect(printingOf(key, 'drafter')).toBeNull()
})

test('is begun once for whoever asks again, and is everybody’s where a visitor asked', async () => {
  const visiting = { ...order(2), owner: null }
  const key = printLater(visiting, fail)
  expect(printLater(visiting, fail)).toBe(key)
  expect([
    printLater(order(2), fail),
    printLater({ ...visiting, ...{ paper: paperOf(3) } }, fail),
  ]).not.toContain(key)
  await vi.waitFor(() => expect(printingOf(key, null)!.state).toBe('ready'))
  expect(printingOf(key, 'official')).toBe(printingOf(key, null))
})
