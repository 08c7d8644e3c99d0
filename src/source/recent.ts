/** Times as many results are kept where the same texts are read again and again. */
let patience = 1
const PATIENT = 32

/** Keeps many more results from now on: an editor's record is read again after each keystroke, and most lines are the same. */
export function rememberLonger(): void {
  patience = PATIENT
}

/** Anything but undefined. */
type Known = NonNullable<unknown> | null

/**
 * Remembers the last results of a pure function of a text. Several recognisers look at the same line one after the
 * other: each asks for its words, its names, its labels.
 */
export function remembering<V extends Known>(work: (text: string) => V, most = 1024): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = work(text)
    if (known.size >= most * patience) known.clear()
    known.set(text, value)
    return value
  }
}

/** The same of a function that also goes by the words of a language, or the like: each has its own results. */
export function rememberingFor<Of extends object, V extends Known>(
  work: (text: string, of: Of) => V,
  most?: number,
): (text: string, of: Of) => V {
  const known = new WeakMap<Of, (text: string) => V>()
  return (text, of) => {
    let remembered = known.get(of)
    if (!remembered) known.set(of, (remembered = remembering((one) => work(one, of), most)))
    return remembered(text)
  }
}
