/** A text as lines of at most so many characters, broken between words; a longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let open = ''
    for (const word of line.split(' ')) {
      if (open === '') open = word
      else if (open.length + 1 + word.length <= width) open += ` ${word}`
      else {
        lines.push(open)
        open = word
      }
    }
    return [...lines, open]
  })
}
