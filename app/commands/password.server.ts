import { randomBytes, scrypt as derive, timingSafeEqual, type ScryptOptions } from 'node:crypto'

// The costs that OWASP's password storage notes give for scrypt: 32 MiB a guess.
const COSTS = { N: 2 ** 15, r: 8, p: 3 }
const KEY_LENGTH = 32
const MEMORY = 64 * 1024 * 1024

/** A password as it may be kept: `scrypt$N$r$p$salt$key`. */
export async function sealPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await scrypt(password, salt, COSTS)
  return ['scrypt', COSTS.N, COSTS.r, COSTS.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

/** Whether `password` is the one that was sealed. Takes as long where nobody has that name, so that none is told. */
export async function matches(password: string, sealed: string | undefined): Promise<boolean> {
  const [, n, r, p, salt = '', key = ''] = (sealed ?? (await nobody())).split('$')
  const costs = { N: Number(n), r: Number(r), p: Number(p) }
  const derived = await scrypt(password, Buffer.from(salt, 'base64url'), costs)
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && sealed !== undefined
}

let nobodysPassword: Promise<string> | undefined

function nobody(): Promise<string> {
  return (nobodysPassword ??= sealPassword(randomBytes(16).toString('hex')))
}

function scrypt(password: string, salt: Buffer, costs: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    derive(password.normalize('NFC'), salt, KEY_LENGTH, { ...costs, maxmem: MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}
