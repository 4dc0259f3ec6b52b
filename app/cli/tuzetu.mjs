#!/usr/bin/env node
// The program is TypeScript; tsx lets Node read it as it is, so that there is nothing to build before a command.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
