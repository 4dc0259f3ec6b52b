import { callWords } from '#app/cli/call-words.ts'
import { languageOption } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { locate } from '#app/domain/structure/locate.ts'
import { read, type Reading } from '#app/domain/structure/read.ts'

/** `tuzetu read FILE --lang kk|ru`: the structure of an act as JSON. */
export function run(args: readonly string[]): number {
  const { file, lang } = parsed(args)
  const language = languageOption(lang)
  process.stdout.write(`${JSON.stringify(report(read(textFile(file), language)), null, 2)}\n`)
  return 0
}

/** Provisions in reading order; `start` and `end` count UTF-16 code units of the file, children apart. */
function report({ act, doubts }: Reading) {
  const spans = locate(act)
  const list = entries(act)
  return {
    language: act.language,
    title: list
      .flatMap(({ provision, depth }) => (provision.level === 'title' && depth === 0 ? [provision.text] : []))
      .join(' '),
    provisions: list.map(({ address, provision: { level, number, heading, text } }, at) => ({
      address,
      level,
      number,
      heading,
      text,
      start: spans[at]?.start,
      end: spans[at]?.end,
    })),
    doubts: doubts.map(({ line, code, text }) => ({ line, code, text })),
  }
}

function parsed(args: readonly string[]) {
  const usage = 'Usage: tuzetu read FILE --lang kk|ru'
  const { values, positionals } = callWords(args, { lang: { type: 'string' } }, usage)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Complaint(`name one file. ${usage}`)
  return { file, lang: values.lang }
}
