import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { PaperGroup, PaperItem, PaperStatement } from '#app/domain/consultation/minutes.ts'
import type { CorrectionCard, MinutesCard } from '#app/domain/consultation/round-table-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { CorrectionForm } from '#app/ui/round-table/correction-form.tsx'

interface MinutesViewProps {
  readonly minutes: MinutesCard
  readonly language: Language
  /** Whether the reader may correct them. */
  readonly corrects: boolean
}

/** The minutes as the paper, with every correction beside the statement that it is of. */
export function MinutesView({ minutes, language, corrects }: MinutesViewProps) {
  const form = MINUTES_FORM[language]
  const paper = minutes.papers[language]
  return (
    <article className="minutes" lang={language}>
      {paper.demonstration && <p className="minutes-corner">{form.demonstration}</p>}
      <header>
        {paper.heading.map(line =>
          line === line.toLocaleUpperCase('kk') ? <h3 key={line}>{line}</h3> : <p key={line}>{line}</p>,
        )}
      </header>
      <p className="minutes-line">
        <span>{paper.number}</span> <span>{paper.day}</span> <span>{paper.place}</span>
      </p>
      <dl>
        {paper.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Group group={paper.present} />
      <Group group={paper.absent} />
      <h4>{form.agenda}</h4>
      {paper.agenda.map(line => (
        <p key={line}>{line}</p>
      ))}
      {paper.items.map((item, at) => (
        <Item key={at} item={item} minutes={minutes} language={language} corrects={corrects} />
      ))}
      <footer>
        {paper.signatures.map(([office, name]) => (
          <p key={office} className="minutes-signature">
            <span>{office}</span> <span>____________________</span> <span>{name}</span>
          </p>
        ))}
      </footer>
    </article>
  )
}

function Group({ group }: { group: PaperGroup }) {
  if (group.lines.length === 0) return null
  return (
    <>
      <h4>{group.label}:</h4>
      <ul>
        {group.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function Item({ item, minutes, language, corrects }: MinutesViewProps & { item: PaperItem }) {
  const form = MINUTES_FORM[language]
  return (
    <section>
      <h4>{item.heading}</h4>
      {item.heard !== null && (
        <>
          <p>
            <b>{form.heard}:</b> {item.heard}
          </p>
          <p>
            <b>{form.spoke}:</b> {item.statements.length === 0 && form.nobodySpoke}
          </p>
          {item.statements.map(statement => (
            <Statement key={statement.id} statement={statement} minutes={minutes} corrects={corrects} />
          ))}
        </>
      )}
      <p>
        <b>{form.resolved}:</b> {item.resolved.length === 0 && form.nothingResolved}
      </p>
      <ol>
        {item.resolved.map((resolved, at) => (
          <li key={at}>
            {resolved.text}
            {resolved.task.map(line => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StatementProps {
  readonly statement: PaperStatement
  readonly minutes: MinutesCard
  readonly corrects: boolean
}

function Statement({ statement, minutes, corrects }: StatementProps) {
  const { roundTables } = useWords()
  const own = minutes.corrections.filter(each => each.statement === statement.id)
  return (
    <div className="minutes-statement" id={`statement-${statement.id}`}>
      <p>
        <b>{statement.speaker}</b> – <i>{statement.about}.</i>{' '}
        <span lang={statement.language}>{statement.text}</span>
      </p>
      {own.map(correction => (
        <Corrected key={correction.id} correction={correction} language={statement.language} />
      ))}
      {corrects && (
        <CorrectionForm
          roundTable={minutes.card.id}
          statement={statement.id}
          text={statement.text}
          label={roundTables.correct}
        />
      )}
    </div>
  )
}

/** What a correction changes, word by word, and what was decided about it. */
function Corrected({ correction, language }: { correction: CorrectionCard; language: Language }) {
  const { roundTables } = useWords()
  const { was, text, verdict, reason } = correction
  return (
    <p className="minutes-corrected">
      <span className="badge">{verdict ? roundTables.verdicts[verdict] : roundTables.pending}</span>{' '}
      <ChangedText stretches={changesBetween(was, text)} language={language} />
      {reason !== '' && <span className="hint"> {reason}</span>}
    </p>
  )
}
