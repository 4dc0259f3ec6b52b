/** Why a text cannot be taken as an act. */
export interface StructureRefusals {
  'structure.empty': Record<never, never>
}
