// The package brings no types of its own.
declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    /** Seconds. */
    Diff_Timeout: number
    diff_main(before: string, after: string): unknown
  }
}
