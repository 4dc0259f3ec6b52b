import { createTransport } from 'nodemailer'
import type { MailText } from '#app/documents/letter-mail.server.ts'
import type { MailSettings } from '#app/letters/mail-settings.server.ts'

/** A mail with whom it is for. */
export interface Mail extends MailText {
  readonly to: { readonly name: string; readonly address: string }
  /** The id of its first letter: two copies of one mail have one id, and mail programs show them once. */
  readonly id: string
}

/** Where mails are put in: each is sent, or the promise fails with what the mail server said. */
export interface MailBox {
  put(mail: Mail): Promise<void>
  close(): void
}

// Well below the first wait for the next try: what hangs must have failed before anybody tries again.
const CONNECTING = 15_000 // ms
const TALKING = 30_000 // ms

/** The mail box of an SMTP server. It keeps one connection, and opens another where the server has closed it. */
export function openMailBox({ url, from, origin }: MailSettings): MailBox {
  const transport = createTransport({
    ...{ url, pool: true, maxConnections: 1 },
    ...{ connectionTimeout: CONNECTING, greetingTimeout: CONNECTING, socketTimeout: TALKING },
    ...{ disableFileAccess: true, disableUrlAccess: true }, // a mail brings nothing but its own words
  })
  const { hostname } = new URL(origin)
  return {
    put: async ({ to, id, subject, text, html }) => {
      await transport.sendMail({
        ...{ from, to, subject, text, html },
        messageId: `<${id}@${hostname}>`,
        // Says to holiday answers and mailing lists that nobody reads a reply. RFC 3834.
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
