import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { numbered, type LetterNames, type LetterSentences } from '#app/i18n/letter-words.ts'

const day = (date: string) => longDate(date, 'en')
const of = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'comment' : 'comments'} ${numbered(numbers, count => `and ${count} more`)}`

const names: LetterNames = {
  'consultation-invited': 'You are invited to a consultation',
  'consultation-extended': 'A consultation goes on longer',
  'consultation-ends-soon': 'A consultation ends soon',
  'consultation-reported': 'The report of a consultation is published',
  'comments-answered': 'Your comments are answered',
  'words-changed': 'Your words changed',
  'comment-moderated': 'Your comment was moderated',
  'comment-restored': 'Your comment is shown again',
  'moderation-stands': 'Your appeal is decided: the moderation stands',
  'appeal-waits': 'An appeal waits for your decision',
  'comments-assigned': 'Comments were assigned to you',
  'assignment-due-soon': 'Answers of yours are due soon',
  'round-table-invited': 'You are invited to a round-table',
  'round-table-moved': 'A round-table is moved',
  'round-table-cancelled': 'A round-table is cancelled',
  'minutes-circulated': 'Minutes are circulated',
  'approval-asked': 'Your body is asked for its approval',
  'approval-ends-soon': 'The term of an approval ends soon',
  'capacity-claimed': 'Somebody asks to speak for your organisation',
  'capacity-decided': 'The organisation that you asked to speak for has answered',
}

const sentences: LetterSentences = {
  'consultation-invited': ({ closesOn }) =>
    `You are asked what you think of the draft. Comments are taken until the end of ${day(closesOn)}.`,
  'consultation-extended': ({ closesOn, reason }) =>
    `Comments are now taken until the end of ${day(closesOn)}. Reason: ${reason}`,
  'consultation-ends-soon': ({ closesOn }) =>
    `The last day for comments is ${day(closesOn)}; you have not submitted any yet. Drafts that are not submitted are read by nobody but you.`,
  'consultation-reported': () =>
    'Every answer can be read beside its comment, with the change that it caused.',
  'comments-answered': ({ numbers }) =>
    `There is an answer to your ${of(numbers)}. You can say whether you agree with it.`,
  'words-changed': ({ numbers, version }) =>
    `The words that your ${of(numbers)} spoke of are different in version ${version}. Say whether that settles it or your remark stands.`,
  'comment-moderated': ({ numbers, hidden, reason }) =>
    `${hidden ? 'Hidden' : 'Words were struck out of'}: your ${of(numbers)}. You can appeal against it beside the comment. Reason: ${reason}`,
  'comment-restored': ({ numbers, reason }) =>
    `Your ${of(numbers)} can be read whole again. Reason: ${reason}`,
  'moderation-stands': ({ numbers, reason }) =>
    `What was hidden of your ${of(numbers)} stays hidden. Who decided it is named beside the comment. Reason: ${reason}`,
  'appeal-waits': ({ numbers }) =>
    `What was hidden of ${of(numbers)} is appealed against by its author. Decide on the desk: it is shown whole, or the moderation stands.`,
  'comments-assigned': ({ numbers, dueOn }) =>
    `You are to answer ${of(numbers)}${dueOn ? ` by ${day(dueOn)}` : ''}.`,
  'assignment-due-soon': ({ numbers, dueOn }) =>
    `The answers to ${of(numbers)} are due on ${day(dueOn)} and have not been given yet.`,
  'round-table-invited': ({ title, place, startsAt }) =>
    `${title.ru}: ${clockTime(startsAt, 'en')}, ${place.ru}. The agenda and the invitation for your calendar are on its page.`,
  'round-table-moved': ({ title, place, startsAt, reason }) =>
    `${title.ru}: now ${clockTime(startsAt, 'en')}, ${place.ru}. Take the invitation for your calendar anew from its page. Reason: ${reason.ru}`,
  'round-table-cancelled': ({ title, startsAt, reason }) =>
    `${title.ru}, planned for ${clockTime(startsAt, 'en')}, is not held. Reason: ${reason.ru}`,
  'minutes-circulated': ({ title, version }) =>
    `The minutes of the round-table “${title.ru}”, version ${version}, wait for your corrections.`,
  'approval-asked': ({ dueOn }) =>
    `An answer is expected by ${day(dueOn)}. Silence until the end of that day counts as agreement.`,
  'approval-ends-soon': ({ dueOn }) =>
    `The term ends on ${day(dueOn)} and your body has not answered. Silence until the end of that day counts as agreement.`,
  'capacity-claimed': ({ name, numbers }) =>
    `${name.en} submitted ${of(numbers)} in the name of your organisation, which has not named them. Until you answer, everybody sees that it is not confirmed.`,
  'capacity-decided': ({ numbers, confirmed, reason }) =>
    `${confirmed ? 'The organisation confirmed' : 'The organisation did not confirm'} that you spoke for it in ${of(numbers)}. Reason: ${reason}`,
}

export const letters = {
  title: 'Letters',
  unread: (count: number) => (count === 1 ? '1 unread letter' : `${count} unread letters`),
  lead: 'What concerns you is written to you here as soon as it happens.',
  none: 'Nothing has been written to you yet. When your comments are answered, your words change or a term ends, you are told here.',
  fresh: 'unread',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  earlier: 'Earlier letters',
  newest: 'Newest letters',
  all: 'All letters',
  delivery: 'Letters by mail',
  deliveries: { 'at-once': 'At once', daily: 'Once a day, at nine', never: 'Not by mail' },
  deliveryNote:
    'Every letter stays here in any case. It is written in the language that you last chose for the interface.',
  save: 'Save',
  saved: (how: string) => `Saved: ${how}.`,
  noMail: 'Mail is not set up in this workspace: letters are read here only.',
  names,
  sentences,
  mail: {
    open: 'Open in the workspace',
    several: (count: number) => `${count} letters from Tuzetu`,
    linkOnce: 'The link works once. To use it, sign in with the account that the workspace gave you.',
    why: 'Written by Tuzetu, the workspace in which the law is amended in the open.',
    settings: 'How you get these letters is set here:',
  },
}
