import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { Refusal, RefusalCode } from '#app/domain/refusal.ts'
import { statusOf } from '#app/http/status.ts'
import { refusedFields } from '#app/ui/form/refused-fields.ts'
import { everyAction } from '#tests/support/every-action.ts'
import { reached } from '#tests/support/reached.ts'

/** Refusals of what was sent that are about no field of their form: none of those would mend it. */
const ABOUT_THE_WHOLE: readonly string[] = [
  'agenda.item-spoken-to',
  'agenda.provision-gone',
  'agenda.provision-missing',
  'amending-text.open',
  'anchor.missing',
  'approval.not-a-round',
  'approval.not-asked',
  'approval.not-authorised',
  'attendee.spoke',
  'bill.procedure-missing',
  'comment.has-no-wording',
  'comment.nothing-to-submit',
  'import.docx-broken',
  'minutes.approved-by-you',
  'minutes.not-approved',
  'note.question-missing',
  'organisation.goes-on',
  'organisation.merged',
  'paper.unchanged',
  'placement.missing',
  'position.changed-meanwhile',
  'position.head-only',
  'position.no-organisation',
  'position.not-approved',
  'position.nothing-drafted',
  'position.unchanged',
  'remark.missing',
  'round-table.nobody-came',
  'version.article-empty',
  'version.missing',
  'version.number-repeated',
  'version.parent-missing',
  'version.unchanged',
  'wording.no-number',
  'wording.nothing-taken',
  'wording.provision-gone',
]

/** What a command could give and its form leads to no field for, each for a reason of its own. */
const NEVER_HERE: Readonly<Record<string, readonly string[]>> = {
  // The words of a correction were looked at when it was sent.
  'corrections.$id.verdict': ['comment.too-long', 'statement.empty'],
  // The title of a plan was given before it is moved.
  'bills.$bill.round-tables.$id.move': ['round-table.title-missing'],
  // Whoever opens their own account writes one name, and founds no organisation.
  'invitations.$word_.account': ['person.name-missing', 'organisation.name-missing'],
  // A button is all there is to it.
  'round-tables.$id.closing': ['round-table.not-moved'],
  // The workspace writes the message itself, and the decision is always to accept.
  'bills.$bill_.desk_.wordings': [
    'version.message-missing',
    'version.message-long',
    'disposition.provision-missing',
  ],
}

const FORMS = everyAction().map(({ name, file }) => ({
  name,
  codes: reached(file, 'action', refusalsIn).filter(code => !NEVER_HERE[name]?.includes(code)),
  fields: reached(file, 'action', fieldsIn),
}))

/** The codes in `refuse(…)`, also where one of two is chosen there. */
function refusalsIn(node: ts.Node): readonly string[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'refuse') return []
  return literalsIn(node.arguments[0]!).filter(text => /^[a-z-]+\.[a-z-]+$/.test(text))
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text]
  return node.getChildren().flatMap(literalsIn)
}

/** The names in a shape, in the groups that are spread in one, and in what is asked of a form itself. */
function fieldsIn(node: ts.Node): readonly string[] {
  if (ts.isVariableDeclaration(node) && /^\{\s*\w+: z\./.test(node.initializer?.getText() ?? ''))
    return keysIn(node.initializer!)
  if (!ts.isCallExpression(node)) return []
  const [of, ...about] = [node.expression, ...node.arguments].map(each => each.getText())
  if (of === 'z.object') return keysIn(node.arguments[0]!)
  if (![of!, ...about].some(text => /^(form|sent|read|data)\b/.test(text))) return []
  return node.arguments.flatMap(each => (ts.isStringLiteral(each) ? [each.text] : []))
}

function keysIn(node: ts.Node): readonly string[] {
  if (!ts.isObjectLiteralExpression(node)) return []
  return node.properties.flatMap(each =>
    ts.isSpreadAssignment(each) ? keysIn(each.expression) : [each.name!.getText()],
  )
}

/** The fields that a refusal of a form is about, whatever it tells of language, row or choice. */
function fieldsOf(code: string, form: (typeof FORMS)[number]): readonly string[] {
  const of = form.fields.includes('wording') ? 'wording' : 'text'
  return (['kk', 'ru'] as const).flatMap(language => {
    const particulars = { language, of, by: 'date', remark: 0, item: 0, field: form.fields[0] }
    const fields = refusedFields({ code, particulars } as unknown as Refusal)
    return fields.map(field => field.replace(/-\d+$/, ''))
  })
}

/** What a sentence of an amending text was refused for is told beside that sentence. */
const ofSentence = (code: string) => code.startsWith('amendment.')

describe.each(FORMS.filter(({ codes, fields }) => codes.length > 0 && fields.length > 0))(
  'a form sent to $name',
  form => {
    test.each(form.codes)('refused by %s: leads to a field that it has, or is about the whole', code => {
      const named = fieldsOf(code, form)
      const isAboutForm = statusOf(code as RefusalCode) === 422 && !ofSentence(code)
      if (named.length === 0 && isAboutForm) expect(ABOUT_THE_WHOLE).toContain(code)
      else expect(form.fields).toEqual(expect.arrayContaining([...named]))
    })
  },
)

test('what is about the whole is given by some form, and names no field', () => {
  const given = new Set(FORMS.flatMap(({ codes }) => codes))
  for (const code of ABOUT_THE_WHOLE) {
    expect(given).toContain(code)
    expect(refusedFields({ code, particulars: {} } as Refusal)).toEqual([])
  }
})
