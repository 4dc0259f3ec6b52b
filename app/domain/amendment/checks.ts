import { inOneGo, type Steps } from '#app/domain/steps.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { checkDefinitionOrder } from '#app/domain/amendment/checks/definitions.ts'
import { findingKey, type Finding } from '#app/domain/amendment/checks/finding.ts'
import { checkNumbers } from '#app/domain/amendment/checks/numbers.ts'
import { checkPointers } from '#app/domain/amendment/checks/pointers.ts'
import { checkReferences } from '#app/domain/amendment/checks/references.ts'
import { checkTermsUndefined, checkTermsUnused } from '#app/domain/amendment/checks/terms.ts'

/** The act in both languages. */
type Texts = Readonly<Record<Language, Act>>

/** What is checked while an act is drafted: its texts in force, as they shall read, and other acts at hand. */
export interface Drafting {
  readonly before: Texts
  readonly after: Texts
  readonly others?: readonly Texts[]
}

/** All findings in a draft, in both languages; those that the text in force has too are left out. */
export function checkDraft(drafting: Drafting): readonly Finding[] {
  return inOneGo(checkDraftSteps(drafting))
}

/** The same in steps: a code of 2 MB is gone through in a second. */
export function* checkDraftSteps({ before, after, others = [] }: Drafting): Steps<readonly Finding[]> {
  // The law in force has its own oddities, which a bill on something else need not mend.
  const known = new Set((yield* findingsIn(before, before, others)).map(findingKey))
  return (yield* findingsIn(before, after, others)).filter(finding => !known.has(findingKey(finding)))
}

/** Everything the rules have against a text, old and new findings together. */
function* findingsIn(before: Texts, texts: Texts, others: readonly Texts[]): Steps<readonly Finding[]> {
  // By the Kazakh text alone: the Russian one follows its order (Law on Legal Acts, article 23(7)).
  const findings = [...checkDefinitionOrder(texts.kk)]
  for (const language of ['kk', 'ru'] as const) {
    const further = others.map(other => other[language])
    for (const check of CHECKS) {
      yield
      const found = check(before[language], texts[language], further)
      findings.push(...('next' in found ? yield* found : found))
    }
  }
  return findings
}

/** What is asked of a text in each language, beside the one in force and other acts at hand; what takes long, in steps. */
const CHECKS: readonly ((
  before: Act,
  text: Act,
  others: readonly Act[],
) => readonly Finding[] | Steps<readonly Finding[]>)[] = [
  (_, text) => checkNumbers(text),
  (_, text, others) => checkReferences(text, others),
  (_, text) => checkTermsUnused(text),
  checkTermsUndefined,
  checkPointers,
]
