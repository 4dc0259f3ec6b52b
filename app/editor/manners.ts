import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type EditorState,
  type LexicalEditor,
  type UpdateListenerPayload,
} from 'lexical'
import type { Language } from '#app/domain/structure/act.ts'
import { $getWriting, $setWriting } from '#app/editor/article-state.ts'
import { enter, enterUnnumbered } from '#app/editor/enter.ts'
import { joinAfter, joinBefore } from '#app/editor/join.ts'
import { deeper, shallower } from '#app/editor/level-shift.ts'
import type { Line } from '#app/editor/line.ts'
import { moveDown, moveUp } from '#app/editor/move.ts'
import { removed } from '#app/editor/remove.ts'
import { numberTyped } from '#app/editor/number-line.ts'
import type { NewId, Writing } from '#app/editor/writing.ts'

/** What happened to which line, for those who listen; `stuck` where a key could do nothing. */
export interface Said {
  readonly what: 'added' | 'levelled' | 'joined' | 'moved' | 'removed' | 'numbered' | 'stuck' | 'leaving'
  readonly line: Line
}

/** What an editor of an article needs of the page around it. */
export interface Manners {
  readonly language: Language
  readonly newId: NewId
  readonly say: (said: Said) => void
  /** The drafter asks to set the number of the caret's line. */
  readonly askNumber: (line: Line) => void
  /** The drafter asks for the same provision in the other language. */
  readonly askTwin: (line: Line) => void
}

/** What a drafter can have done to the caret's provision by a key or by a button. */
export type Deed = 'up' | 'down' | 'deeper' | 'shallower' | 'remove'

/** Does a deed to the caret's provision. */
export const DEED_COMMAND = createCommand<Deed>('DEED_COMMAND')

const DEEDS: Record<Deed, { what: Said['what']; change: (writing: Writing) => Writing }> = {
  up: { what: 'moved', change: moveUp },
  down: { what: 'moved', change: moveDown },
  deeper: { what: 'levelled', change: deeper },
  shallower: { what: 'levelled', change: shallower },
  remove: { what: 'removed', change: removed },
}

/** Gives the keys of an editor the meaning they have for a drafter. The inverse is the function given back. */
export function registerManners(editor: LexicalEditor, manners: Manners): () => void {
  const { newId } = manners
  const add = (unnumbered: boolean) =>
    $do(manners, 'added', writing => (unnumbered ? enterUnnumbered : enter)(writing, newId))
  const remove = (backward: boolean) => $joins(manners, backward)
  return mergeRegister(
    editor.registerCommand(KEY_ENTER_COMMAND, event => handled(event, add(event?.shiftKey ?? false)), HIGH),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, () => add(false), HIGH),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => add(true), HIGH),
    editor.registerCommand(DELETE_CHARACTER_COMMAND, remove, HIGH),
    editor.registerCommand(DELETE_WORD_COMMAND, remove, HIGH),
    editor.registerCommand(DELETE_LINE_COMMAND, remove, HIGH),
    registerTab(editor, manners),
    editor.registerCommand(DEED_COMMAND, deed => $deed(manners, deed), HIGH),
    editor.registerCommand(KEY_DOWN_COMMAND, event => handled(event, $shortcut(event, manners)), HIGH),
    editor.registerUpdateListener(payload => numberWhatWasTyped(editor, payload, manners)),
  )
}

const HIGH = COMMAND_PRIORITY_HIGH

function handled(event: Event | null, done: boolean): boolean {
  if (done) event?.preventDefault()
  return done
}

/** Changes the writing as one step that can be undone. Selected words go first, as everywhere. */
function $do({ say }: Manners, what: Said['what'], change: (writing: Writing) => Writing): boolean {
  const selection = $getSelection()
  if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText()
  const before = $getWriting()
  if (!before) return false
  const after = change(before)
  if (after !== before) {
    $addUpdateTag(HISTORY_PUSH_TAG)
    $setWriting(after)
  }
  const told = what === 'removed' ? before : after
  say({ what: after === before ? 'stuck' : what, line: told.lines[told.at]! })
  return true
}

/** Backspace at the beginning of a line and Delete at its end join lines; elsewhere they delete as usual. */
function $joins(manners: Manners, backward: boolean): boolean {
  const writing = $getWriting()
  if (!writing) return false
  const edge = backward ? 0 : (writing.lines[writing.at]?.text.length ?? 0)
  return writing.offset === edge && $do(manners, 'joined', backward ? joinBefore : joinAfter)
}

/** Tab changes the level; after Escape it leaves the editor, so that nobody is caught in it. */
function registerTab(editor: LexicalEditor, manners: Manners): () => void {
  let leaving = false
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      ({ key }) => {
        const writing = $getWriting()
        if (key === 'Escape' && writing) manners.say({ what: 'leaving', line: writing.lines[writing.at]! })
        if (key !== 'Tab' && key !== 'Shift') leaving = key === 'Escape'
        return false
      },
      HIGH,
    ),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      event => !leaving && handled(event, $deed(manners, event.shiftKey ? 'shallower' : 'deeper')),
      HIGH,
    ),
  )
}

/** Alt+Shift+arrows move the provision, Alt+Shift+Delete takes it out, Alt+N sets its number, Alt+T asks for its twin. */
function $shortcut({ altKey, shiftKey, code, ctrlKey, metaKey }: KeyboardEvent, manners: Manners): boolean {
  if (!altKey || ctrlKey || metaKey) return false
  const deed = shiftKey ? DEED_KEYS[code] : undefined
  if (deed) return $deed(manners, deed)
  const writing = $getWriting()
  const line = writing?.lines[writing.at]
  if (!line || shiftKey) return false
  if (code === 'KeyN') manners.askNumber(line)
  else if (code === 'KeyT') manners.askTwin(line)
  else return false
  return true
}

const DEED_KEYS: Readonly<Record<string, Deed>> = { ArrowUp: 'up', ArrowDown: 'down', Delete: 'remove' }

function $deed(manners: Manners, deed: Deed): boolean {
  const { what, change } = DEEDS[deed]
  return $do(manners, what, change)
}

/** A mark typed at the beginning of an unnumbered line, as soon as the blank after it is typed. */
function numberWhatWasTyped(editor: LexicalEditor, payload: UpdateListenerPayload, { say }: Manners): void {
  const { editorState, prevEditorState, tags, dirtyLeaves } = payload
  if (dirtyLeaves.size !== 1 || tags.has(HISTORIC_TAG) || tags.has(HISTORY_PUSH_TAG)) return
  const writing = editorState.read($getWriting)
  const numbered = writing && wasTyped(writing, prevEditorState) ? numberTyped(writing) : undefined
  if (!numbered) return
  editor.update(() => $setWriting(numbered), { tag: HISTORY_PUSH_TAG })
  say({ what: 'numbered', line: numbered.lines[numbered.at]! })
}

/** Whether the last letter before the caret is all that is new in its line. */
function wasTyped({ lines, at, offset }: Writing, before: EditorState): boolean {
  const text = lines[at]?.text ?? ''
  const earlier = before.read($getWriting)?.lines[at]?.text
  return earlier === text.slice(0, offset - 1) + text.slice(offset)
}
