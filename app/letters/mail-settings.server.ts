import { Unfit } from '#db/unfit.ts'

/** How the workspace's mail goes out, as its environment says. */
export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…`; a secret. */
  readonly url: string
  readonly from: string
  /** Where links lead: `https://tuzetu.example`. */
  readonly origin: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The settings of the environment; none where SMTP_URL is not set, and then nothing is sent. Half of them is a
 * mistake that would show in every mail, so it is told at the start.
 */
export function mailSettings(environment: Environment): MailSettings | null {
  const { SMTP_URL: url, MAIL_FROM: from } = environment
  if (!url) return null
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol))
    throw new Unfit('SMTP_URL must look like smtp://user:password@host:587 or smtps://user:password@host.')
  if (!from) throw new Unfit('SMTP_URL is set, MAIL_FROM is not: which address do the letters come from?')
  const origin = originOf(environment)
  if (!origin) throw new Unfit('SMTP_URL is set, ORIGIN is not: where do the links in the letters lead?')
  return { url, from, origin }
}

/** Where the workspace is reached from outside, without a path; none where ORIGIN is not set. */
export function originOf({ ORIGIN: origin }: Environment): string | null {
  if (!origin) return null
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
    throw new Unfit('ORIGIN must look like https://tuzetu.example.')
  return new URL(origin).origin
}

/** The mail server by its name and port, without the secret of its address. */
export function serverName({ url }: MailSettings): string {
  return new URL(url).host
}
