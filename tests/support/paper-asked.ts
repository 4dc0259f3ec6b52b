import type { PaperFormat, PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { loader } from '#app/routes/bills.$bill_.papers_.$kind_.files.$format.ts'
import type { Database } from '#db/client.ts'
import { asking } from '#tests/support/asking.ts'

/** A file of a paper as an address asks for it; a visitor's where there is no cookie. */
export interface FileAsked {
  readonly bill: string
  readonly kind: PaperKind | (string & {})
  readonly subject?: string
  readonly format?: PaperFormat
  readonly language?: Language
  readonly cookie?: string | undefined
}

/** The answer that gives the file. */
export function paperAnswer(db: Database, asked: FileAsked): Promise<Response> {
  const { bill, kind, subject = '', format = 'docx', language = 'ru', cookie } = asked
  const request = asking(db, `/papers?${new URLSearchParams({ language, subject })}`, {
    ...(cookie && { cookie }),
    params: { bill, kind, format },
  })
  return loader(request)
}

/** The bytes of the file. */
export async function paperBytes(db: Database, asked: FileAsked): Promise<Uint8Array> {
  return new Uint8Array(await (await paperAnswer(db, asked)).arrayBuffer())
}
