import { writeFileSync } from 'node:fs'

export const print = (text: string): boolean => process.stdout.write(`${text}\n`)
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Writes the module of some learned weights, packed, with the scores from which on they say something. */
export function writeWeights(
  path: string,
  says: string,
  bounds: Readonly<Record<string, number>>,
  weights: string,
): void {
  const lines = [
    `/** ${says} */`,
    ...Object.entries(bounds).map(([name, bound]) => `export const ${name} = ${String(bound)}`),
    `export const WEIGHTS =\n  '${weights}'`,
    '',
  ]
  writeFileSync(path, lines.join('\n'))
}
