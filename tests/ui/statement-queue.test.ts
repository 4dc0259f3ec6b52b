import { beforeEach, describe, expect, test } from 'vitest'
import { decidedBy, matching } from '#app/ui/key-choice-match.ts'
import { newKey } from '#app/ui/new-key.ts'
import {
  dequeue,
  enqueue,
  queued,
  sendQueued,
  type QueuedStatement,
  type Sent,
  type Shelf,
} from '#app/ui/statement-queue.ts'

const PLACE = 'statements:x:y'

const statement = (id: string, text = id): QueuedStatement => ({
  ...{ id, text, item: 'i', attendance: 'a', capacity: 'expert', provision: '', stance: 'remark' },
  ...{ language: 'kk', saidAt: '2026-11-23T06:00:00Z', refusal: null },
})

let shelf: Shelf
beforeEach(() => {
  const kept = new Map<string, string>()
  shelf = {
    getItem: name => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: name => void kept.delete(name),
  }
})

const waiting = () => queued(shelf, PLACE).map(each => each.id)

/** Answers in turn, and remembers what it was asked to send. */
function answering(...answers: readonly Sent[]) {
  const sent: string[] = []
  const send = (each: QueuedStatement) =>
    Promise.resolve(answers[sent.push(each.id) - 1] ?? { kind: 'recorded' as const })
  return { send, sent }
}

describe('what a device keeps', () => {
  test('leaves it only when it is recorded, in the order it was said', async () => {
    for (const id of ['1', '2', '3']) enqueue(shelf, PLACE, statement(id))
    const lost = answering({ kind: 'recorded' }, { kind: 'waiting' })
    expect(await sendQueued(shelf, PLACE, lost.send)).toBe('waiting')
    expect([lost.sent, waiting()]).toEqual([
      ['1', '2'],
      ['2', '3'],
    ])
    expect(await sendQueued(shelf, PLACE, answering().send)).toBe('recorded')
    expect(waiting()).toEqual([])
  })

  test('stays with the reason where it is refused, and lets the others pass', async () => {
    for (const id of ['1', '2']) enqueue(shelf, PLACE, statement(id))
    const refusal = { code: 'statement.speaker-not-listed', particulars: {} } as const
    await sendQueued(shelf, PLACE, answering({ kind: 'refused', refusal }).send)
    expect(queued(shelf, PLACE)).toEqual([{ ...statement('1'), refusal }])
    const again = answering()
    await sendQueued(shelf, PLACE, again.send)
    expect(again.sent).toEqual([])
  })

  test('stays where the session has ended', async () => {
    enqueue(shelf, PLACE, statement('1'))
    expect(await sendQueued(shelf, PLACE, answering({ kind: 'signed-out' }).send)).toBe('signed-out')
    expect(waiting()).toEqual(['1'])
  })

  test('is kept once, and can be discarded', () => {
    enqueue(shelf, PLACE, statement('1', 'a'))
    enqueue(shelf, PLACE, statement('1', 'b'))
    expect(queued(shelf, PLACE).map(each => each.text)).toEqual(['b'])
    dequeue(shelf, PLACE, '1')
    expect(waiting()).toEqual([])
  })

  test('is told where a device keeps nothing, and is nothing where it keeps what is not ours', () => {
    const full = { ...shelf, setItem: () => { throw new Error('full') } } // prettier-ignore
    expect(enqueue(full, PLACE, statement('1'))).toBe(false)
    shelf.setItem(PLACE, '{nonsense')
    expect(queued(shelf, PLACE)).toEqual([])
  })
})

describe('a choice by keys', () => {
  const options = [1, 2, 10, 11, 20].map(number => ({
    value: `v${number}`,
    number,
    text: `Қатысушы ${'абвгд'[number % 5]}`,
  }))

  test('is decided by a number that no longer one begins with', () => {
    expect(decidedBy(options, '10')?.value).toBe('v10')
    expect(decidedBy(options, '1')).toBeUndefined()
    expect(decidedBy(options, '9')).toBeUndefined()
    expect(decidedBy([...options.slice(0, 2)], '2')?.value).toBe('v2')
  })

  test('puts the exact number first, and finds letters of any case', () => {
    expect(matching(options, '1').map(each => each.number)).toEqual([1, 10, 11])
    expect(matching(options, 'ҚАТЫСУШЫ Б').map(each => each.number)).toEqual([1, 11])
    expect(matching(options, '')).toEqual(options)
  })
})

test('a new key is a UUID that nobody else has', () => {
  const keys = Array.from({ length: 50 }, newKey)
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(keys).size).toBe(50)
})
