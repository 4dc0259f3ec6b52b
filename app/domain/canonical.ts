import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A value that canonical text can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A value as text with sorted keys and no white space, so that one value has one text: a database that keeps JSON
 * does not keep the order of its keys.
 */
export function canonical(value: Plain): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

/** The SHA-256 of a text in UTF-8, in hexadecimal. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** The SHA-256 of a file, in hexadecimal. */
export function hashOfFile(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value)
}
