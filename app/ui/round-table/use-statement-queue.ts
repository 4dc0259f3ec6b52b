import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import {
  dequeue,
  enqueue,
  holding,
  queued,
  sendQueued,
  type QueuedStatement,
  type Sent,
} from '#app/ui/round-table/statement-queue.ts'

/** The statements that this device keeps, and what can be done with them. */
export interface StatementQueue {
  /** Whose statements they are, and of which round-table: the name under which this device keeps them. */
  readonly place: string
  readonly waiting: readonly QueuedStatement[]
  readonly state: Sent['kind']
  /** False where the device keeps nothing. */
  readonly add: (statement: QueuedStatement) => boolean
  readonly discard: (id: string) => void
  readonly again: (statement: QueuedStatement) => void
}

const PAUSE = 4_000 // ms between two tries while something waits

/** Keeps statements on the device and sends them whenever there is a connection; `recorded` is called after each round. */
export function useStatementQueue(roundTable: string, person: string, recorded: () => void): StatementQueue {
  const shelf = useMemo(() => holding(() => localStorage), [])
  const place = `statements:${roundTable}:${person}`
  const [waiting, setWaiting] = useState<readonly QueuedStatement[]>([])
  const [state, setState] = useState<Sent['kind']>('recorded')
  const sending = useRef(false)
  const told = useRef(recorded)
  useEffect(() => {
    told.current = recorded
  })
  const flush = useCallback(async () => {
    if (sending.current) return
    sending.current = true
    try {
      const before = queued(shelf, place).length
      setState(await sendQueued(shelf, place, statement => post(roundTable, statement)))
      const after = queued(shelf, place)
      setWaiting(after)
      if (after.length < before) told.current()
    } finally {
      sending.current = false
    }
  }, [place, roundTable, shelf])
  useEffect(() => {
    const soon = setTimeout(flush, 0)
    const often = setInterval(() => queued(shelf, place).length > 0 && flush(), PAUSE)
    window.addEventListener('online', flush)
    return () => {
      clearTimeout(soon)
      clearInterval(often)
      window.removeEventListener('online', flush)
    }
  }, [flush, place, shelf])
  const add = (statement: QueuedStatement) => {
    enqueue(shelf, place, statement)
    setWaiting(queued(shelf, place))
    void flush()
    return !shelf.holds(place)
  }
  return {
    ...{ place, waiting, state, add },
    discard: id => {
      dequeue(shelf, place, id)
      setWaiting(queued(shelf, place))
    },
    again: statement => void add({ ...statement, refusal: null }),
  }
}

const PATIENCE = 20_000 // ms until a request without an answer counts as a dropped connection
const SIGNED_OUT = 401
const BROKEN = 500

async function post(roundTable: string, { refusal: _, ...statement }: QueuedStatement): Promise<Sent> {
  try {
    const answer = await fetch(`/round-tables/${roundTable}/statements`, {
      method: 'POST',
      body: new URLSearchParams(statement),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.ok) return { kind: 'recorded' }
    if (answer.status === SIGNED_OUT) return { kind: 'signed-out' }
    if (answer.status >= BROKEN) return { kind: 'waiting' }
    const { refusal } = (await answer.json()) as { refusal: Refusal }
    return { kind: 'refused', refusal }
  } catch {
    return { kind: 'waiting' }
  }
}
