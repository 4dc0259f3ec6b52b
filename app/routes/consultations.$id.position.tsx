import '#app/ui/position/position.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useFetcher, useLoaderData } from '@remix-run/react'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { positionPage, type OwnPosition } from '#app/queries/position/position-page.server.ts'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { PositionApproval } from '#app/ui/position/position-approval.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MemberNotes, NoteForm } from '#app/ui/position/position-notes.tsx'
import { PositionProvision } from '#app/ui/position/position-provision.tsx'
import { ReceivedPositions } from '#app/ui/position/received-positions.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.positions.title,
  ({ card }) => card.bill.title,
)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const language = languageToRead(visiting.language)
  const page = await positionPage(visiting, args.params['id'] ?? '', language)
  if (!page) throw notFound()
  return page
}

export default function Position() {
  const { positions } = useWords()
  const { card, own, received } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <ConsultationHead card={card} />
      <p>
        <Link to={`/consultations/${card.id}`}>{positions.back}</Link>
      </p>
      {own && <Own consultation={card.id} own={own} />}
      {received && <ReceivedPositions received={received} />}
      {!own && !received && <EmptyState text={positions.ofNoOrganisation} />}
    </div>
  )
}

function Own({ consultation, own }: { consultation: string; own: OwnPosition }) {
  const { positions } = useWords()
  const language = useLanguage()
  return (
    <>
      <h2>{positions.of(own.organisation[language])}</h2>
      {!own.submitted && <p className="hint">{positions.lead}</p>}
      <Refused refusal={own.noMore} />
      <Unshared comments={own.unshared} />
      {own.elements.map(element => (
        <PositionProvision
          key={`${element.amendment} ${element.provision}`}
          consultation={consultation}
          element={element}
          stand={own.stands.find(
            each => each.amendment === element.amendment && each.provision === element.provision,
          )}
          comments={own.shared.filter(({ comment }) => isWithin(comment.provision, element.provision))}
          notes={own.notes.filter(({ provision }) => provision === element.provision)}
          open={own.open}
        />
      ))}
      <section aria-labelledby="dissents">
        <h2 id="dissents">{positions.dissents}</h2>
        <MemberNotes notes={own.dissents} />
        {own.open && (
          <NoteForm
            consultation={consultation}
            provision=""
            kind="dissents"
            label={positions.dissent}
            hint={positions.dissentHint}
          />
        )}
      </section>
      <PositionApproval consultation={consultation} {...own} />
    </>
  )
}

/** Whether a comment is on a provision or on something below it. */
function isWithin(commented: string | null, provision: string): boolean {
  return commented === provision || (commented?.startsWith(`${provision}__`) ?? false)
}

/** The reader's own comments that colleagues do not see yet. */
function Unshared({ comments }: { comments: readonly CommentAsRead[] }) {
  const { positions } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  if (comments.length === 0) return null
  return (
    <details>
      <summary>{positions.own}</summary>
      <p className="hint">{positions.ownLead}</p>
      <Refused refusal={fetcher.data?.refusal} />
      {comments.map(({ comment, wordingNow }) => (
        <CommentView key={comment.id} comment={comment} wordingNow={wordingNow}>
          <fetcher.Form method="post" action={`/comments/${comment.id}/sharing`}>
            <button type="submit" className="quiet">
              {positions.share}
            </button>
          </fetcher.Form>
        </CommentView>
      ))}
    </details>
  )
}
