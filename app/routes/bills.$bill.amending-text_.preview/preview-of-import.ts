import type { ReadAmendingText, ReadSentence } from '#app/domain/amendment/read-amending-text.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import type { ReadImport } from '#app/domain/amendment/import-amending-text.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { changedRows, onlyChanged } from '#app/domain/comparison/changed-rows.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { checkParity, type ParityFinding } from '#app/domain/parity/check.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { twinRows } from '#app/domain/structure/printed.ts'
import type { ImportPreview, ReadLanguage } from '#app/ui/bill/amending-preview.tsx'

/** What the preview page shows of an amending text that was read: its sentences, and what they make of the act. */
export function previewOfImport(before: Texts, { readings, after, open }: ReadImport): ImportPreview {
  const comparisons = {
    kk: compareActs(before.kk, after.kk),
    ru: compareActs(before.ru, after.ru),
  }
  const read = LANGUAGES.flatMap(language => {
    const reading = readings[language]
    return reading ? [shownReading(language, reading)] : []
  })
  const rows = onlyChanged(changedRows(twinRows(after.kk, after.ru), comparisons))
  return { read, open, parity: parityOf(readings), rows }
}

/** What the two texts do not order alike; nothing to compare where only one was sent. */
function parityOf({ kk, ru }: ReadImport['readings']): readonly ParityFinding[] {
  return kk && ru ? checkParity(orderedBy(kk), orderedBy(ru)) : []
}

/** The instructions of a text under the names of the act: one language may name an element more loosely than the other. */
function orderedBy({ sentences }: ReadAmendingText): readonly Instruction[] {
  return sentences.flatMap(({ instructions, doubts }) =>
    instructions.map(instruction => {
      const doubt = doubts.find(each => each.kind === 'otherwise' && each.at === instruction.at)
      return doubt?.kind === 'otherwise' ? { ...instruction, at: doubt.taken } : instruction
    }),
  )
}

function shownReading(language: Language, reading: ReadAmendingText): ReadLanguage {
  const { sentences, unknown, elsewhere, otherTitle } = reading
  const missing = unknown.map(({ line, text, remarks }) => ({
    line,
    source: text,
    printed: null,
    remarks,
    doubts: [],
    refusals: [],
  }))
  return {
    language,
    elsewhere,
    otherTitle: otherTitle ?? null,
    sentences: [...sentences.map(shownSentence), ...missing].sort((one, other) => one.line - other.line),
  }
}

function shownSentence({
  line,
  source,
  printed,
  remarks,
  doubts,
  refusals,
}: ReadSentence): ReadLanguage['sentences'][number] {
  return { line, source, printed, remarks, doubts, refusals }
}
