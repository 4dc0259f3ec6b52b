import { describe, expect, test } from 'vitest'
import { ACTIONS } from '#app/domain/audit/action.ts'
import { seenBy } from '#app/domain/audit/circle.ts'
import { entryFacts, particularsIn, type Named } from '#app/domain/audit/entry-facts.ts'

const NOTHING: Named = {
  ...{ act: null, stage: null, whom: null, organisation: null, into: null },
  ...{ round: null, table: null },
}

describe('the facts of an entry', () => {
  test('are none where nothing is said', () => {
    expect(entryFacts({}, NOTHING, null)).toEqual({
      ...NOTHING,
      ...{ number: null, parent: null, merged: null, comments: [], count: null },
      ...{
        on: '',
        until: '',
        edition: '',
        provision: '',
        code: '',
        reason: '',
        message: '',
        collision: null,
      },
    })
  })

  test('name comments by their numbers, whether one is said or several', () => {
    expect(entryFacts({ comment: 4 }, NOTHING, null).comments).toEqual([4])
    expect(entryFacts({ comments: [4, 5] }, NOTHING, null).comments).toEqual([4, 5])
    expect(entryFacts({ numbers: [6] }, NOTHING, null).comments).toEqual([6])
    expect(entryFacts({ comment: 'an-id' }, NOTHING, null).comments).toEqual([])
    expect(entryFacts({ comment: 'an-id' }, NOTHING, 7).comments).toEqual([7])
  })

  test('say yes and no in words', () => {
    expect([true, false, null].map(worked => entryFacts({ worked }, NOTHING, null).code)).toEqual([
      'yes',
      'no',
      '',
    ])
  })

  test('of what somebody tampered with are none', () => {
    expect(particularsIn('{"particulars":')).toEqual({})
  })
})

describe('an entry of a bill’s history', () => {
  test('of a private draft is for nobody but its author', () => {
    for (const circle of ['everybody', 'house', 'desk', 'reported'] as const)
      expect(seenBy(circle)).not.toContain('comment.drafted')
  })

  test('of what an organisation discusses is for its own people', () => {
    for (const action of ['position.discussed', 'position.drafted', 'position.approved'] as const) {
      expect(seenBy('house')).toContain(action)
      expect(seenBy('desk')).not.toContain(action)
      expect(seenBy('everybody')).not.toContain(action)
    }
  })

  test('of what others said waits for the report, save at the desk', () => {
    for (const action of ['comment.submitted', 'comment.answered', 'position.submitted'] as const) {
      expect(seenBy('everybody')).not.toContain(action)
      expect(seenBy('desk')).toContain(action)
      expect(seenBy('reported')).toContain(action)
    }
  })

  test('is for somebody, unless it is a private draft', () => {
    const seen = new Set((['everybody', 'house', 'desk'] as const).flatMap(circle => seenBy(circle)))
    expect(ACTIONS.filter(action => !seen.has(action))).toEqual(['comment.drafted', 'comment.withdrawn'])
  })
})
