/** One way of printing a part, and what it cannot stand beside. */
export interface Way<Print> {
  readonly print: Print
  /** Ways of other parts that make no sense beside this one, each 'part:way'. */
  readonly excludes?: readonly string[]
  /** Parts that are not printed at all where this way is taken. */
  readonly silences?: readonly string[]
}

export type Ways<Print> = Readonly<Record<string, Way<Print>>>

/** The table of a part as the covering array sees it. */
export type Parts = Readonly<Record<string, Ways<unknown>>>

/** A way for each part that is printed. */
export type Choice = Readonly<Record<string, string>>

type Rules = Omit<Way<unknown>, 'print'>

export const way = <Print>(print: Print, rules: Rules = {}): Way<Print> => ({ print, ...rules })

/** The way taken for a part; an unknown one is a mistake of the caller. */
export function taken<Print>(ways: Ways<Print>, part: string, choice: Choice): Print {
  const found = ways[choice[part] ?? '']
  if (!found) throw new Error(`no way '${choice[part] ?? ''}' of '${part}'`)
  return found.print
}
