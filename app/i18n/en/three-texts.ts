import type { Fate } from '#app/domain/comparison/fate.ts'

/** The law in force, the draft consulted on and the draft of now, beside each other. */
export const threeTexts = {
  title: 'Three texts at once',
  sinceConsultation: 'What became of the text since the consultation',
  columns: { inForce: 'In force', consulted: 'Consulted on', now: 'Now' },
  marked: 'Each text is marked against the one before it.',
  fates: {
    unchanged: 'Unchanged since the consultation',
    changed: 'Changed after the consultation',
    new: 'New since the consultation',
    'taken-out': 'Taken out after the consultation',
    restored: 'Back to the text in force',
  } satisfies Record<Fate, string>,
  show: 'Which changes',
  shown: {
    all: (count: number) => `All changes: ${count}`,
    after: (count: number) => `Changed after the consultation: ${count}`,
  },
  provision: 'Provision',
  absent: 'Not in this text',
  noVersion: 'No version has been saved yet: nothing stands beside the law in force.',
  noConsultation: (version: number) =>
    `Nobody was consulted on version ${version}: it stands in the place of the text consulted on.`,
  same: 'These three texts are the same: nothing was changed.',
  nothingAfter: 'Nothing was changed after the consultation.',
}
