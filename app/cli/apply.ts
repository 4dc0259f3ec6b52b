import { callWords } from '#app/cli/call-words.ts'
import { languageOption } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { instructionsFor } from '#app/domain/amendment/instructions-for.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { spelledOut } from '#app/domain/amendment/spelled-out.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'

const USAGE = 'Usage: tuzetu apply BEFORE INSTRUCTIONS --lang kk|ru [--source ACT]'

/**
 * `tuzetu apply BEFORE INSTRUCTIONS --lang kk|ru`: the text of the act as amended. What was not understood or cannot be
 * carried out goes to standard error, a JSON line each; the exit status is 1 then. So does what was carried out on an
 * element that the act calls otherwise; by that alone the status stays 0.
 */
export function run(args: readonly string[]): number {
  const { files, lang, source } = parsed(args)
  const language = languageOption(lang)
  const [before = '', text = ''] = files.map(textFile)
  const { act } = read(before, language)
  const { instructions, unknown } = parse(text, language)
  const ours = instructionsFor(act, instructions)
  const all = spelledOut(act, ours)
  const applied = applyEach(
    act,
    all.map(({ instruction }) => instruction),
    source === undefined ? {} : { source },
  )
  for (const { line, start, end, text: sentence, remarks } of unknown)
    tell({ line, start, end, unknown: sentence, ...(remarks.length > 0 && { remarks }) })
  for (const each of instructions)
    if (!ours.includes(each)) tell({ line: each.line, otherAct: each.act?.text ?? '' })
  for (const { index, refusal } of applied.refused) {
    const { line = 0, start = 0, end = 0, instruction } = all[index] ?? {}
    tell({ line, start, end, refused: refusal.code, ...refusal.particulars, instruction })
  }
  for (const { index, doubt } of applied.doubtful) {
    const { line = 0, start = 0, end = 0, instruction } = all[index] ?? {}
    const { kind, ...particulars } = doubt
    tell({ line, start, end, doubt: kind, ...particulars, instruction })
  }
  process.stdout.write(write(applied.act))
  return unknown.length + applied.refused.length + instructions.length - ours.length > 0 ? 1 : 0
}

function tell(line: object): void {
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

function parsed(args: readonly string[]) {
  const options = { lang: { type: 'string' }, source: { type: 'string' } } as const
  const { values, positionals } = callWords(args, options, USAGE)
  if (positionals.length !== 2) throw new Complaint(`name two files. ${USAGE}`)
  return { files: positionals, lang: values.lang, source: values.source }
}
