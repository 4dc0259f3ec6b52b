import type { InstructionRefusals } from '#app/domain/amendment/instruction-refusals.ts'

/** Why an amendment cannot be made or applied. */
export interface AmendmentRefusals extends InstructionRefusals {
  'amendment.provision-missing': { readonly at: string }
}
