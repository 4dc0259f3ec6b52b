import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Binaries } from '#db/embedded-binaries.server.ts'
import { Unfit } from '#db/unfit.ts'

/** How a program is started here: with which words before it and as whom. */
export interface Launcher {
  readonly prefix: readonly string[]
  readonly identity: { uid?: number; gid?: number }
}

const NOBODY = 65_534 // PostgreSQL refuses to run as root

const AS_ASKED: Launcher = { prefix: [], identity: {} }

/** As root: `nobody` where that user can reach the files, else an ordinary user of a namespace of our own. */
const FOR_ROOT: readonly Launcher[] = [
  { prefix: [], identity: { uid: NOBODY, gid: NOBODY } },
  { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'], identity: {} },
]

/** How PostgreSQL is started over a folder; refuses a database there that whoever may run it here cannot read. */
export function chooseLauncher(directory: string, { postgres }: Binaries): Launcher {
  const isRoot = process.getuid?.() === 0
  const version = path.join(directory, 'PG_VERSION')
  const runs = (each: Launcher) =>
    !isRoot || (starts(each, [postgres, '--version']) && tests(each, '-x', path.dirname(directory)))
  const able = (isRoot ? FOR_ROOT : [AS_ASKED]).filter(runs)
  if (able.length === 0)
    throw new Unfit(
      'PostgreSQL does not run as root. Start Tuzetu as another user, set DATA_DIR to a folder that every user can ' +
        'reach, or set DATABASE_URL to a server.',
    )
  const reading = isThere(version) ? able.find(each => tests(each, '-r', version)) : able[0]
  if (reading) return reading
  throw new Unfit(
    `The database in ${directory} belongs to another account. Start Tuzetu as the one that created it, or set ` +
      'DATA_DIR to another folder.',
  )
}

function tests(launcher: Launcher, what: '-x' | '-r', file: string): boolean {
  return starts(launcher, ['/bin/sh', '-c', `test ${what} "$0"`, file])
}

function starts({ prefix, identity }: Launcher, command: readonly string[]): boolean {
  const [program = '', ...words] = [...prefix, ...command]
  return spawnSync(program, words, { ...identity, cwd: '/' }).status === 0
}

/** Whether a file is there, perhaps in a folder that is closed to us. */
function isThere(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}
