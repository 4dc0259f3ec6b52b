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
export function checkDraft({ before, after, others = [] }: Drafting): readonly Finding[] {
  const known = inOneGo(findingsSteps(before, before, others))
  return newFindings(inOneGo(findingsSteps(before, after, others)), known)
}

/** Of findings those that are not known: the law in force has its own oddities, which a bill need not mend. */
export function newFindings(found: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const keys = new Set(known.map(findingKey))
  return found.filter(finding => !keys.has(findingKey(finding)))
}

/**
 * Everything the rules have against a text that is drafted from the one before, old and new findings together, in steps,
 * since a code takes long.
 */
export function* findingsSteps(
  before: Texts,
  texts: Texts,
  others: readonly Texts[],
): Steps<readonly Finding[]> {
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
