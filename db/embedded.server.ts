import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findBinaries, type Binaries } from '#db/embedded-binaries.server.ts'
import { chooseLauncher, type Launcher } from '#db/launcher.server.ts'
import { Unfit } from '#db/unfit.ts'

/** A PostgreSQL server that came with the npm packages, reached over a Unix socket. */
export interface Embedded {
  readonly socketDirectory: string
  stop(): Promise<void>
}

/** The name PostgreSQL gives its socket on its usual port. */
export const SOCKET_NAME = '.s.PGSQL.5432'

const LONGEST_SOCKET_DIRECTORY = 80 // a socket's path may have 107 bytes in all
const START_ATTEMPTS = 20 // a killed server may linger for two seconds before its lock file is let go
const BETWEEN_ATTEMPTS = 250 // ms
const STOP_PATIENCE = 8_000 // ms, before a stop that waits for nobody

/**
 * Starts a server over `dataDir`, creating the cluster where there is none, or joins the one that already runs there.
 * An `ephemeral` cluster writes without waiting for the disk: for tests only.
 */
export async function startEmbedded(
  dataDir: string,
  options: { ephemeral?: boolean } = {},
): Promise<Embedded> {
  const directory = path.resolve(dataDir)
  const cluster: Cluster = {
    directory,
    socketDirectory: directory.length < LONGEST_SOCKET_DIRECTORY ? directory : shortDirectory(directory),
    ephemeral: options.ephemeral ?? false,
  }
  if (await accepts(cluster)) return adopt(cluster)
  const binaries = await findBinaries()
  const launcher = prepare(cluster, binaries)
  if (!existsSync(path.join(directory, 'PG_VERSION'))) await initialise(cluster, binaries, launcher)
  return launch(cluster, binaries, launcher)
}

interface Cluster {
  readonly directory: string
  readonly socketDirectory: string
  readonly ephemeral: boolean
}

function shortDirectory(directory: string): string {
  return path.join(tmpdir(), `tuzetu-${Buffer.from(directory).toString('base64url').slice(-24)}`)
}

function accepts({ socketDirectory }: Cluster): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createConnection(path.join(socketDirectory, SOCKET_NAME))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Joins a running server; where the program that started it is gone, this one stops it in the end. */
function adopt(cluster: Cluster): Embedded {
  const { directory, socketDirectory } = cluster
  const postmaster = pidIn(path.join(directory, 'postmaster.pid'))
  const owner = pidIn(ownerFile(directory))
  if (!postmaster || (owner && isAlive(owner))) return { socketDirectory, stop: async () => {} }
  writeFileSync(ownerFile(directory), String(process.pid))
  return { socketDirectory, stop: () => stopAdopted(directory, postmaster) }
}

async function stopAdopted(directory: string, postmaster: number): Promise<void> {
  if (!isAlive(postmaster)) return
  process.kill(postmaster, 'SIGINT')
  for (
    let waited = 0;
    waited < STOP_PATIENCE && existsSync(path.join(directory, 'postmaster.pid'));
    waited += 100
  )
    await pause(100)
}

function prepare(cluster: Cluster, binaries: Binaries): Launcher {
  make(cluster.directory)
  make(cluster.socketDirectory)
  const launcher = chooseLauncher(cluster.directory, binaries)
  const { uid, gid } = launcher.identity
  if (uid !== undefined && gid !== undefined)
    for (const directory of [cluster.directory, cluster.socketDirectory]) chownSync(directory, uid, gid)
  return launcher
}

function make(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new Unfit(`The database has no folder: ${(cause as Error).message}.`, { cause })
  }
}

async function initialise(cluster: Cluster, binaries: Binaries, launcher: Launcher): Promise<void> {
  const [program = '', ...words] = [
    ...launcher.prefix,
    binaries.initdb,
    ...['-D', cluster.directory, '-U', 'tuzetu', '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
    // ICU: under the C locale, PostgreSQL neither lowers nor trigrams Kazakh letters.
    ...['--locale-provider=icu', '--icu-locale=und', '--locale=C.UTF-8'],
    cluster.ephemeral ? '--no-sync' : '--data-checksums',
  ]
  const making = promisify(execFile)(program, words, { ...launcher.identity, cwd: '/' })
  await making.catch((cause: Error & { readonly stderr?: string }) => {
    throw new Unfit(`The database could not be created: ${cause.stderr || cause.message}`, { cause })
  })
}

async function launch(cluster: Cluster, binaries: Binaries, launcher: Launcher): Promise<Embedded> {
  for (let attempt = 1; ; attempt++) {
    const started = await tryLaunch(cluster, binaries, launcher)
    if (typeof started !== 'string') return started
    if (await accepts(cluster)) return adopt(cluster) // somebody else was quicker
    if (attempt >= START_ATTEMPTS || !/lock file|shared memory/.test(started))
      throw new Unfit(`PostgreSQL did not start: ${started}`)
    await pause(BETWEEN_ATTEMPTS)
  }
}

/** A running server, or what it said before it gave up. */
async function tryLaunch(
  cluster: Cluster,
  binaries: Binaries,
  launcher: Launcher,
): Promise<Embedded | string> {
  const [program = '', ...words] = [
    ...launcher.prefix,
    binaries.postgres,
    '-D',
    cluster.directory,
    ...settings(cluster),
  ]
  // Detached, so that Ctrl-C reaches the program first and it can finish what it is writing.
  const server = spawn(program, words, {
    ...launcher.identity,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    cwd: '/',
  })
  const exited = new Promise<false>(resolve => server.once('exit', () => resolve(false)))
  let said = ''
  const isReady = new Promise<boolean>(resolve => {
    server.once('error', error => {
      said += error.message
      resolve(false)
    })
    server.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000)
      if (said.includes('ready to accept connections')) resolve(true)
    })
  })
  if (!(await Promise.race([isReady, exited]))) return said
  writeFileSync(ownerFile(cluster.directory), String(process.pid))
  server.unref()
  ;(server.stderr as unknown as { unref(): void }).unref()
  return { socketDirectory: cluster.socketDirectory, stop: () => stop(server, exited) }
}

function settings(cluster: Cluster): string[] {
  const lasting = {
    listen_addresses: '',
    unix_socket_directories: cluster.socketDirectory,
    unix_socket_permissions: '0700',
    shared_buffers: '64MB',
    max_connections: '60',
  }
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
  const chosen = cluster.ephemeral ? { ...lasting, ...careless } : lasting
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function stop(server: ChildProcess, exited: Promise<unknown>): Promise<void> {
  server.ref()
  server.kill('SIGINT')
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOP_PATIENCE)
  await exited
  clearTimeout(impatience)
}

function ownerFile(directory: string): string {
  return path.join(directory, 'owner.pid') // PostgreSQL leaves alone what it does not know
}

function pidIn(file: string): number {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || 0 : 0
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
