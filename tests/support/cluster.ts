import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres, { type Sql } from 'postgres'
import type { TestProject } from 'vitest/node'
import { openSocket } from '#db/connect.server.ts'
import { startEmbedded, type Embedded } from '#db/embedded.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { findBrowser } from '#tests/support/browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests' databases are: a server's URL, or the socket directory of the embedded one. */
    cluster: { url?: string; socketDirectory?: string }
    /** The browser of the journeys; null where there is none. */
    browser: string | null
  }
}

/** The migrated database that every test file clones. */
export const TEMPLATE = 'tuzetu_template'

/** One PostgreSQL for the whole run: the server of DATABASE_URL, or an embedded one that lives as long as the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['DATABASE_URL']
  const directory = mkdtempSync(path.join(tmpdir(), 'tuzetu-test-'))
  const embedded = url ? null : await startEmbedded(path.join(directory, 'pg'), { ephemeral: true })
  const cluster = embedded ? { socketDirectory: embedded.socketDirectory } : { url: url! }
  await makeTemplate(name => openIn(cluster, name))
  project.provide('cluster', cluster)
  project.provide('browser', journeysBrowser())
  return () => tearDown(embedded, directory)
}

/** A client of one database of the cluster. */
export function openIn(cluster: { url?: string; socketDirectory?: string }, name: string): Sql {
  if (cluster.socketDirectory) return openSocket(cluster.socketDirectory, name, 4)
  const url = new URL(cluster.url!)
  url.pathname = `/${name}`
  return postgres(url.href, { max: 4, onnotice: () => {} })
}

function journeysBrowser(): string | null {
  const browser = findBrowser()
  if (!browser && process.env['CI'])
    throw new Error('No browser for the journeys: install Chromium or set CHROMIUM_PATH.')
  if (!browser) console.warn('No browser was found: the journeys are skipped. Set CHROMIUM_PATH to run them.')
  return browser
}

async function makeTemplate(open: (name: string) => Sql): Promise<void> {
  const maintenance = open('postgres')
  await maintenance.unsafe('drop database if exists tuzetu_demonstration with (force)')
  await maintenance.unsafe(`drop database if exists ${TEMPLATE} with (force)`)
  await maintenance.unsafe(`create database ${TEMPLATE}`)
  await maintenance.end()
  const template = open(TEMPLATE)
  await migrate(template)
  await template.end()
}

async function tearDown(embedded: Embedded | null, directory: string): Promise<void> {
  await embedded?.stop()
  rmSync(directory, { recursive: true, force: true })
}
