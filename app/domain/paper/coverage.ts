import type { SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A submitted comment as the report counts it. */
export interface ReportComment {
  readonly number: number
  /** The act's name in addresses; none for the draft as a whole. */
  readonly act: string | null
  readonly provision: string | null
  /** Empty for the draft as a whole and for a term. */
  readonly address: Address
  readonly author: string
  readonly name: Trilingual
  readonly organisation: Trilingual | null
  readonly capacity: SubmittedCapacity | null
  readonly code: DispositionCode | null
  readonly answeredOn: Day | null
  /** The last day for its answer. */
  readonly dueOn: Day
}

/** An element that the draft changes. */
export interface Element {
  readonly act: string
  readonly provision: string
  readonly address: Address
}

/** An element with the comments on it and on what stands below it. */
export interface Covered extends Element {
  readonly comments: readonly ReportComment[]
}

/** Which elements drew comments and which none; and what was said on the draft as a whole and outside its changes. */
export interface Coverage {
  readonly elements: readonly Covered[]
  readonly elsewhere: readonly Covered[]
  readonly whole: readonly ReportComment[]
}

/** The coverage map: each comment stands under the innermost changed element that holds its provision. */
export function coverageOf(elements: readonly Element[], comments: readonly ReportComment[]): Coverage {
  const under = new Map<string, ReportComment[]>(elements.map(element => [keyOf(element), []]))
  const elsewhere = new Map<string, Covered & { comments: ReportComment[] }>()
  const whole: ReportComment[] = []
  for (const comment of comments) {
    const { act, address } = comment
    if (act === null || address === '') {
      whole.push(comment)
      continue
    }
    const held = [...upwards(address)].map(each => under.get(keyOf({ act, address: each }))).find(Boolean)
    if (held) held.push(comment)
    else {
      const key = keyOf({ act, address })
      const own = elsewhere.get(key) ?? { act, address, provision: comment.provision ?? '', comments: [] }
      own.comments.push(comment)
      elsewhere.set(key, own)
    }
  }
  return {
    elements: elements.map(element => ({ ...element, comments: under.get(keyOf(element)) ?? [] })),
    ...{ elsewhere: [...elsewhere.values()], whole },
  }
}

/** The later changes that no comment had asked for: none on the element, on what holds it, or on what it holds. */
export function unasked(later: readonly Element[], comments: readonly ReportComment[]): readonly Element[] {
  const said = new Set<string>()
  const around = new Set<string>()
  for (const { act, address, provision } of comments) {
    if (act === null || address === '') continue
    said.add(keyOf({ act, address }))
    if (provision) said.add(keyOf({ act, address: provision }))
    for (const each of upwards(address)) around.add(keyOf({ act, address: each }))
  }
  return later.filter(({ act, address, provision }) => {
    if (around.has(keyOf({ act, address })) || said.has(keyOf({ act, address: provision }))) return false
    return ![...upwards(address)].some(each => said.has(keyOf({ act, address: each })))
  })
}

/** Answers that came after their last day. */
export function answeredLate(comments: readonly ReportComment[]): readonly ReportComment[] {
  return comments.filter(({ answeredOn, dueOn }) => answeredOn !== null && answeredOn > dueOn)
}

/** An address and the addresses of everything that it stands in, from the inside out. */
function* upwards(address: Address): Generator<Address> {
  for (let at: number = address.length; at > 0; at = address.lastIndexOf(JOINT, at - 1))
    yield address.slice(0, at)
}

const JOINT = '__' // between the steps of an address

function keyOf({ act, address }: Pick<Element, 'act' | 'address'>): string {
  return `${act} ${address}`
}
