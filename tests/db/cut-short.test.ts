import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test('a first start that is cut short leaves no database running, and complains of nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-cut-short-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: path.join(folder, 'pg'), PORT: '0' }
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], { cwd: ROOT, env })
  const said: string[] = []
  for (const output of [server.stdout, server.stderr])
    output.on('data', (words: Buffer) => said.push(String(words)))
  const isRunning = () => existsSync(path.join(folder, 'pg', 'postmaster.pid'))
  await expect.poll(isRunning, { timeout: 50_000 }).toBe(true)
  server.kill('SIGINT')
  expect(await once(server, 'exit')).toEqual([0, null])
  expect([isRunning(), said]).toEqual([false, []])
})
