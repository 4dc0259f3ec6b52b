import type { Collision } from '#app/domain/amendment/merge.ts'

const version = (number: number) => (number === 0 ? 'the edition' : `version ${number}`)

const kinds: Record<Collision['kind'], string> = {
  edited: 'Both changed these words.',
  removed: 'One took it away, the other changed something in it.',
  moved: 'Both moved it, to different places.',
  numbered: 'Both added a provision under this number.',
}

export const collision = {
  title: 'Two wordings of one provision',
  lead: (number: number) =>
    `Two people changed the same at the same time. The words of one already stand in version ${number}; those of the other are kept here whole. Choose for each provision what shall stand.`,
  began: (number: number) => `Both began with ${version(number)}.`,
  settled: (number: number) => `Settled: version ${number} holds what was decided.`,
  seeSettled: 'See the comparison',
  nothingLeft:
    'Nothing collides any more with the latest version. Save, and what was sent becomes a version of its own.',
  kinds,
  languages: { kk: 'In Kazakh', ru: 'In Russian' },
  base: 'Before',
  absent: 'Absent',
  at: (name: string) => `stands as ${name}`,
  choose: 'What shall stand',
  both: (name: string) => `Both; ${name}’s gets another number`,
  own: 'Other words',
  number: 'Number',
  heading: 'Heading',
  text: 'Text',
  message: 'Message of the version',
  settle: 'Save what was decided',
  mayNot: 'The drafters of the bill decide.',
}
