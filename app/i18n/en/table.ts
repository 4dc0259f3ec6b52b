export const table = {
  title: 'Comparative table',
  language: 'Language of the paper',
  languages: { kk: 'Қазақша', ru: 'Русский' },
  paper: 'As a paper',
  empty:
    'No version has been saved yet. Write the amendment in the text and save it: the table fills itself.',
  same: 'This act reads as it is in force: no version changes it yet.',
  version: (number: number, date: string) => `Version ${number}, ${date}`,
  edition: (date: string) => `Wording in force: edition of ${date}`,
  missing: (count: number) =>
    count === 0
      ? 'Every row has a justification.'
      : count === 1
        ? '1 row has no justification.'
        : `${count} rows have no justification.`,
  noJustification: 'No justification',
  write: 'Write the justification',
  change: 'Change',
  writing: (element: string) => `Justification: ${element}`,
  inKazakh: 'In Kazakh',
  inRussian: 'In Russian',
  asked:
    'The essence of the amendment; the reasons for it; the act and the instruction it rests on, with number and date.',
  save: 'Save',
  cancel: 'Leave as it was',
  kept: 'What you typed here earlier and did not save is back: it was kept on this device.',
}
