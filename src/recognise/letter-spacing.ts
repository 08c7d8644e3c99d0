/** Letters from which on a run of single ones is a word typed with spaces. */
const LEAST_LETTERS = 4

/** 'З А С Е Д А Н И Я   К О М И С С И И' as words. */
export function withoutSpacing(value: string): string {
  const words = value.split(/ {2,}/).map((word) => {
    const letters = word.split(' ')
    const spaced = letters.length >= LEAST_LETTERS && letters.every((letter) => letter.length === 1)
    return spaced ? letters.join('') : word
  })
  return words.join(' ')
}
