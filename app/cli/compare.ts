import { callWords } from '#app/cli/call-words.ts'
import { comparisonReport } from '#app/cli/comparison-report.ts'
import { comparisonText } from '#app/cli/comparison-text.ts'
import { readingLanguage } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { read } from '#app/domain/structure/read.ts'

const USAGE = 'Usage: tuzetu compare BEFORE AFTER --lang kk|ru [--json]'

/**
 * `tuzetu compare BEFORE AFTER --lang kk|ru [--json]`: two texts of an act, provision by provision and word by word.
 * Laws in other languages are compared too, their numbering recognised by itself.
 */
export function run(args: readonly string[]): number {
  const { before, after, lang, json } = parsed(args)
  const comparison = compareTexts(textFile(before), textFile(after))
  const report = comparisonReport(comparison, text => read(text, lang).act)
  if (json) process.stdout.write(`${JSON.stringify(report)}\n`)
  else process.stdout.write(comparisonText(report, comparison, process.stdout.isTTY))
  return 0
}

function parsed(args: readonly string[]) {
  const options = { lang: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = callWords(args, options, USAGE)
  const [before, after, ...more] = positionals
  if (before === undefined || after === undefined || more.length > 0)
    throw new Complaint(`name two files. ${USAGE}`)
  return { before, after, lang: readingLanguage(values.lang), json: values.json === true }
}
