import type { Answer } from '#app/commands/answer-comments.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { writeComment, type Remark } from '#app/commands/write-comment.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { Patches, Texts } from '#app/domain/amendment/patch.ts'
import type { WordsAnchor } from '#app/domain/anchoring/anchor.ts'
import type { Voice } from '#app/domain/consultation/comment.ts'
import type { DeskPage } from '#app/domain/consultation/desk.ts'
import { NO_FILTERS, type DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { deskPage } from '#app/queries/desk/desk.server.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { editions } from '#db/schema.ts'
import { loadTexts, latestVersion } from '#db/versions.server.ts'
import { billRoom, rewording, type BillRoom } from '#tests/support/bill-room.ts'

/** A bill with one version that is consulted, and people who speak to it. */
export interface DeskRoom extends BillRoom {
  consult(): Promise<Consulted>
}

/** A consultation and what is done in it. */
export interface Consulted {
  readonly id: string
  /** The bill's name in addresses. */
  readonly bill: string
  readonly amendment: string
  /** Somebody says something on the version, and submits it, as an expert unless in another voice; gives the comment's id. */
  say(part: Part, remark?: Partial<Remark>, voice?: Voice): Promise<string>
  /** The desk as a drafter sees it: its list under filters, and a comment by its number, or the first. */
  shown(filters?: Partial<DeskFilters>, comment?: number): Promise<DeskPage>
  /** The numbers of the comments that filters leave on the desk. */
  numbers(filters?: Partial<DeskFilters>): Promise<readonly number[]>
  /** A provision's own text in the newest version. */
  reads(language: Language, provision: string): Promise<string | undefined>
  /** A drafter saves a version with another text of one provision; gives its id. */
  reword(language: Language, provision: string, text: string): Promise<string>
  /** A drafter saves a version; gives its id. */
  save(patches: Patches): Promise<string>
}

export const FEE = 'art_2__para_1'
export const SITE = 'art_2__para_2'

/** Opens bills with consultations over an empty database. */
export async function deskRoom(db: Database): Promise<DeskRoom> {
  const room = await billRoom(db)
  return { ...room, consult: () => consult(room) }
}

async function consult(room: BillRoom): Promise<Consulted> {
  const { bill, amendment } = await room.open()
  const newest = async (): Promise<Texts> => {
    const latest = await latestVersion(room.db, amendment)
    return (await loadTexts(room.db, [latest!]))[0]!
  }
  const save = async (patches: Patches) => {
    const parent = (await latestVersion(room.db, amendment))?.id ?? null
    const draft = { amendment, parent, message: 'Пысықтау', patches }
    const saved = granted(await saveVersion(room.as('drafter'), draft))
    if (saved.kind === 'collision') throw new Error('Nobody else was writing.')
    return saved.version
  }
  const version = await save(await firstChange(room))
  const id = granted(
    await openConsultation(room.as('drafter'), {
      ...{ bill: bill.id, kind: 'public', opensOn: '2026-11-22', noteKk: '', noteRu: '' },
      ...{ term: { unit: 'working-days', count: 10 }, versions: [version] },
    }),
  )
  const shown = async (filters: Partial<DeskFilters> = {}, comment: number | null = null) => {
    const asked = { bill: bill.slug, round: null, comment, filters: { ...NO_FILTERS, ...filters } }
    return (await deskPage(room.as('drafter'), asked))!
  }
  return {
    ...{ id, bill: bill.slug, amendment, save },
    say: async (part, remark = {}, voice = 'expert') => {
      const comment = await write(room, part, { consultation: id, amendment, ...remark })
      granted(await submitComments(room.as(part), id, voice))
      return comment
    },
    shown,
    numbers: async filters => (await shown(filters)).window.rows.map(row => row.number),
    reads: async (language, provision) => {
      const entry = entryById((await newest())[language], provision)
      return entry && ownText(entry.provision)
    },
    reword: async (language, provision, text) => save(rewording(await newest(), language, provision, text)),
  }
}

async function firstChange(room: BillRoom): Promise<Patches> {
  const [edition] = await room.db.select().from(editions)
  const [texts] = await loadTexts(room.db, [edition!])
  return rewording(texts!, 'ru', FEE, 'Поверку проводит уполномоченный орган два раза в год.')
}

type Said = Pick<Remark, 'consultation' | 'amendment'> & Partial<Remark>

async function write(room: BillRoom, part: Part, said: Said): Promise<string> {
  const remark: Remark = {
    ...{ kind: 'remark', language: 'ru', text: 'Один раз достаточно.', wording: null },
    anchor: { kind: 'provision', provision: FEE, address: FEE },
    ...said,
  }
  return granted(await writeComment(room.as(part), remark))
}

/** The id of one of the cast. */
export function idOf(room: DeskRoom, part: Part): string {
  return actingPerson(room.as(part).actor)
}

/** A rejection of comments, with a reason that stands. */
export function rejection(comments: readonly string[], more: Partial<Answer> = {}): Answer {
  return {
    ...{ comments, code: 'rejected', part: '', provision: '', version: null, seen: {} },
    reason: 'Пункт 1 статьи 2 устанавливает срок.',
    ...more,
  }
}

/** Chosen words of a text of a provision. */
export function words(
  language: Language,
  provision: string,
  [text, quote]: readonly [string, string],
): WordsAnchor {
  const start = text.indexOf(quote)
  const place = { provision, address: provision, start, end: start + quote.length }
  return { kind: 'words', language, ...place, quote, prefix: '', suffix: '' }
}
