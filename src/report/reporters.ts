import type { Diagnostic } from '../source/diagnostic.ts'
import { plain } from './plain.ts'
import { pretty, type PrettyStyle } from './pretty.ts'

export type Reporter = (diagnostics: readonly Diagnostic[], style: PrettyStyle) => string

/** Ways to print findings. */
export const reporters = { plain, pretty } as const satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
