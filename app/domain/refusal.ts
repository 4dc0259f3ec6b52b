import type { AccessRefusals } from '#app/domain/access/refusals.ts'
import type { BillRefusals } from '#app/domain/amendment/bill-refusals.ts'
import type { AmendmentRefusals } from '#app/domain/amendment/refusals.ts'
import type { ImportRefusals } from '#app/domain/structure/import-refusals.ts'
import type { ConsultationRefusals } from '#app/domain/consultation/refusals.ts'
import type { RoundTableRefusals } from '#app/domain/consultation/round-table-refusals.ts'
import type { PaperRefusals } from '#app/domain/paper/refusals.ts'

/** Every way to say no: its code and the particulars its sentence needs. Each shelf of the domain names its own. */
export interface Refusals
  extends
    ImportRefusals,
    AccessRefusals,
    AmendmentRefusals,
    BillRefusals,
    ConsultationRefusals,
    RoundTableRefusals,
    PaperRefusals {}

export type RefusalCode = keyof Refusals

/** One expected no. `i18n` holds a sentence per code and language; a missing one does not compile. */
export type Refusal = {
  [Code in RefusalCode]: { readonly code: Code; readonly particulars: Refusals[Code] }
}[RefusalCode]
