import { beforeAll } from 'vitest'
import type { ConsultationPage } from '#app/queries/consultation/consultation-page.server.ts'
import { loader } from '#app/routes/consultations.$id._index/route.tsx'
import { action as write } from '#app/routes/consultations.$id.comments.ts'
import type { Database } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { consultations } from '#db/schema.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

/** Who asks, what for, and about which consultation; a visitor about the public one where nothing is said. */
interface Asking {
  readonly as?: Part
  readonly query?: string
  readonly id?: string
  readonly form?: Record<string, string>
}

/** The demonstration's public discussion, and requests to its addresses. */
export interface ConsultationDoor {
  db: Database
  /** Its id. */
  discussion: string
  asked(path: string, asking?: Asking): Asked
  pageOf(asking?: Asking): Promise<ConsultationPage>
  /** The form of a remark on words of the consulted text, as the page sends it. */
  remark(as: Part, more?: Record<string, string>): Promise<Record<string, string>>
  /** Sends such a remark. */
  send(as: Part, more?: Record<string, string>, id?: string): ReturnType<typeof write>
}

export const BILL = 'religious-activity'

/** Words that the consulted text has in Kazakh. */
export const QUOTE = 'адамдар тобы'

/** Opens the demonstration for the tests of a file. */
export function consultationDoor(): ConsultationDoor {
  const cookies = new Map<Part, string>()
  const at = { asked, pageOf, remark, send } as ConsultationDoor

  beforeAll(async () => {
    at.db = await demonstrationDatabase()
    const [opened] = await at.db.select().from(consultations)
    at.discussion = opened!.id
    for (const part of ['drafter', 'theologian', 'human-rights', 'qmdb'] as const)
      cookies.set(part, await cookieOf(at.db, part))
  })

  function asked(path: string, { as, query = '', id = at.discussion, form }: Asking = {}): Asked {
    return asking(at.db, `/${path}?${query}`, {
      ...(as && { cookie: cookies.get(as)! }),
      ...(form && { form }),
      params: { id, bill: BILL, word: id },
    })
  }

  async function pageOf(more: Asking = {}) {
    return (await loader(asked(`consultations/${more.id ?? at.discussion}`, more))).page
  }

  async function remark(as: Part, more: Record<string, string> = {}): Promise<Record<string, string>> {
    const { rows, part } = await pageOf({ as })
    const provision = rows.find(row => row.kk?.text.includes(QUOTE))!.kk!
    const start = provision.text.indexOf(QUOTE)
    const place = { provision: provision.id, address: provision.address, start, end: start + QUOTE.length }
    const anchor = { kind: 'words', language: 'kk', quote: QUOTE, prefix: '', suffix: '', ...place }
    return {
      ...{ key: crypto.randomUUID(), amendment: part.amendment, anchor: JSON.stringify(anchor) },
      ...{ kind: 'remark', language: 'kk', text: 'Мағынасы нақтыланбаған.', ...more },
    }
  }

  async function send(as: Part, more: Record<string, string> = {}, id = at.discussion) {
    return write(asked(`consultations/${id}/comments`, { as, id, form: await remark(as, more) }))
  }

  return at
}
