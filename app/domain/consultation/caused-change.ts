import type { Texts } from '#app/domain/amendment/patch.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { LANGUAGES, type Act, type Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { entryById, parentAt, type Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/** What the version that carries an answer out changed in one provision of one language text. */
export interface CausedChange {
  readonly language: Language
  readonly address: Address
  readonly stretches: readonly Stretch[]
}

/** Where a comment asks for a change: in a provision, or in the gap after it. */
export interface AskedPlace {
  readonly provision: string
  readonly isGap: boolean
}

/**
 * What a version changed, against the one that it followed, where a comment asks for it; in both languages, since a
 * remark on one text is carried out in both. Nothing where the version did it elsewhere in the act.
 */
export function causedChanges(before: Texts, after: Texts, { provision, isGap }: AskedPlace): CausedChange[] {
  return LANGUAGES.flatMap(language => {
    const [old, now] = [before[language], after[language]]
    const touched = isGap ? putInto(old, now, provision) : [provision]
    return touched.flatMap(id => changeOf(entryById(old, id), entryById(now, id), language))
  })
}

/** What was put in beside a provision: a new one may stand further on than right after it, where others came before. */
function putInto(old: Act, now: Act, provision: string): readonly string[] {
  const anchor = entryById(now, provision)
  if (!anchor) return []
  const siblings = parentAt(now, anchor.address)?.provision.children ?? now.provisions
  return siblings.map(({ id }) => id).filter(id => !entryById(old, id))
}

function changeOf(old: Entry | undefined, now: Entry | undefined, language: Language): CausedChange[] {
  const [was, is] = [old ? ownText(old.provision) : '', now ? ownText(now.provision) : '']
  if (was === is) return []
  return [{ language, address: (now ?? old)!.address, stretches: changesBetween(was, is) }]
}
