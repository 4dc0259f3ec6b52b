import { beforeEach, describe, expect, test } from 'vitest'
import { newKey } from '#app/ui/form/new-key.ts'
import {
  dequeue,
  enqueue,
  holding,
  queued,
  sendQueued,
  type QueuedStatement,
  type Sent,
  type Shelf,
} from '#app/ui/round-table/statement-queue.ts'
import { statementFrom } from '#app/ui/round-table/statement-typed.ts'

const PLACE = 'statements:x:y'

const statement = (id: string, text = id): QueuedStatement => ({
  ...{
    id,
    text,
    item: 'i',
    attendance: 'a',
    capacity: 'expert',
    amendment: '',
    provision: '',
    stance: 'remark',
  },
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

  test('is nothing where the device keeps what is not ours', () => {
    shelf.setItem(PLACE, '{nonsense')
    expect(queued(shelf, PLACE)).toEqual([])
  })

  test('is held in memory where storage is full or switched off, and sent all the same', async () => {
    const full = { ...shelf, setItem: () => { throw new Error('full') } } // prettier-ignore
    const off = (): Shelf => { throw new Error('switched off') } // prettier-ignore
    for (const storage of [() => full, off]) {
      const held = holding(storage)
      enqueue(held, PLACE, statement('1'))
      expect([held.holds(PLACE), queued(held, PLACE)]).toEqual([true, [statement('1')]])
      expect(await sendQueued(held, PLACE, answering().send)).toBe('recorded')
      expect([held.holds(PLACE), queued(held, PLACE)]).toEqual([false, []])
    }
  })

  test('moves from memory to the device as soon as there is room', () => {
    let room = false
    const held = holding(() => ({
      ...shelf,
      setItem: (name, value) => {
        if (!room) throw new Error('full')
        shelf.setItem(name, value)
      },
    }))
    enqueue(held, PLACE, statement('1'))
    room = true
    enqueue(held, PLACE, statement('2'))
    expect([held.holds(PLACE), waiting()]).toEqual([false, ['1', '2']])
  })
})

describe('what is being typed', () => {
  const typed = {
    ...{ attendance: 'a', capacity: 'expert', stance: 'objection', amendment: '', provision: 'art_1' },
    ...{ text: 'Сөз', language: 'ru' },
  }

  test('is found again as it was', () => {
    expect(statementFrom(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
  })

  test('is nothing without words, and what is not ours has the first choices', () => {
    expect(statementFrom({ ...typed, text: '' })).toBeNull()
    for (const kept of [null, 'x', 7, []]) expect(statementFrom(kept)).toBeNull()
    expect(statementFrom({ text: 'Сөз', stance: 'dance', capacity: 3 })).toMatchObject({
      ...{ stance: 'remark', capacity: 'representative', attendance: '', language: 'kk' },
    })
  })
})

test('a new key is a UUID that nobody else has', () => {
  const keys = Array.from({ length: 50 }, newKey)
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(keys).size).toBe(50)
})
