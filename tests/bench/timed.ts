import { parentPort, workerData } from 'node:worker_threads'
import { PEERS } from '#tests/bench/peers.ts'
import type { Timing } from '#tests/bench/timing.ts'

const ROUNDS = 2000 // the first hundreds of rounds of a fast one run code that is not compiled yet

// A worker that times one peer on one pair; whoever started it ends it at the time limit.
const { peer, before, after, patience } = workerData as {
  peer: string
  before: string
  after: string
  patience: number
}
parentPort?.postMessage(timed())

function timed(): Timing {
  const compare = PEERS[peer]!
  const started = performance.now()
  compare(before, after)
  const cold = performance.now() - started
  const rounds: number[] = []
  do {
    const round = performance.now()
    compare(before, after)
    rounds.push(performance.now() - round)
  } while (rounds.length < ROUNDS && performance.now() - started < patience)
  rounds.sort((one, other) => one - other)
  return { cold, warm: rounds[rounds.length >> 1]! }
}
