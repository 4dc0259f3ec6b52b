import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import type { Found } from '#app/domain/amendment/draft/found.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'

/** An instruction with the provision it came from. */
export interface Planned {
  readonly instruction: Instruction
  /** The address of the provision that stands to be restated where this instruction does not hold. */
  readonly owner: string
}

/** What a plan is made from. `restated` are provisions to be restated whole, `worded` those to be amended in words. */
export interface Plan {
  readonly before: Act
  readonly after: Act
  readonly restated: ReadonlySet<string>
  readonly worded: ReadonlySet<string>
  readonly found: Found
}

/** A plan being made. */
export interface Work extends Plan {
  readonly language: Language
  readonly addresses: ReadonlyMap<Provision, string>
  readonly planned: Planned[]
}

/** A provision that stays the same element and reads otherwise. */
export interface Edit {
  readonly before: Provision
  readonly after: Provision
  readonly address: string
}
