import { billRefusals } from '#app/i18n/en/bill-refusals.ts'
import { consultationRefusals } from '#app/i18n/en/consultation-refusals.ts'
import { importRefusals } from '#app/i18n/en/import-refusals.ts'
import { instructionRefusals } from '#app/i18n/en/instruction-refusals.ts'
import type { RefusalSentences } from '#app/i18n/refusal-sentences.ts'

export const refusals: RefusalSentences = {
  ...billRefusals,
  ...instructionRefusals,
  ...importRefusals,
  ...consultationRefusals,
  'access.denied': () => 'Your role does not allow this.',
  'access.other-site': () => 'Another site sent this in your name; it was not done.',
  'access.too-long': ({ megabytes }) => `This is too long to send at once; the limit is ${megabytes} MB.`,
  'access.sign-in-first': () => 'Sign in first.',
  'amendment.provision-missing': ({ at }) => `The act has no provision ${at}.`,
  'sign-in.wrong': () => 'The address or the password is wrong.',
  'sign-in.too-often': () => 'Too many attempts. Wait a quarter of an hour and try again.',
  'structure.empty': () => 'The text is empty.',
}
