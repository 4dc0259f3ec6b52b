import type { AccessRefusals } from '#app/domain/access/refusals.ts'
import type { SentencesOf } from '#app/i18n/refusal-sentences.ts'

export const accessRefusals: SentencesOf<AccessRefusals> = {
  'access.denied': () => 'Your role does not allow this.',
  'access.other-site': () => 'Another site sent this in your name; it was not done.',
  'access.too-long': ({ megabytes }) => `This is too long to send at once; the limit is ${megabytes} MB.`,
  'form.malformed': ({ fields }) =>
    `What was sent cannot be read${fields.length > 0 ? `; missing, too long or of another kind: ${fields.join(', ')}` : ''}. Nothing was saved.`,
  'access.sign-in-first': () => 'Sign in first.',
  'sign-in.wrong': () => 'The address or the password is wrong.',
  'sign-in.too-often': () => 'Too many attempts. Wait a quarter of an hour and try again.',
  'sign-in.crowded': () => 'Many people are signing in just now. Try again in a minute.',
  'person.email-wrong': () => 'This is no e-mail address.',
  'person.email-known': ({ email }) => `Somebody is registered as ${email} already.`,
  'person.name-missing': () => 'Write the name in all three languages, up to 200 characters each.',
  'person.own-name-missing': () => 'Write your name, of up to 200 characters.',
  'person.password-short': ({ least }) => `The password must have ${least} characters or more.`,
  'person.missing': () => 'There is no such person.',
  'organisation.name-missing': () => 'Write the name of the organisation in all three languages.',
  'organisation.missing': () => 'There is no such organisation.',
  'role.unknown': () => 'Choose a role.',
  'role.last-administrator': () =>
    'This is the last administrator. Make somebody else an administrator first.',
}
