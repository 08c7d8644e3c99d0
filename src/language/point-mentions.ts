import { compileForms, matchAt, tokenize, type FormTable, type Token } from './form.ts'
import { dottedNumber, startsWithDigit } from './dotted-number.ts'
import type { Lexicon } from './lexicon.ts'
import { ordinalWord } from './numbers.ts'
import { addAll } from '../source/add-all.ts'

/** A place where a point of a record may be meant by its number: 'пунктами 2.3 и 4', 'третьему вопросу'. */
export interface PointMention {
  readonly numbers: readonly string[]
  readonly start: number
  readonly end: number
}

const tables = new WeakMap<Lexicon, FormTable<{ readonly form: string }>>()

function tableOf(lexicon: Lexicon): FormTable<{ readonly form: string }> {
  let table = tables.get(lexicon)
  if (!table) tables.set(lexicon, (table = compileForms(lexicon.headers.points.map((form) => ({ form })))))
  return table
}

/** Numbers from 'from' to 'to', where both are of one list: '2.3' to '2.5'. */
function between(from: string, to: string): string[] {
  const head = from.slice(0, from.lastIndexOf('.') + 1)
  const [first, last] = [Number(from.slice(head.length)), Number(to.slice(to.lastIndexOf('.') + 1))]
  if (last - first < 2 || last - first > 100) return []
  return Array.from({ length: last - first - 1 }, (_, index) => `${head}${first + index + 1}`)
}

/** Whether a token joins the number before it with one behind it: a comma, a dash, 'and'. */
function joinsNumbers(tokens: readonly Token[], at: number, and: readonly string[]): boolean {
  const joint = tokens[at]
  if (!joint || !startsWithDigit(tokens[at + 1])) return false
  return joint.fold === '-' || joint.text === ',' || and.includes(joint.fold)
}

/** The numbers that stand at a token, with what joins them; `end` is the token after them. */
function numbersAt(
  tokens: readonly Token[],
  at: number,
  and: readonly string[],
): { numbers: string[]; end: number } {
  const numbers: string[] = []
  let end = at
  let range = false
  while (tokens[end]?.text === '.' || tokens[end]?.text === '№') end++
  while (startsWithDigit(tokens[end])) {
    const { number, end: after } = dottedNumber(tokens, end)
    end = after
    if (range) addAll(numbers, between(numbers.at(-1) ?? number, number))
    numbers.push(number)
    range = tokens[end]?.fold === '-'
    if (!joinsNumbers(tokens, end, and)) break
    end++
  }
  return { numbers, end: numbers.length > 0 ? end : at }
}

/** Every place in a text where a point may be meant by its number, in order. */
export function findPointMentions(text: string, lexicon: Lexicon): PointMention[] {
  const tokens = tokenize(text)
  const found: PointMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const match = matchAt(tableOf(lexicon), tokens, from)
    if (!match) continue
    const { numbers, end } = numbersAt(tokens, match.to, lexicon.deadlines.and)
    const word = [tokens[from - 1], tokens[match.to]].map((token) => token && ordinalWord(token.fold))
    const spelt = word.flatMap((value) => (typeof value === 'number' ? [String(value)] : []))
    if (numbers.length + spelt.length === 0) continue
    found.push({
      numbers: [...numbers, ...spelt],
      start: tokens[Math.max(0, from - (typeof word[0] === 'number' ? 1 : 0))]?.start ?? 0,
      end: tokens[Math.max(end, match.to) - 1]?.end ?? text.length,
    })
  }
  return found
}
