import { checkDefinitionOrder } from '#app/domain/amendment/checks/definitions.ts'
import { findingKey, type Finding } from '#app/domain/amendment/checks/finding.ts'
import { checkNumbers } from '#app/domain/amendment/checks/numbers.ts'
import { checkPointers } from '#app/domain/amendment/checks/pointers.ts'
import { LANGUAGES, type Act, type Language, type Provision } from '#app/domain/structure/act.ts'
import type { WrittenTwins } from '#app/editor/checks.ts'

/**
 * What the rules of legal technique have against an article as it is being written: what can be told from the article
 * alone. References and terms need the whole act and are checked once a version is saved.
 */
export function legalFindings(now: WrittenTwins, inForce: WrittenTwins): readonly Finding[] {
  const known = new Set(findingsIn(inForce, inForce).map(findingKey))
  return findingsIn(now, inForce).filter(finding => !known.has(findingKey(finding)))
}

function findingsIn(texts: WrittenTwins, inForce: WrittenTwins): readonly Finding[] {
  return [
    ...checkDefinitionOrder(alone('kk', texts.kk)),
    ...LANGUAGES.flatMap(language => {
      const act = alone(language, texts[language])
      return [...checkNumbers(act), ...checkPointers(alone(language, inForce[language]), act)]
    }),
  ]
}

function alone(language: Language, article: Provision | null): Act {
  return { language, provisions: article ? [article] : [], tail: '' }
}
