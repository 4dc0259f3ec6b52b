import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patched, type Patch } from '#app/domain/amendment/patch.ts'
import { patchesFrom } from '#app/domain/amendment/patches-from.ts'
import { actOf, provision, someAct, words } from '#tests/domain/amendment/acts.ts'

const act = actOf(
  provision('1', 'One', [provision('1.1', 'alpha'), provision('1.2', 'beta')]),
  provision('2', 'Two', [provision('2.1', 'gamma')]),
)
const NOTHING: Patch = { edits: [], added: [] }
const fresh = provision('new', 'fresh')

function ids(patch: Partial<Patch>): string[] | string {
  const outcome = patched(act, { ...NOTHING, ...patch })
  return outcome.ok ? [...words(outcome.value).keys()] : outcome.refusal.code
}

describe('a patch', () => {
  test('that changes nothing gives the same object', () => {
    fc.assert(
      fc.property(someAct, some => {
        expect(patched(some, NOTHING)).toEqual({ ok: true, value: some })
      }),
      { seed: 1, numRuns: 50 },
    )
    const unchanged = patched(act, NOTHING)
    expect(unchanged.ok && unchanged.value).toBe(act)
  })

  test('leaves what it does not name the same object', () => {
    const to = provision('1', 'Uno')
    const outcome = patched(act, { ...NOTHING, edits: [{ id: '1', provision: to }] })
    expect(outcome.ok && outcome.value.provisions).toEqual([to, act.provisions[1]])
    expect(outcome.ok && outcome.value.provisions[1]).toBe(act.provisions[1])
  })

  test('takes away, with all that stands below', () =>
    expect(ids({ edits: [{ id: '1', provision: null }] })).toEqual(['2', '2.1']))

  test.each([
    ['after a sibling', { after: '1', within: null }, ['1', '1.1', '1.2', 'new', '2', '2.1']],
    ['after a sibling deep inside', { after: '1.1', within: '1' }, ['1', '1.1', 'new', '1.2', '2', '2.1']],
    ['first below a container', { after: null, within: '2' }, ['1', '1.1', '1.2', '2', 'new', '2.1']],
    ['first of the act', { after: null, within: null }, ['new', '1', '1.1', '1.2', '2', '2.1']],
  ])('adds %s', (_, place, expected) =>
    expect(ids({ added: [{ ...place, provision: fresh }] })).toEqual(expected),
  )

  test('adds one after the other', () =>
    expect(
      ids({
        added: [
          { after: '1', within: null, provision: fresh },
          { after: 'new', within: null, provision: provision('newer', 'x') },
        ],
      }),
    ).toEqual(['1', '1.1', '1.2', 'new', 'newer', '2', '2.1']))

  test.each<[string, Partial<Patch>, string]>([
    ['edit', { edits: [{ id: '9', provision: null }] }, 'amendment.provision-missing'],
    ['sibling', { added: [{ after: '9', within: null, provision: fresh }] }, 'amendment.provision-missing'],
    ['container', { added: [{ after: null, within: '9', provision: fresh }] }, 'amendment.provision-missing'],
    [
      'identity that is taken',
      { added: [{ after: '1', within: null, provision: provision('2', 'x') }] },
      'amendment.identity-repeated',
    ],
  ])('is refused for an unknown %s', (_, patch, code) => expect(ids(patch)).toBe(code))
})

describe('what is sent as patches', () => {
  const whole = { kk: NOTHING, ru: { edits: [{ id: '1', provision: act.provisions[0]! }], added: [] } }
  const at = (json: unknown) => {
    const outcome = patchesFrom(typeof json === 'string' ? json : JSON.stringify(json))
    return outcome.ok ? outcome.value : outcome.refusal.particulars
  }
  const withProvision = (changes: object) => ({
    kk: NOTHING,
    ru: { edits: [], added: [{ after: null, within: null, provision: { ...fresh, ...changes } }] },
  })

  test('is read as it was sent', () => expect(at(whole)).toEqual(whole))

  test('keeps nothing that does not belong there', () =>
    expect(at(withProvision({ extra: 1, __proto__: { evil: true } }))).toEqual(withProvision({})))

  test.each<[string, unknown, string]>([
    ['no JSON', '{"kk":', 'JSON'],
    ['nothing', 'null', ''],
    ['a list', '[]', ''],
    ['one language', { kk: NOTHING }, 'ru'],
    ['a text for a list', { ...whole, kk: { edits: 'x', added: [] } }, 'kk.edits'],
    ['an unknown level', withProvision({ level: 'clause' }), 'ru.added.0.provision.level'],
    ['a number for a text', withProvision({ text: 5 }), 'ru.added.0.provision.text'],
    ['control characters', withProvision({ text: 'a\u0000b' }), 'ru.added.0.provision.text'],
    ['half a letter', withProvision({ text: 'a\ud800' }), 'ru.added.0.provision.text'],
    ['no identity', withProvision({ id: '' }), 'ru.added.0.provision.id'],
    ['a long number', withProvision({ number: '1'.repeat(301) }), 'ru.added.0.provision.number'],
    [
      'another identity',
      { ...whole, ru: { edits: [{ id: '2', provision: act.provisions[0] }], added: [] } },
      'ru.edits.0.provision.id',
    ],
  ])('is refused as %s', (_, sent, expected) => expect(at(sent)).toEqual({ at: expected }))

  test('is refused when it is nested without end', () => {
    const deep = `${'{"id":"x","level":"part","number":"","heading":"","text":"","children":['.repeat(5_000)}${']}'.repeat(5_000)}`
    const json = `{"kk":{"edits":[],"added":[]},"ru":{"edits":[],"added":[{"after":null,"within":null,"provision":${deep}}]}}`
    expect(patchesFrom(json)).toMatchObject({ ok: false, refusal: { code: 'version.patch-malformed' } })
  })
})
