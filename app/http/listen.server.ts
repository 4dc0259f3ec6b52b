import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Express } from 'express'
import { Unfit } from '#db/unfit.ts'

const WAITING = 4096 // connections to be taken: Node's own 511 turn away who submits in the last minute

/** Opens a site at the port that the environment names; complains of what is no port, and of one that cannot be had. */
export async function listen(site: Express, asked = '3000'): Promise<Server> {
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Unfit(`PORT must be a number up to 65535, not ${asked}.`)
  const server = site.listen({ port, backlog: WAITING })
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'EADDRINUSE' ? 'another program has it' : cause.message
    throw new Unfit(`The site cannot be opened at port ${port}: ${why}. Set PORT to another.`, { cause })
  })
  return server
}
