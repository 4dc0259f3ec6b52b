import { callWords } from '#app/cli/call-words.ts'
import { languageOption } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { parse, type Parsing } from '#app/domain/amendment/parse.ts'

const USAGE = 'Usage: tuzetu parse INSTRUCTIONS --lang kk|ru [--json]'

/**
 * `tuzetu parse INSTRUCTIONS --lang kk|ru --json`: what an amending text orders, sentence by sentence. Exit status 1
 * where a sentence was not understood.
 */
export function run(args: readonly string[]): number {
  const { file, lang, json } = parsed(args)
  const parsing = parse(textFile(file), languageOption(lang))
  process.stdout.write(json ? `${JSON.stringify(report(parsing), null, 2)}\n` : summary(parsing))
  return parsing.unknown.length > 0 ? 1 : 0
}

/** `line` counts from 1; `start` and `end` are UTF-16 code units of the file. */
function report({ instructions, unknown }: Parsing) {
  return {
    instructions: instructions.map(({ instruction, line, start, end, act, remarks }) => ({
      ...instruction,
      line,
      start,
      end,
      ...(act && { act }),
      ...(remarks.length > 0 && { remarks }),
    })),
    unknown: unknown.map(({ line, start, end, text, remarks }) => ({
      line,
      start,
      end,
      text,
      ...(remarks.length > 0 && { remarks }),
    })),
  }
}

function summary({ instructions, unknown }: Parsing): string {
  const understood = instructions.map(
    ({ line, instruction }) => `${line}\t${instruction.kind}\t${instruction.at}\n`,
  )
  return [...understood, ...unknown.map(({ line, text }) => `${line}\t?\t${text.split('\n')[0]}\n`)].join('')
}

function parsed(args: readonly string[]) {
  const options = { lang: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = callWords(args, options, USAGE)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Complaint(`name one file. ${USAGE}`)
  return { file, lang: values.lang, json: values.json ?? false }
}
