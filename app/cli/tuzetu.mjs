#!/usr/bin/env node
// The program is TypeScript; tsx lets Node read it as it is, so that there is nothing to build before a command.
import { register } from 'tsx/esm/api'

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
