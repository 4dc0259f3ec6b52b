import { z } from 'zod'
import { callWords } from '#app/cli/call-words.ts'
import { readingLanguage } from '#app/cli/language-option.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { matcher, type Chosen, type Match } from '#app/domain/anchoring/match.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { locate } from '#app/domain/structure/locate.ts'
import { read } from '#app/domain/structure/read.ts'

const USAGE = 'Usage: tuzetu reanchor BEFORE AFTER ANCHORS.json --lang kk|ru'

const cases = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    quote: z.string(),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
    offset: z.number().int().min(0).default(0),
  }),
)

/** `tuzetu reanchor BEFORE AFTER ANCHORS.json --lang kk|ru`: where chosen words stand now, a JSON line each. */
export function run(args: readonly string[]): number {
  const { before, after, anchors, lang } = parsed(args)
  const language = readingLanguage(lang)
  const texts = { before: textFile(before), after: textFile(after) }
  const chosen = parseCases(textFile(anchors), anchors)
  const match = matcher(compareTexts(texts.before, texts.after))
  const act = read(texts.after, language).act
  const list = entries(act)
  const spans = locate(act)
  const addressAt = (offset: number) =>
    list[spans.findLastIndex(span => span.start <= offset)]?.address ?? null
  for (const each of chosen)
    process.stdout.write(`${JSON.stringify(report(each, match(each), { after: texts.after, addressAt }))}\n`)
  return 0
}

interface Reached {
  readonly after: string
  addressAt(offset: number): string | null
}

function report(
  { id, quote }: Chosen & { id: string | number },
  { kind, place, score }: Match,
  reached: Reached,
) {
  return {
    id,
    kind,
    start: place?.start ?? null,
    end: place?.end ?? null,
    score: Math.round(score * 1000) / 1000,
    before: quote,
    after: place ? reached.after.slice(place.start, place.end) : null,
    address: place ? reached.addressAt(place.start) : null,
  }
}

function parseCases(text: string, file: string): z.infer<typeof cases> {
  try {
    return cases.parse(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new Complaint(`${file} holds no list of anchors: ${why}`)
  }
}

function parsed(args: readonly string[]) {
  const { values, positionals } = callWords(args, { lang: { type: 'string' } }, USAGE)
  const [before, after, anchors, ...more] = positionals
  if (before === undefined || after === undefined || anchors === undefined || more.length > 0)
    throw new Complaint(`name three files. ${USAGE}`)
  return { before, after, anchors, lang: values.lang }
}
