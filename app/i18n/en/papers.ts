import type { PaperKind } from '#app/domain/paper/paper.ts'

const kinds: Record<PaperKind, string> = {
  disagreements: 'Table of disagreements',
  report: 'Report on the consultation',
  note: 'Explanatory note',
  sheet: 'Reference sheet',
}

export const papers = {
  title: 'Papers',
  lead: 'Every paper of the bill, made from the record as it stands now. What is issued is kept as issued.',
  kinds,
  remarksOf: (body: string) => `Remarks of an approving body: ${body}`,
  reportOf: (round: number, kind: string) => `Report on the consultation, round ${round} (${kind})`,
  comparative: 'Comparative table',
  amendingText: 'Amending text',
  remarksTable: (round: number) => `Table of remarks and answers, round ${round}`,
  remarksNote: (round: number) => `Note of accepted and rejected remarks, round ${round}`,
  minutes: 'Minutes',
  open: 'Open',
  languages: { kk: 'Kazakh', ru: 'Russian' },
  language: 'Language of the paper',
  issue: 'Issue',
  issueHint: 'The paper is kept as it reads now, with its hash.',
  issued: 'Issued',
  noneIssued: 'No paper has been issued yet.',
  issueNumber: (number: number, when: string, by: string) => `Issue ${number}, ${when}, ${by}`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  since: (when: string) => `What changed since the issue of ${when}`,
  unchanged: (when: string) => `Nothing has changed since the issue of ${when}.`,
  shownRows: (shown: number, all: number) =>
    `The page shows ${shown} of ${all} rows; the files have all of them.`,
  moreChanges: (count: number) => `and ${count} more changed lines`,
  questions: 'Questions of the form',
  questionsLead: 'What the record knows is filled in already. Your own answer takes its place.',
  known: 'From the record',
  answerKk: 'Answer in Kazakh',
  answerRu: 'Answer in Russian',
  save: 'Save',
  saved: 'Saved.',
  write: 'Answer the questions',
  answeredOf: (answered: number, all: number) => `${answered} of ${all} answered`,
}
