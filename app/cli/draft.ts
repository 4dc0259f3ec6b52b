import { callWords } from '#app/cli/call-words.ts'
import { dayOption } from '#app/cli/day-option.ts'
import { languageOption } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import type { AmendedAct } from '#app/domain/amendment/amended-act.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { print } from '#app/domain/amendment/print.ts'
import { proofOf } from '#app/domain/amendment/proof.ts'
import { openingOf, tallyOf } from '#app/domain/amendment/title.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'

const USAGE = 'Usage: tuzetu draft BEFORE AFTER --lang kk|ru [--date YYYY-MM-DD]'

/**
 * `tuzetu draft BEFORE AFTER --lang kk|ru`: the amending text that turns one edition of an act into another. Where that
 * text, read and carried out, does not give AFTER, a JSON line on standard error names the first address where it does
 * not, and the exit status is 1.
 */
export function run(args: readonly string[]): number {
  const { files, lang, date } = parsed(args)
  const language = languageOption(lang)
  const [before, after] = files.map(file => read(textFile(file), language).act) as [Act, Act]
  const instructions = draft(before, after)
  if (instructions.length === 0) return 0
  const opening = openingOf(amendedAct(before, date), tallyOf(instructions), language)
  const text = print(instructions, language, { opening })
  process.stdout.write(text)
  const { proved, at } = proofOf({ before, after, instructions }, text, language)
  if (!proved) process.stderr.write(`${JSON.stringify({ unproved: at })}\n`)
  return proved ? 0 : 1
}

/** The act as its own text names it; a text without articles is taken for a by-law. */
function amendedAct(act: Act, date: string | undefined): AmendedAct | undefined {
  const list = entries(act)
  const title = list.find(({ provision }) => provision.level === 'title')?.provision.text
  if (title === undefined) return undefined
  const articles = list.some(({ provision }) => provision.level === 'article')
  const form = /кодекс/iu.test(title) ? 'code' : articles ? 'law' : 'resolution'
  return { form, title: { kk: title, ru: title }, ...(date !== undefined && { on: date }) }
}

function parsed(args: readonly string[]) {
  const options = { lang: { type: 'string' }, date: { type: 'string' } } as const
  const { values, positionals } = callWords(args, options, USAGE)
  if (positionals.length !== 2) throw new Complaint(`name two files. ${USAGE}`)
  return { files: positionals, lang: values.lang, date: dayOption(values.date) }
}
