import type { Language } from '#app/domain/structure/act.ts'
import { parseAddress } from '#app/domain/structure/address.ts'
import type { Delete, Instruction, Repeal } from '#app/domain/amendment/instruction.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** How the notes after the instructions begin: on what stands beside a kept number, and on numbers not kept. */
export const NOTE_LEADS = {
  remark: { ru: 'Отметка в контрольном тексте на месте ', kk: 'Бақылау мәтініндегі белгі: ' },
  gone: {
    ru: 'В контрольном тексте не сохраняется номер ',
    kk: 'Бақылау мәтінінде нөмірлері сақталмайды: ',
  },
} as const

/**
 * Notes for the keeper of the consolidated text, after the instructions: «исключить» alone says neither which act the
 * kept number shall refer to (Law on Legal Acts, article 27(6)) nor that, against that rule, no number is kept.
 */
export function printNotes(
  instructions: readonly Instruction[],
  language: Language,
  element: (place: Place) => string,
): readonly string[] {
  const deletions = instructions.filter(isDeletion)
  const named = ({ at }: Delete | Repeal) => element(parseAddress(at) ?? [])
  const remarks = deletions
    .filter(({ leaves }) => typeof leaves === 'string')
    .map(each => `${NOTE_LEADS.remark[language]}${named(each)} – «${each.leaves}».`)
  const gone = deletions.filter(({ leaves }) => leaves === null)
  return gone.length === 0
    ? remarks
    : [...remarks, `${NOTE_LEADS.gone[language]}${gone.map(named).join('; ')}.`]
}

function isDeletion(instruction: Instruction): instruction is Delete | Repeal {
  return instruction.kind === 'delete' || instruction.kind === 'repeal'
}
