import '#app/ui/comment/comment-composer.css'
import { useFetcher } from '@remix-run/react'
import { useCallback } from 'react'
import { COMMENT_KINDS, type CommentKind } from '#app/domain/consultation/comment.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { AnchorChoice, type AnchorTexts } from '#app/ui/comment/anchor-choice.tsx'
import { chosenAnew } from '#app/ui/comment/begun-wording.ts'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { LanguageField } from '#app/ui/form/language-field.tsx'
import { useFocusWhileOpen } from '#app/ui/focus/use-focus-while-open.ts'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { useForgotten } from '#app/ui/form/use-typed.ts'
import { useKeyboardInset } from '#app/ui/comment/use-keyboard-inset.ts'
import type { RemarkTyped } from '#app/ui/comment/remark-typed.ts'

/** What a comment is on, and where it goes. */
export interface Composing {
  readonly consultation: string
  readonly amendment: string
  readonly formKey: string
  readonly typed: RemarkTyped
  /** The provision's own text in each language; empty where it is about the whole draft. */
  readonly texts: AnchorTexts
  /** Whether it was typed before this page was opened. */
  readonly restored: boolean
}

interface ComposerProps {
  readonly composing: Composing
  readonly onChange: (typed: RemarkTyped | null) => void
}

/** A comment being written: what it is about, what it is, and what it says. */
export function CommentComposer({ composing, onChange }: ComposerProps) {
  const { consultations } = useWords()
  const { typed, texts, consultation, amendment, formKey, restored } = composing
  const fetcher = useFetcher<{ refusal?: Refusal; comment?: string }>()
  const sheet = useKeyboardInset<HTMLElement>()
  const change = (more: Partial<RemarkTyped>) => onChange({ ...typed, ...more })
  const choose = (choice: Parameters<typeof chosenAnew>[1]) => onChange(chosenAnew(typed, choice, texts))
  const heading = useFocusWhileOpen<HTMLHeadingElement>()
  const forget = useCallback(() => onChange(null), [onChange])
  useForgotten({ typed, forget }, fetcher, fetcher.data?.comment)
  return (
    <section ref={sheet} className="composer" aria-label={consultations.comment}>
      <h2 ref={heading} tabIndex={-1}>
        {consultations.comment}
      </h2>
      <RestoredNote restored={restored} onDiscard={forget} />
      <AnchorChoice anchor={typed.anchor} texts={texts} onChange={anchor => choose({ anchor })} />
      <fetcher.Form method="post" action={`/consultations/${consultation}/comments`}>
        <Fields refusal={fetcher.data?.refusal}>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="amendment" value={amendment} />
          <input type="hidden" name="anchor" value={JSON.stringify(typed.anchor)} />
          <KindChoice kind={typed.kind} onChange={kind => choose({ kind })} />
          <LanguageField
            label={consultations.languageOfComment}
            names={consultations.languages}
            language={typed.language}
            onChange={language => choose({ language })}
          />
          <Field name="text" label={consultations.text} hint={consultations.keptOnDevice}>
            {ties => (
              <textarea
                {...ties}
                rows={5}
                lang={typed.language}
                value={typed.text}
                onChange={event => change({ text: event.target.value })}
              />
            )}
          </Field>
          {typed.kind === 'proposal' && (
            <WordingField typed={typed} onChange={wording => change({ wording })} />
          )}
          <p className="composer-buttons">
            <button type="submit" aria-disabled={fetcher.state !== 'idle'}>
              {consultations.keep}
            </button>
            <button type="button" className="quiet" onClick={forget}>
              {consultations.cancel}
            </button>
          </p>
        </Fields>
      </fetcher.Form>
    </section>
  )
}

function WordingField({ typed, onChange }: { typed: RemarkTyped; onChange: (wording: string) => void }) {
  const { consultations } = useWords()
  const isNew = typed.anchor.kind === 'insertion'
  return (
    <Field
      name="wording"
      label={isNew ? consultations.newProvision : consultations.wording}
      hint={isNew ? consultations.newProvisionHint : consultations.wordingHint}
    >
      {ties => (
        <textarea
          {...ties}
          rows={6}
          className="law"
          lang={typed.language}
          value={typed.wording}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function KindChoice({ kind, onChange }: { kind: CommentKind; onChange: (kind: CommentKind) => void }) {
  const { consultations } = useWords()
  return (
    <ChoiceField
      name="kind"
      label={consultations.commentKind}
      options={COMMENT_KINDS.map(each => [each, consultations.commentKinds[each]])}
      chosen={kind}
      onChoose={onChange}
    />
  )
}
