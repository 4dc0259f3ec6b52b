import type { BodySummary, RoundSummary } from '#app/domain/consultation/disagreement-row.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** Each round of approval with its bodies: until when they were asked, what they answered, what came late. */
export function ApprovalRounds({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { approvals } = useWords()
  const language = useLanguage()
  return rounds.map(({ consultation, opensOn, closesOn, bodies, ...place }) => (
    <section key={consultation}>
      <h2>{approvals.round(place, longDate(opensOn, language), longDate(closesOn, language))}</h2>
      <table className="table folding">
        <thead>
          <tr>
            <th>{approvals.body}</th>
            <th>{approvals.dueOn}</th>
            <th>{approvals.state}</th>
            <th className="figure">{approvals.remarks}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map(body => (
            <BodyRow key={body.organisation} body={body} />
          ))}
        </tbody>
      </table>
    </section>
  ))
}

function BodyRow({ body }: { body: BodySummary }) {
  const { approvals } = useWords()
  const language = useLanguage()
  const standing = body.answers.find(answer => !answer.late) ?? body.answers[0]
  return (
    <tr>
      <td>
        <p>{body.name[language]}</p>
        {body.former.map(({ name, untilOn, merged }) => (
          <p className="hint" key={untilOn + name.kk}>
            {merged
              ? approvals.mergedInto(body.heirName[language], longDate(untilOn, language))
              : approvals.former(name[language], longDate(untilOn, language))}
          </p>
        ))}
      </td>
      <td data-head={approvals.dueOn}>
        <time dateTime={body.dueOn}>{longDate(body.dueOn, language)}</time>
        {body.state === 'waiting' && <div className="hint">{approvals.daysLeft(body.workingDaysLeft)}</div>}
      </td>
      <td data-head={approvals.state}>
        <p className={`approval-state ${body.state}`}>{approvals.states[body.state]}</p>
        <Answers body={body} />
      </td>
      <td className="figure" data-head={approvals.remarks}>
        {standing?.remarks ?? 0}
      </td>
    </tr>
  )
}

/** The answer that stands, those it replaced, and those that came after the term. */
function Answers({ body: { answers } }: { body: BodySummary }) {
  const { approvals } = useWords()
  const language = useLanguage()
  return answers.map(({ id, answer, answeredOn, late, reason }) => {
    const day = longDate(answeredOn, language)
    const said = late
      ? approvals.late(day, approvals.states[answer])
      : approvals.answered(day, approvals.states[answer])
    return (
      <p className="hint" key={id}>
        {said}
        {reason !== '' && ` ${reason}`}
      </p>
    )
  })
}
