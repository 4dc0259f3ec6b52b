export const home = {
  title: 'Home',
  lead: 'Tuzetu is a workspace in which a law is amended: drafters write, those concerned comment, and everybody sees who changed what, why and when.',
  lookAround: 'Sign in to look around',
  points: [
    'The law in Kazakh and in Russian, side by side, every provision with its twin.',
    'Every version is kept; any two are compared word by word.',
    'The comparative table and the amending text are written by the workspace and proved before you see them.',
  ],
  actsTitle: 'Acts',
  noActs: 'No act has been imported yet.',
  heads: {
    drafter: 'What waits for you',
    stakeholder: 'What you can read',
    official: 'Where the bills stand',
    administrator: 'The workspace',
  },
  commentHead: 'What you can comment on',
  expected: 'Coming meetings and approvals',
  answersDue: (bodies: number, day: string) =>
    bodies === 1 ? `one answer awaited, due ${day}` : `${bodies} answers awaited, the next due ${day}`,
  nothingWaits:
    'Nothing waits: every wording is settled, every comment placed and answered, every change justified.',
  looking: 'Looking through the tables…',
  collisionsWait: (count: number) => (count === 1 ? '1 wording to settle' : `${count} wordings to settle`),
  reasonsMissing: (rows: number) =>
    rows === 1 ? '1 row without a justification' : `${rows} rows without a justification`,
  placesWait: (count: number) =>
    count === 1 ? '1 comment to place in the new text' : `${count} comments to place in the new text`,
  commentsWait: (count: number) =>
    count === 1 ? '1 comment without an answer' : `${count} comments without an answer`,
  appealsWait: (count: number) =>
    count === 1 ? '1 appeal waits for your decision' : `${count} appeals wait for your decision`,
  bills: 'Bills',
  noBills: 'There is no bill yet.',
  openBill: 'Open the first bill',
  noBillsReader: 'When a drafter opens a bill, it stands here.',
  since: (date: string) => `since ${date}`,
  version: (number: number) => `Version ${number}`,
  noVersion: 'No version yet',
  latestChanges: 'Latest changes',
  sinceLastVisit: (instant: string) => `Since you were here on ${instant}`,
  nothingNew: 'Nothing has changed since then.',
  stepsTitle: 'The first five minutes',
  stepsNote: 'A way through the demonstration. Nothing here can be broken.',
  done: 'done',
  steps: {
    compare: 'Look at what the bill changes, word by word',
    change: 'Change a word and save a version',
    justify: 'Say in the table why a provision changes',
    answer: 'Read a comment and answer it, with a reason',
    record: 'See it all in the history of the bill',
  },
  registerPeople: 'Register people and change their roles',
  importActs: 'Import acts and their editions',
  readRecord: 'Read the record and check its seals',
}
