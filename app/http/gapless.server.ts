import { Transform } from 'node:stream'

/**
 * The bytes of a page as they were meant. React 18 sends its buffers whole: where the next letter of two bytes or more
 * does not fit into what is left, zeros stay behind the last one, and in attributes, input fields and data a browser
 * shows those inside a word.
 */
export function gapless(): Transform {
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      let end = bytes.length
      while (end > 0 && bytes[end - 1] === 0) end--
      done(null, bytes.subarray(0, end))
    },
  })
}
