import { tokenize } from './token.ts'

/** A piece of a form, linked to what follows it; null is the form's end. */
export type FormNode =
  | { readonly kind: 'literal' | 'stem'; readonly fold: string; readonly next: FormNode | null }
  | { readonly kind: 'slot'; readonly name: string; readonly as: string; readonly next: FormNode | null }
  | Choice

type Option = FormNode | null

interface Ways {
  /** By the word that some of the options begin with. */
  readonly byWord: ReadonlyMap<string, readonly Option[]>
  readonly others: readonly Option[]
}

/** Ways to go on, in the order in which they are written. */
export interface Choice {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  /** Of many options, those that a word may go on with; sorted when first asked for. */
  ways: Ways | null
}

type Piece =
  | { readonly kind: 'literal' | 'stem'; readonly fold: string }
  | { readonly kind: 'slot'; readonly name: string; readonly as: string }
  | { readonly kind: 'choice'; readonly optional: boolean; readonly options: readonly (readonly Piece[])[] }

const SYNTAX = '[](){}|*'

/** Words of lower-case letters alone are their own fold, and most forms have nothing else. */
function folds(chunk: string): string[] {
  for (let i = 0; i < chunk.length; i++) {
    const code = chunk.charCodeAt(i)
    const plain = code === 32 || (code >= 0x430 && code <= 0x44f) || (code >= 97 && code <= 122)
    if (!plain) return tokenize(chunk).map(({ fold }) => fold)
  }
  return chunk.split(' ').filter((word) => word !== '')
}

const beginsWith = (option: Option): string | null => (option?.kind === 'literal' ? option.fold : null)

/** Options that are tried one by one without an index. */
const FEW = 3

function waysOf({ options }: Choice): Ways {
  const words = new Set(options.map(beginsWith).filter((word) => word !== null))
  const left = (word: string | null): Option[] =>
    options.filter((option) => {
      const own = beginsWith(option)
      return own === null || own === word
    })
  return { byWord: new Map([...words].map((word) => [word, left(word)])), others: left(null) }
}

/** The options of a choice that a word may go on with: of many most begin with another word. */
export function optionsFrom(choice: Choice, fold: string): readonly Option[] {
  if (choice.options.length <= FEW) return choice.options
  const { byWord, others } = (choice.ways ??= waysOf(choice))
  return byWord.get(fold) ?? others
}

/** Every node gets the one after it; both ways through an optional piece share what follows. */
function link(pieces: readonly Piece[], next: FormNode | null): FormNode | null {
  let rest = next
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]
    if (!piece) continue
    if (piece.kind === 'slot') rest = { kind: 'slot', name: piece.name, as: piece.as, next: rest }
    else if (piece.kind !== 'choice') rest = { kind: piece.kind, fold: piece.fold, next: rest }
    else {
      const after = rest
      const options = piece.options.map((option) => link(option, after))
      rest = { kind: 'choice', options: piece.optional ? [...options, after] : options, ways: null }
    }
  }
  return rest
}

/** Whether a piece always takes at least one token. */
function mandatory(piece: Piece): boolean {
  return (
    piece.kind !== 'choice' || (!piece.optional && piece.options.every((option) => option.some(mandatory)))
  )
}

/** The first word of a form, plain and in small letters, and whether its ending is left open. */
const FIRST = /^([а-яa-z]+)(?:(\*)|[ [({|]|$)/

/** What a form may begin with: of most it is a word, and the rest need not be read for that. */
export function headOf(form: string): FormNode | null {
  const [found, fold = '', stem] = FIRST.exec(form) ?? []
  if (found === undefined) return parseForm(form, true)
  return { kind: stem === undefined ? 'literal' : 'stem', fold, next: null }
}

/**
 * A form as a chain of nodes. Grammar: words, numbers and marks stand for themselves; `stem*`; `{slot}`;
 * `[may be absent|another]`; `(one|other words)`. With `headOnly` it ends with the first piece that takes a token:
 * enough to know what the form may begin with.
 * Throws on unbalanced brackets: a defect of the language data.
 */
export function parseForm(form: string, headOnly = false): FormNode | null {
  const names: string[] = []
  let at = 0
  let depth = 0
  const slot = (): Piece => {
    const end = form.indexOf('}', at)
    const name = form.slice(at + 1, end)
    const count = names.push(name) && names.filter((other) => other === name).length
    at = end < 0 ? form.length : end + 1
    return { kind: 'slot', name, as: count === 1 ? name : `${name}${count}` }
  }
  const sequence = (): Piece[] => {
    const pieces: Piece[] = []
    for (;;) {
      const last = pieces[pieces.length - 1]
      if (headOnly && depth === 0 && last && mandatory(last)) return pieces
      const char = form.charAt(at)
      if (char === '' || char === '|' || char === ']' || char === ')') return pieces
      if (char === '[' || char === '(') pieces.push(choice(char === '['))
      else if (char === '{') pieces.push(slot())
      else literals(pieces)
    }
  }
  const literals = (pieces: Piece[]): void => {
    let end = at
    while (end < form.length && !SYNTAX.includes(form.charAt(end))) end++
    const words = folds(form.slice(at, end))
    const stem = form.charAt(end) === '*'
    for (let i = 0; i < words.length; i++) {
      pieces.push({ kind: stem && i === words.length - 1 ? 'stem' : 'literal', fold: words[i] ?? '' })
    }
    at = stem || end === at ? end + 1 : end
  }
  const choice = (optional: boolean): Piece => {
    const options: Piece[][] = []
    depth++
    do {
      at++
      options.push(sequence())
    } while (form.charAt(at) === '|')
    if (form.charAt(at) !== (optional ? ']' : ')'))
      throw new Error(`unbalanced brackets in the form '${form}'`)
    at++
    depth--
    return { kind: 'choice', optional, options }
  }
  const pieces = sequence()
  if (at < form.length && !headOnly) throw new Error(`unbalanced brackets in the form '${form}'`)
  return link(pieces, null)
}
