import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { atEndOfFile } from '#tests/support/endings.ts'

/** A mail as it arrived: its envelope, its source, and its plain text. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly source: string
  readonly text: string
}

/** A real SMTP server that keeps what it gets. */
export interface PostOffice {
  /** What SMTP_URL would be. */
  readonly url: string
  readonly received: ReceivedMail[]
  /** Why a reader's mail is refused: a status and a sentence; nothing where it is taken. */
  refuse: (address: string) => string | null
  connections(): number
  /** Closes every open connection, as servers do with idle ones. */
  hangUp(): Promise<void>
  close(): Promise<void>
}

/** Opens a post office on a free port; it closes with the test file. */
export async function openPostOffice(): Promise<PostOffice> {
  const received: ReceivedMail[] = []
  let connections = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_session, callback) => {
      connections++
      callback()
    },
    onRcptTo: ({ address }, _session, callback) => callback(refusal(office.refuse(address))),
    onData: (stream, session, callback) => {
      void sourceOf(stream).then(source => {
        received.push(mailOf(session, source))
        callback()
      })
    },
  })
  server.on('error', () => {}) // a client that is cut off
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const office: PostOffice = {
    ...{ url: `smtp://127.0.0.1:${port}`, received, refuse: () => null, connections: () => connections },
    hangUp: async () => {
      const closed = [...server.connections].map(connection => {
        const { _socket: socket } = connection as unknown as { _socket: Socket }
        return once(socket.destroy(), 'close')
      })
      await Promise.all(closed)
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  atEndOfFile(() => office.close())
  return office
}

function refusal(reason: string | null): Error | null {
  if (reason === null) return null
  const [status, ...words] = reason.split(' ')
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(status) })
}

async function sourceOf(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function mailOf({ envelope }: SMTPServerSession, source: string): ReceivedMail {
  return {
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
    source,
    text: plainText(source),
  }
}

/** The plain text of a mail of ours: the first part, in quoted-printable or base64. */
function plainText(source: string): string {
  const part = source.split(/^Content-Type: text\/plain/m)[1]!
  const [head, ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n').split(/\r\n--/)[0]!
  if (/base64/i.test(head!)) return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_sign, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
