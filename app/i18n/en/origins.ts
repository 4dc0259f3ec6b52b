export const origins = {
  title: 'Who brought these words',
  lead: 'Underlined words came with a version of the draft; the small number says with which. All other words are those of the edition in force.',
  none: 'The draft brought no words here: all are those of the edition in force.',
  after: (count: number) => (count === 1 ? 'After a comment' : `After ${count} comments`),
  versions: 'Versions that brought these words',
  number: (version: number) => `Number: version ${version}`,
  link: 'Who brought the words',
  around: (shown: number, all: number) => `The ${shown} articles around this one, of ${all}.`,
  toText: 'Back to the text',
}
