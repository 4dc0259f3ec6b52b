import { applyEach } from '#app/domain/amendment/apply.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { sentencesOfChanges } from '#app/domain/amendment/sentences-of-changes.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { act } from '#tests/domain/amendment/amends.ts'

/** The words of each provision that Russian sentences changed, with the place of its sentence among them. */
export function linked(text: string, sources: readonly string[]): readonly (readonly [string, number])[] {
  const before = act(text)
  const sentences = sources.map(source => ({
    source,
    instructions: parse(source, 'ru').instructions.map(({ instruction }) => instruction),
  }))
  const ordered = sentences.flatMap(({ instructions }) => instructions)
  const { act: after } = applyEach(before, ordered)
  return sentencesOfChanges({ before, after }, sentences).map(({ provision, sentence }) => [
    (entryById(after, provision) ?? entryById(before, provision))!.provision.text,
    sources.indexOf(sentence),
  ])
}
