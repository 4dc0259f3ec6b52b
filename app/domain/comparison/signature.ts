import { checked, hashed } from '#app/domain/comparison/engine/hashes.ts'
import type { Pair } from '#app/domain/comparison/pairs.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/**
 * Names a change by its place and all its words, old and new: the reader's tick falls when either becomes another one.
 * It guards a tick on one device against mistakes, not against malice, so it is no cryptographic hash, which would take
 * most of the time of a page.
 */
export function signatureOf(pair: Pair): string {
  const known = signatures.get(pair)
  if (known !== undefined) return known
  const signature = signed(pair)
  signatures.set(pair, signature)
  return signature
}

const signatures = new WeakMap<Pair, string>() // one change is shown in many windows, layouts and languages

function signed({ key, rows }: Pair): string {
  const sum: Sum = { hash: 0, check: 0 }
  add(sum, key)
  for (const row of [rows.kk, rows.ru]) {
    // The words as they stand now, and those that do not: where either began or ended, the stretches tell by their length.
    for (const { provision } of row?.after ?? []) add(sum, ownText(provision))
    for (const { kind, before, after } of row?.stretches ?? []) {
      if (kind !== 'equal') add(sum, before)
      count(sum, after.length)
    }
    count(sum, END)
  }
  return [sum.hash, sum.check].map(each => (each >>> 0).toString(36)).join('')
}

/** Two hashes of 32 bits that grow with every text added. */
interface Sum {
  hash: number
  check: number
}

const END = -1 // no code unit of a text, so that «a» and «bc» are not «ab» and «c»

function add(sum: Sum, text: string): void {
  let { hash, check } = sum
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    hash = hashed(hash, code)
    check = checked(check, code)
  }
  sum.hash = hash
  sum.check = check
  count(sum, END)
}

function count(sum: Sum, number: number): void {
  sum.hash = hashed(sum.hash, number)
  sum.check = checked(sum.check, number)
}
