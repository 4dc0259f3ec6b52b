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
  // The law in force has its own oddities, which a bill on something else need not mend.
  const known = new Set(findingsIn(before, before, others).map(findingKey))
  return findingsIn(before, after, others).filter(finding => !known.has(findingKey(finding)))
}

/** Everything the rules have against a text, old and new findings together. */
function findingsIn(before: Texts, texts: Texts, others: readonly Texts[]): readonly Finding[] {
  const languages: readonly Language[] = ['kk', 'ru']
  return [
    // By the Kazakh text alone: the Russian one follows its order (Law on Legal Acts, article 23(7)).
    ...checkDefinitionOrder(texts.kk),
    ...languages.flatMap(language => [
      ...checkNumbers(texts[language]),
      ...checkReferences(
        texts[language],
        others.map(other => other[language]),
      ),
      ...checkTermsUnused(texts[language]),
      ...checkTermsUndefined(before[language], texts[language]),
      ...checkPointers(before[language], texts[language]),
    ]),
  ]
}
