import { asc } from 'drizzle-orm'
import type { Letter, LetterKind } from '#app/domain/letter/letter.ts'
import type { Handle } from '#db/client.ts'
import { letters, people } from '#db/schema.ts'

const told = { first: 'a3b1', numbers: [3, 7] }
const sitting = {
  roundTable: 'c2d4',
  title: { kk: 'Салыстырып тексеру', ru: 'О поверке' },
  place: { kk: 'Астана қ.', ru: 'г. Астана' },
  startsAt: '2026-11-23T05:00:00.000Z',
}
const consultation = { consultation: 'e5f6', closesOn: '2026-11-30' }

/** A letter of every kind. */
export const LETTERS: { readonly [Kind in LetterKind]: Extract<Letter, { kind: Kind }> } = {
  'consultation-invited': { kind: 'consultation-invited', particulars: consultation },
  'consultation-extended': {
    kind: 'consultation-extended',
    particulars: { ...consultation, reason: 'Сұрау бойынша.' },
  },
  'consultation-ends-soon': { kind: 'consultation-ends-soon', particulars: consultation },
  'consultation-reported': { kind: 'consultation-reported', particulars: { consultation: 'e5f6' } },
  'comments-answered': { kind: 'comments-answered', particulars: told },
  'words-changed': { kind: 'words-changed', particulars: { ...told, version: 4 } },
  'comment-moderated': {
    kind: 'comment-moderated',
    particulars: { ...told, hidden: true, reason: 'Дербес деректер.' },
  },
  'comment-restored': { kind: 'comment-restored', particulars: { ...told, reason: 'Дерек ашық.' } },
  'moderation-stands': { kind: 'moderation-stands', particulars: { ...told, reason: 'Дерек жеке.' } },
  'appeal-waits': { kind: 'appeal-waits', particulars: { ...told, round: 1 } },
  'comments-assigned': { kind: 'comments-assigned', particulars: { ...told, round: 1, dueOn: null } },
  'assignment-due-soon': {
    kind: 'assignment-due-soon',
    particulars: { ...told, round: 1, dueOn: '2026-11-25' },
  },
  'round-table-invited': { kind: 'round-table-invited', particulars: sitting },
  'round-table-moved': {
    kind: 'round-table-moved',
    particulars: { ...sitting, reason: { kk: 'Зал бос емес.', ru: 'Зал занят.' } },
  },
  'round-table-cancelled': {
    kind: 'round-table-cancelled',
    particulars: { ...sitting, reason: { kk: 'Қажет емес.', ru: 'Не требуется.' } },
  },
  'minutes-circulated': { kind: 'minutes-circulated', particulars: { ...sitting, version: 2 } },
  'approval-asked': { kind: 'approval-asked', particulars: { consultation: 'e5f6', dueOn: '2026-11-30' } },
  'capacity-claimed': {
    kind: 'capacity-claimed',
    particulars: { organisation: 'o', name: { kk: 'Теолог', ru: 'Теолог', en: 'Theologian' }, numbers: [7] },
  },
  'capacity-decided': {
    kind: 'capacity-decided',
    particulars: { first: 'c', numbers: [7, 8], confirmed: true, reason: '№ 7.' },
  },
  'approval-ends-soon': {
    kind: 'approval-ends-soon',
    particulars: { consultation: 'e5f6', dueOn: '2026-11-30' },
  },
}

/** Every letter in the order of writing: whose it is by the name before the @ of their address, its kind, what it tells. */
export async function lettersIn(db: Handle) {
  const names = new Map((await db.select().from(people)).map(({ id, email }) => [id, email.split('@')[0]!]))
  const rows = await db.select().from(letters).orderBy(asc(letters.writtenAt))
  return rows.map(row => ({ ...row, to: row.personId ? names.get(row.personId)! : row.address! }))
}
