import type { RefusalCode } from '#app/domain/refusal.ts'

/** The statuses that say more than «the form cannot be taken» (422). */
const STATUSES: { readonly [Code in RefusalCode]?: number } = {
  'access.denied': 403,
  'access.other-site': 403,
  'access.too-long': 413,
  'access.sign-in-first': 401,
  'person.email-known': 409,
  'person.missing': 404,
  'role.last-administrator': 409,
  'sign-in.wrong': 401,
  'sign-in.too-often': 429,
  'act.missing': 404,
  'consultation.missing': 404,
  'comment.missing': 404,
  'comment.not-yours': 403,
  'comment.too-long': 413,
  'comment.answered-meanwhile': 409,
  'invitation.missing': 404,
  'invitation.used': 410,
  'amendment.missing': 404,
  'amendment.act-known': 409,
  'bill.missing': 404,
  'collision.missing': 404,
  'collision.settled': 409,
  'collision.unsettled': 409,
  'version.patch-malformed': 400,
  'consultation.reported': 409,
  'wording.collides': 409,
  'act.known': 409,
  'edition.known': 409,
  'import.too-large': 413,
  'import.docx-swells': 413,
  'import.not-a-text': 415,
  'import.old-word': 415,
  'import.pdf': 415,
  'import.not-a-docx': 415,
}

/** The HTTP status that a refusal is answered with. */
export function statusOf(code: RefusalCode): number {
  return STATUSES[code] ?? 422
}
