import type { Act, Language } from '#app/domain/structure/act.ts'
import { accusative, byForce, dative, type AmendedAct } from '#app/domain/amendment/amended-act.ts'
import { draftSteps, type DraftOptions } from '#app/domain/amendment/draft.ts'
import { entrySentence, type EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { inOneGo, type Steps } from '#app/domain/steps.ts'
import { notesOf, print } from '#app/domain/amendment/print.ts'
import { proofOf, type Proof } from '#app/domain/amendment/proof.ts'
import { openingOf, openingOfSeveral, tallyOf, titleOf, type Tally } from '#app/domain/amendment/title.ts'

/** A bill's changes to one act: its text in force and as it shall read, in one language. */
export interface ActChange {
  readonly act: AmendedAct
  readonly before: Act
  readonly after: Act
  readonly options?: DraftOptions
}

/** What the text of an amending law is made of. */
export interface AmendingLaw {
  readonly changes: readonly ActChange[]
  /** «по вопросам религиозной деятельности»: what the title adds where several acts are amended. */
  readonly subject?: Readonly<Record<Language, string>>
  readonly entry: EntryPlan
}

/** The text of an amending law in one language, with the proof for each act, in the order of the text. */
export interface AmendingText {
  readonly title: string
  /** Title, articles and final provision, a blank line between paragraphs. */
  readonly text: string
  /** What deletions leave in the consolidated text, where it is not what the rule says: no part of the law. */
  readonly notes: readonly string[]
  readonly proofs: readonly ActProof[]
}

/** What is proved of an act's part of the text. */
export interface ActProof extends Proof {
  readonly act: AmendedAct
  readonly instructions: readonly Instruction[]
}

/**
 * Writes an amending law: its title, one point for each amended act, in the order of legal force and date (Law on Legal
 * Acts, article 26(5)), and its entry into force. Unchanged acts are left out. The text is proved as it stands.
 */
export function amendingText(law: AmendingLaw, language: Language): AmendingText {
  return inOneGo(amendingTextSteps(law, language))
}

/** The same in steps: a draft and its proof take seconds for a code of 2 MB with hundreds of changes. */
export function* amendingTextSteps(law: AmendingLaw, language: Language): Steps<AmendingText> {
  const drafted: Drafted[] = []
  for (const change of [...law.changes].sort((one, other) => byForce(one.act, other.act))) {
    const instructions = yield* draftSteps(change.before, change.after, change.options)
    if (instructions.length > 0) drafted.push({ ...change, instructions })
  }
  yield
  const acts = drafted.map(({ act }) => act)
  const tally = tallyOf(drafted.flatMap(({ instructions }) => instructions))
  const about = { language, ...(law.subject && { subject: law.subject[language] }) }
  const title = titleOf(acts, tally, about)
  const text =
    [title, ...body(drafted, tally, language), lastArticle(law.entry, language)].join('\n\n') + '\n'
  const notes = drafted.flatMap(({ instructions }) => notesOf(instructions, language))
  const proofs: ActProof[] = []
  for (const each of drafted) {
    const { act, instructions } = each
    proofs.push({ act, instructions, ...proofOf(each, text, language) })
    yield
  }
  return { title, text, notes, proofs }
}

/** One act's changes with the instructions they come to. */
interface Drafted extends ActChange {
  readonly instructions: readonly Instruction[]
}

/** The first article: of one act its instructions, of several a point for each (Law on Legal Acts, article 26(5)). */
function body(drafted: readonly Drafted[], tally: Tally, language: Language): readonly string[] {
  const [only] = drafted
  if (!only) return []
  const article = articleMark(1, language)
  if (drafted.length === 1) {
    const opening = article + openingOf(only.act, tally, language)
    return [print(only.instructions, language, { opening, bare: true }).trimEnd()]
  }
  const opening =
    article +
    openingOfSeveral(
      drafted.map(({ act }) => act),
      tally,
      language,
    )
  const points = drafted.map(({ act, instructions }, at) => {
    const name = language === 'ru' ? `В ${accusative(act)}` : dative(act)
    return print(instructions, language, { opening: `${at + 1}. ${name}:`, bare: true }).trimEnd()
  })
  return [opening, ...points]
}

/** The final article, on entry into force. */
function lastArticle(entry: EntryPlan, language: Language): string {
  return articleMark(2, language) + entrySentence(entry, language).replaceAll('\n', '\n\n')
}

/** «Статья 2. » or «2-бап. ». */
function articleMark(number: number, language: Language): string {
  return language === 'kk' ? `${number}-бап. ` : `Статья ${number}. `
}
