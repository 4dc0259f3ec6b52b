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
  return inTurn(
    () =>
      new Promise((resolve, reject) =>
        derive(password.normalize('NFC'), salt, KEY_LENGTH, { ...costs, maxmem: MEMORY }, (error, key) =>
          error ? reject(error) : resolve(key),
        ),
      ),
  )
}

const AT_ONCE = 2 // of Node's four threads, which pack pages as well: a row of guesses must not make readers wait
const MOST_WAITING = 40 // tries: five to ten seconds of two cores

let trying = 0
const waiting: (() => void)[] = []

/** Whether as many passwords wait for their turn as anybody would wait for. */
export function isCrowded(): boolean {
  return waiting.length >= MOST_WAITING
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (trying >= AT_ONCE) await new Promise<void>(go => waiting.push(go))
  else trying += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else trying -= 1
  }
}
