export const sending = {
  title: 'Letters by mail',
  lead: 'Whether letters leave the workspace, what waits, and what failed and why. What the letters say is for their readers only.',
  ready: (from: string, server: string, origin: string) =>
    `Mail is set up: letters go from ${from} over ${server}; their links lead to ${origin}.`,
  notReady:
    'Mail is not set up: nothing is sent, letters are read in the workspace. Whoever runs the program sets SMTP_URL, MAIL_FROM and ORIGIN in its environment.',
  counts: {
    sent: 'sent',
    waiting: 'waiting',
    retrying: 'to be tried again',
    'given-up': 'given up',
    stale: 'too old to be sent',
    'not-by-mail': 'not for the mail',
  },
  none: 'No letter has failed.',
  reader: 'To',
  what: 'Letter',
  state: 'State',
  failure: 'Why',
  tries: (count: number) => (count === 1 ? '1 try' : `${count} tries`),
  nextTry: (instant: string) => `next try ${instant}`,
  again: 'Send again',
  allAgain: 'Send all of these again',
  linkGone: 'Its link has been used or erased: invite again.',
  queued: (count: number) =>
    count === 1 ? '1 letter is put into the mail again.' : `${count} letters are put into the mail again.`,
}
