import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayHold, put, sieveFor } from '#app/domain/comparison/engine/sieve.ts'

const SEED = 11

test('a sieve never denies a hash that was put in, negative ones included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), hashes => {
      const sieve = sieveFor(hashes.length)
      for (const hash of hashes) put(sieve, hash)
      expect(hashes.every(hash => mayHold(sieve, hash))).toBe(true)
    }),
    { seed: SEED },
  )
})

test('of hashes spread evenly it admits less than a fifth that were not put in', () => {
  const sieve = sieveFor(1000)
  for (let at = 0; at < 1000; at++) put(sieve, Math.imul(at, 0x9e3779b1))
  const admitted = Array.from({ length: 1000 }, (_, at) => Math.imul(at + 5000, 0x9e3779b1))
  expect(admitted.filter(hash => mayHold(sieve, hash)).length).toBeLessThan(200)
})
