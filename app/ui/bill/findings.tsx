import '#app/ui/bill/findings.css'
import { Form, Link } from '@remix-run/react'
import type { TermPlace } from '#app/domain/amendment/checks/definitions.ts'
import type { FindingCode, Mend } from '#app/domain/amendment/checks/finding.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { ParityFinding } from '#app/domain/parity/check.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Words } from '#app/i18n/en/words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'

/** A finding as a page is given it: what both languages say of one place, gathered. */
export interface ShownFinding {
  readonly code: FindingCode
  readonly at: string
  readonly rule?: string | undefined
  readonly mend?: Mend | undefined
  readonly says: readonly {
    readonly language: Language
    readonly particulars: Readonly<Record<string, string>>
  }[]
}

interface FindingsProps {
  /** Where the text of an element is written: the address of a page, or what brings it there on this one. */
  readonly lead: Lead
  readonly findings: readonly ShownFinding[]
  readonly parity: readonly ParityFinding[]
}

/** How a finding leads to its place. */
export type Lead = { readonly to: (address: string) => string } | { readonly go: (address: string) => void }

/** What the rules have against a text: each finding with its place, its rule and what would mend it. */
export function Findings({ lead, findings, parity }: FindingsProps) {
  const { checks } = useWords()
  const reader = useLanguage()
  if (findings.length + parity.length === 0) return <p className="hint">{checks.allWell}</p>
  return (
    <ul className="findings">
      {findings.map(finding => (
        <li key={`${finding.code} ${finding.at} ${JSON.stringify(finding.says)}`}>
          <Place at={finding.at} lead={lead} />
          {finding.says.map(({ language, particulars }) => (
            <p key={language}>
              <span className="badge">{checks.languages[language]}</span>{' '}
              {checks.findings[finding.code](particulars)}
            </p>
          ))}
          <Mended mend={mendOf(finding, checks, reader)} rule={finding.rule} />
        </li>
      ))}
      {parity.map(finding => (
        <li key={JSON.stringify(finding)}>
          <Place at={finding.at} lead={lead} />
          <p>{checks.parity[finding.code](stringsOf(finding))}</p>
          <Mended mend={checks.mend.match} rule={AUTHENTIC} />
        </li>
      ))}
    </ul>
  )
}

const AUTHENTIC = '24(3)' // both texts say the same

function Place({ at, lead }: { at: string; lead: Lead }) {
  const { amending } = useWords()
  const reader = useLanguage()
  const name = capitalised(at === '' ? amending.wholeAct : elementName(at, reader))
  return (
    <h4>
      {'to' in lead ? (
        <Link to={lead.to(at)}>{name}</Link>
      ) : (
        <button type="button" className="quiet" onClick={() => lead.go(at)}>
          {name}
        </button>
      )}
    </h4>
  )
}

function Mended({ mend, rule }: { mend: string; rule: string | undefined }) {
  const { checks } = useWords()
  return (
    <>
      <p>
        <strong>{checks.mend.title}:</strong> {mend}
      </p>
      <p className="hint">{rule === undefined ? checks.hint : checks.rule(rule)}</p>
    </>
  )
}

/** What would put a finding right, in words. */
function mendOf(
  { code, mend }: ShownFinding,
  { mend: words }: Words['checks'],
  reader: InterfaceLanguage,
): string {
  switch (mend?.kind) {
    case 'renumber':
      return words.free(mend.number)
    case 'restate':
      return words.taken(mend.addresses.map(each => elementName(each, reader)).join(', '))
    case 'remove':
      return words.remove
    case undefined:
      return code === 'term-undefined'
        ? words.define
        : code === 'vague-pointer'
          ? words.name
          : words.reference
  }
}

function stringsOf(finding: ParityFinding): Record<string, string> {
  return { ...finding }
}

interface TermAskingProps {
  readonly acts: readonly { readonly act: string; readonly titleKk: string; readonly titleRu: string }[]
  readonly place: (TermPlace & { readonly act: string; readonly term: string }) | null
}

/** Asks where a new term belongs among the definitions, before it is written. */
export function TermAsking({ acts, place }: TermAskingProps) {
  const { checks } = useWords()
  const reader = useLanguage()
  return (
    <section className="term-asking" aria-labelledby="term-asking">
      <h3 id="term-asking">{checks.asking.title}</h3>
      <p className="hint">{checks.asking.lead}</p>
      <Form method="get" className="term-form">
        <Field name="term" label={checks.asking.term}>
          {ties => <input {...ties} lang="kk" required maxLength={200} defaultValue={place?.term ?? ''} />}
        </Field>
        {acts.length > 1 ? (
          <ChoiceField
            name="in"
            label={checks.asking.act}
            options={acts.map(({ act, ...titles }) => [act, titleIn(titles, reader).text])}
            chosen={place?.act}
          />
        ) : (
          <input type="hidden" name="in" value={acts[0]?.act ?? ''} />
        )}
        <button className="quiet">{checks.asking.ask}</button>
      </Form>
      {place && <PlaceOfTerm place={place} />}
    </section>
  )
}

function PlaceOfTerm({ place }: { place: TermPlace & { readonly term: string } }) {
  const { asking, rule } = useWords().checks
  const reader = useLanguage()
  const { after, before, number, taken, inTheWay, term } = place
  const named = (definition: TermPlace['after']) =>
    definition ? `${definition.number}) «${definition.term}»` : ''
  const where = !after
    ? asking.first(named(before))
    : before
      ? asking.between(named(after), named(before))
      : asking.last(named(after))
  return (
    <output className="term-place">
      <p>
        <strong lang="kk">«{term}»</strong>
      </p>
      <p>
        {where} {taken ? asking.taken(number) : asking.free(number)}
      </p>
      {taken && <p>{asking.restate(inTheWay.map(each => elementName(each, reader)).join(', '))}</p>}
      <p className="hint">{rule('23(7), 26(7)')}</p>
    </output>
  )
}
