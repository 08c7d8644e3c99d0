import type { ReadBack } from './read-back.ts'

/** What begins a word of a task and gives it a meaning (todo.txt format rules). */
const TAG = /(?:^|\s)([+@])(?=\S)|(?:^|\s)((?:due|rrule):)(?=\S)/g

/** A todo.txt by the rules of the format: dates, projects, contexts, keys. */
export function readTodoTxt(content: string | Uint8Array): ReadBack {
  const lines = String(content).split('\n')
  if (lines.pop() !== '') throw new Error('the last line has no end')
  return {
    text: lines.join(' '),
    outline: lines.map((line) => {
      const opening = /^(?:x |\([A-Z]\) |\d{4}-\d{2}-\d{2} )/.exec(line)?.[0].replace(/\d/g, '0') ?? ''
      return opening + [...line.matchAll(TAG)].map(([, mark, key]) => mark ?? key).join('')
    }),
    dangers: lines.filter((line) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)),
  }
}
