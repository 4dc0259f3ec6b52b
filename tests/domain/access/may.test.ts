import { describe, expect, test } from 'vitest'
import { ROLES, type Actor } from '#app/domain/access/actor.ts'
import { allowed, may, type Verb } from '#app/domain/access/may.ts'

type Asker = 'visitor' | (typeof ROLES)[number]
const ASKERS: readonly Asker[] = ['visitor', ...ROLES]

// The specification, written out a second time on purpose: whoever changes a right says it here too.
// V visitor, S stakeholder, O official, D drafter, A administrator; a dot where the answer is no.
const TABLE: Record<Verb, string> = {
  'act.read': 'V S O D A',
  'act.import': '. . . D A',
  'bill.read': '. S O D A',
  'bill.open': '. . . D .',
  'bill.move': '. . O D .',
  'amendment.add': '. . . D .',
  'version.save': '. . . D .',
  'collision.settle': '. . . D .',
  'justification.write': '. . . D .',
  'drafting.set': '. . . D .',
  'consultation.open': '. . . D .',
  'consultation.extend': '. . . D .',
  'consultation.report': '. . . D .',
  'participant.invite': '. . . D .',
  'comment.write': '. S O . .',
  'comment.answer': '. . . D .',
  'comment.assign': '. . . D .',
  'comment.moderate': '. . . D .',
  'moderation.take-back': '. . . D .',
  'comment.restore': '. . O . .',
  'appeal.decide': '. . O . .',
  'desk.read': '. . O D .',
  'placement.confirm': '. . . D .',
  'round-table.plan': '. . . D .',
  'sheet.read': '. . O D .',
  'statement.record': '. . . D .',
  'minutes.circulate': '. . . D .',
  'minutes.correct': '. S O D .',
  'minutes.approve': '. . O D .',
  'letter.read': '. S O D A',
  'letter.send': '. . . . A',
  'position.draft': '. S O . .',
  'approval.answer': '. S O . .',
  'approval.reply': '. . . D .',
  'note.answer': '. . . D .',
  'paper.issue': '. . . D .',
  'organisation.change': '. . . . A',
  'calendar.change': '. . . . A',
  'organisation.read': '. S O D A',
  'organisation-administrator.name': '. . . . A',
  'representative.name': '. . . . .',
  'capacity.confirm': '. . . . .',
  'history.read': '. S O D A',
  'record.read': '. . O . A',
  'people.read': '. . . . A',
  'person.register': '. . . . A',
  'account.open': 'V . . . .',
  'role.change': '. . . . A',
  'person.move': '. . . . A',
  'password.change': '. . . . A',
}

const LETTERS = { visitor: 'V', stakeholder: 'S', official: 'O', drafter: 'D', administrator: 'A' }

function acting(asker: Asker): Actor {
  return asker === 'visitor'
    ? { kind: 'visitor' }
    : { kind: 'person', id: 'p', role: asker, organisation: null }
}

describe.each(Object.entries(TABLE) as [Verb, string][])('%s', (verb, row) => {
  test.each(ASKERS)('by a %s', asker => {
    expect(may(acting(asker), verb)).toBe(row.includes(LETTERS[asker]))
  })

  test('by the system', () => expect(may({ kind: 'system' }, verb)).toBe(true))
})

describe('in an organisation', () => {
  // H its head, K its administrator.
  const STANDINGS = { H: 'head', K: 'organisation-administrator' } as const
  const OWN: Partial<Record<Verb, string>> = {
    'organisation-administrator.name': 'H .',
    'representative.name': 'H K',
    'capacity.confirm': 'H K',
  }

  test.each(Object.keys(TABLE) as Verb[])('%s', verb => {
    const stakeholder = acting('stakeholder')
    for (const letter of ['H', 'K'] as const)
      expect(may(stakeholder, verb, [STANDINGS[letter]])).toBe(
        may(stakeholder, verb) || (OWN[verb] ?? '').includes(letter),
      )
  })
})

describe('a no', () => {
  test('asks a visitor to sign in', () => {
    expect(allowed({ kind: 'visitor' }, 'bill.read')).toMatchObject({
      refusal: { code: 'access.sign-in-first' },
    })
  })

  test('tells a person what their role does not allow', () => {
    expect(allowed(acting('administrator'), 'version.save')).toEqual({
      ok: false,
      refusal: { code: 'access.denied', particulars: { verb: 'version.save' } },
    })
  })

  test('is never given to who may', () => {
    expect(allowed(acting('drafter'), 'version.save')).toEqual({ ok: true, value: acting('drafter') })
  })
})
