import { visible } from '../source/visible.ts'
import type { Output } from './io.ts'

/** What this program itself sends to a terminal: the colours of `Paint`, and the line of progress that takes itself away. */
const OWN = /(\x1b\[(?:[124]|22|24|3[1346]|39)m|\x1b\[K|\r$)/

/**
 * An output on which no foreign text can steer the terminal: what cannot be seen is named. Bytes go as they are; text goes
 * as it is only into files, which do not pass here. `styled`: the program's own colours may pass.
 */
export function guarded(output: Output, styled: boolean): Output {
  const shown = (text: string): string =>
    styled
      ? text
          .split(OWN)
          .map((part, index) => (index % 2 === 1 ? part : visible(part)))
          .join('')
      : visible(text)
  return {
    get isTTY() {
      return output.isTTY
    },
    get columns() {
      return output.columns
    },
    write: (content) => output.write(typeof content === 'string' ? shown(content) : content),
  }
}
