import type { Capacity } from '#app/domain/consultation/comment.ts'
import type { MinutesPaper } from '#app/domain/consultation/minutes.ts'
import type { Clash } from '#app/domain/consultation/overlap.ts'
import type {
  Bilingual,
  HeldProvision,
  PlanChangeKind,
  RoundTableKind,
  RoundTablePhase,
} from '#app/domain/consultation/round-table.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A round-table as lists and the head of its pages show it. Instants are ISO. */
export interface RoundTableCard {
  readonly id: string
  readonly bill: { readonly slug: string; readonly title: Trilingual; readonly demonstration: boolean }
  readonly consultation: string
  readonly round: number
  readonly number: number
  readonly kind: RoundTableKind
  readonly title: Bilingual
  readonly place: Bilingual
  readonly startsAt: string
  readonly endsAt: string
  readonly phase: RoundTablePhase
  readonly chair: Trilingual
  readonly secretary: Trilingual
  readonly invited: number
  readonly came: number
  readonly statements: number
  /** What became of the plan, the first change first. */
  readonly changes: readonly PlanChangeCard[]
}

/** A move or the cancellation of a round-table, with when and where it was to be held until then. */
export interface PlanChangeCard {
  readonly kind: PlanChangeKind
  readonly reason: Bilingual
  readonly startsAt: string
  readonly endsAt: string
  readonly place: Bilingual
  readonly changedAt: string
}

/** An item of the agenda; `gone` names the version that deleted a provision after it was put down. */
export interface AgendaCard {
  readonly id: string
  readonly title: Bilingual
  readonly amendment: string | null
  readonly act: Bilingual | null
  readonly provisions: readonly (HeldProvision & { readonly gone: number | null })[]
}

export interface AttendeeCard {
  readonly id: string
  /** The number by which the secretary calls the speaker. */
  readonly position: number
  readonly name: Bilingual
  readonly organisation: Bilingual
  readonly capacity: Capacity
  readonly came: boolean
}

export interface StatementCard {
  readonly id: string
  readonly item: string
  readonly attendance: string
  readonly capacity: Capacity
  readonly address: Address | null
  /** The act of the address, where it is not the one of the item. */
  readonly act: Bilingual | null
  /** The version that deleted the provision after it was spoken about. */
  readonly gone: number | null
  readonly stance: SpokenStance
  readonly text: string
  readonly language: Language
  readonly saidAt: string
  readonly recordedBy: Trilingual
  /** Earlier records of it, the latest first. */
  readonly earlier: readonly string[]
  /** Its number at the desk. */
  readonly comment: number | null
}

export interface ResolutionCard {
  readonly id: string
  readonly item: string | null
  readonly text: Bilingual
  /** Where somebody is to do it. */
  readonly task: { readonly responsible: Bilingual; readonly askedFor: Day; readonly dueOn: Day } | null
}

/** A round-table with its agenda and its list. */
export interface RoundTablePage {
  readonly card: RoundTableCard
  readonly agenda: readonly AgendaCard[]
  readonly attendees: readonly AttendeeCard[]
}

/** The sheet on which the secretaries record. */
export interface Sheet extends RoundTablePage {
  readonly statements: readonly StatementCard[]
  readonly resolutions: readonly ResolutionCard[]
}

/** A provision as a choice for the agenda. */
export interface Pickable {
  readonly address: Address
  readonly mark: string
  readonly heading: string
  readonly depth: number
  readonly changed: boolean
}

/** What of one consulted amendment can be put on the agenda. */
export interface PickableAct {
  readonly amendment: string
  readonly title: Bilingual
  readonly version: number
  readonly provisions: readonly Pickable[]
}

/** A provision as a choice while statements are recorded; the heading tells an article from its neighbours. */
export interface Speakable {
  readonly address: Address
  readonly heading: string
  readonly changed: boolean
}

/** What of one consulted amendment can be spoken about. */
export interface SpeakableAct {
  readonly amendment: string
  readonly title: Bilingual
  readonly provisions: readonly Speakable[]
}

/** Another round-table at the same time that needs the same place or person. */
export interface Overlap {
  readonly id: string
  readonly title: Bilingual
  readonly startsAt: string
  readonly clashes: readonly Clash[]
  /** Who is on both lists; the officers aside. */
  readonly participants: readonly Bilingual[]
}

/** A version of minutes with what was said to it. */
export interface MinutesCard {
  readonly card: RoundTableCard
  readonly version: number
  readonly versions: readonly number[]
  readonly circulatedAt: string
  readonly hash: string
  readonly papers: Readonly<Record<Language, MinutesPaper>>
  /** Whether the record has changed since. */
  readonly outdated: boolean
  readonly corrections: readonly CorrectionCard[]
  readonly approvals: readonly {
    readonly office: 'chair' | 'secretary'
    readonly by: Trilingual
    readonly at: string
  }[]
  readonly addenda: readonly { readonly number: number; readonly text: Bilingual; readonly at: string }[]
}

export interface CorrectionCard {
  readonly id: string
  readonly version: number
  readonly statement: string | null
  readonly was: string
  readonly text: string
  readonly by: Trilingual
  readonly at: string
  readonly verdict: 'accepted' | 'rejected' | null
  readonly reason: string
}
