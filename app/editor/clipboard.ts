import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $selectAll,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECT_ALL_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import { printMark } from '#app/domain/structure/house-form.ts'
import { $getLines, $getWriting, $placeOf, $setWriting } from '#app/editor/article-state.ts'
import type { Manners } from '#app/editor/manners.ts'
import { paste } from '#app/editor/paste.ts'

/** Words go in and out as plain text; what is copied carries its numbers, what is pasted is read by them. */
export function registerPlainWords(
  editor: LexicalEditor,
  manners: Pick<Manners, 'language' | 'newId'>,
): () => void {
  const put = (text: string) => $paste(text, manners)
  const copied = (data: DataTransfer | null) => $copy(data, manners.language)
  return mergeRegister(
    ...typing(editor),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      typed =>
        $type(typeof typed === 'string' ? typed : (plainText(typed.dataTransfer) ?? typed.data ?? ''), put),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      event => done(event, put(plainText('clipboardData' in event ? event.clipboardData : null) ?? '')),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      COPY_COMMAND,
      event => done(event, copied(event && 'clipboardData' in event ? event.clipboardData : null)),
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      event =>
        done(event, copied(event && 'clipboardData' in event ? event.clipboardData : null)) && $remove(),
      COMMAND_PRIORITY_EDITOR,
    ),
    // Words are moved by cutting and pasting: what is dragged would arrive with its formatting and without its number.
    editor.registerCommand(DRAGSTART_COMMAND, event => done(event, true), COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(DROP_COMMAND, event => done(event, true), COMMAND_PRIORITY_EDITOR),
  )
}

function typing(editor: LexicalEditor): (() => void)[] {
  // What is selected goes as it is, whichever key it was: Lexical would take one letter of several lines for Delete.
  const on = (change: (selection: RangeSelection, backward: boolean) => void) => (backward: boolean) => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return false
    if (selection.isCollapsed()) change(selection, backward)
    else selection.removeText()
    return true
  }
  const byLetter = on((selection, backward) => selection.deleteCharacter(backward))
  const byWord = on((selection, backward) => selection.deleteWord(backward))
  const byLine = on((selection, backward) => selection.deleteLine(backward))
  return [
    editor.registerCommand(DELETE_CHARACTER_COMMAND, byLetter, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(DELETE_WORD_COMMAND, byWord, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(DELETE_LINE_COMMAND, byLine, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(REMOVE_TEXT_COMMAND, $remove, COMMAND_PRIORITY_EDITOR),
    editor.registerCommand(SELECT_ALL_COMMAND, event => done(event, $all()), COMMAND_PRIORITY_EDITOR),
  ]
}

function done(event: Event | null, was: boolean): boolean {
  if (was) event?.preventDefault()
  return was
}

function $all(): boolean {
  $selectAll()
  return true
}

function $remove(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  selection.removeText()
  return true
}

function plainText(data: DataTransfer | null): string | null {
  return data?.getData('text/plain') || null
}

/** Typed words go where the caret is; what an input method or a spelling list brings over several lines is pasted. */
function $type(text: string, put: (text: string) => boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (/[\r\n]/.test(text)) return put(text)
  selection.insertText(text)
  return true
}

function $paste(text: string, manners: Pick<Manners, 'language' | 'newId'>): boolean {
  if (text === '' || !$remove()) return false
  const writing = $getWriting()
  if (!writing) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  $setWriting(paste(writing, { text, ...manners }))
  return true
}

/** Puts the selected words on the clipboard, lines that are selected from their beginning with their numbers. */
function $copy(data: DataTransfer | null, language: Manners['language']): boolean {
  const selection = $getSelection()
  if (!data || !$isRangeSelection(selection) || selection.isCollapsed()) return false
  const { anchor, focus } = selection
  const [from, to] = (selection.isBackward() ? [focus, anchor] : [anchor, focus]).map($placeOf)
  if (!from || !to) return false
  const lines = $getLines().slice(from.at, to.at + 1)
  const texts = lines.map((line, place) => {
    const start = place === 0 ? from.offset : 0
    const mark = start === 0 && lines.length > 1 ? printMark(line.level, line.number, language) : ''
    return mark + line.text.slice(start, place === lines.length - 1 ? to.offset : undefined)
  })
  data.setData('text/plain', texts.join('\n'))
  return true
}
