import { printingIn } from '../../language/printing.ts'
import { doubtWords } from '../../model/doubt-signs.ts'
import { factPath } from '../../model/fact-path.ts'
import type { Protocol } from '../../model/schema.ts'
import { fits } from '../../recognise/corrections/outcome.ts'
import { flat } from '../../render/html/evidence/fact.ts'
import { scannedAt, sheetsHtml, stripHtml, type PageViews } from '../../render/html/evidence/strips.ts'
import { FactReader } from '../../render/html/evidence/facts.ts'
import type { Parsed } from '../pipeline.ts'
import type { MessageLanguage } from '../translate.ts'
import { pathOfFact, wasOf, type Stretch } from './entry-for.ts'

/** A fact as the page shows it. */
export interface FactView {
  readonly group: string
  readonly kind: string
  readonly what: string
  readonly value: string
  readonly how: string
  /** The path that is corrected with it; null where none may be. */
  readonly path: string | null
  readonly pathKind: string | null
  /** Whether it may be missing. */
  readonly optional: boolean
  /** The value as a correction tells it, where that is not how it is shown. */
  readonly was: string | number | boolean | null
  readonly places: readonly Stretch[]
  readonly doubt: 'low' | 'high' | null
  readonly why: string
  /** The strip of the page that it stands on; '' for a text that was not recognised. */
  readonly strip: string
  /** Whether a person has decided on it. */
  readonly settled: boolean
}

export interface RecordView {
  readonly name: string
  readonly text: string
  readonly version: string
  readonly facts: readonly FactView[]
  /** Corrections that were not applied: what they are about. */
  readonly unfit: readonly string[]
  readonly corrections: number
  readonly undoable: boolean
  /** The pictures that strips are shown of. */
  readonly sheets: string
}

function toldOtherwise(model: Protocol, path: string | null, value: string): FactView['was'] {
  const was = path === null ? null : (wasOf(model, path).was ?? null)
  return was === value ? null : was
}

/** A record with all that is shown of it. */
export function recordView(
  parsed: Parsed,
  version: string,
  undoable: boolean,
  language: MessageLanguage,
  pages: PageViews = new Map(),
): RecordView {
  const model = parsed.doubted()
  const settled = new Set(parsed.corrections.flatMap(({ pointers }) => pointers))
  const groups = new FactReader(model, printingIn(model.language)).groups()
  return {
    name: parsed.file,
    text: parsed.document.source.original,
    version,
    facts: groups.flatMap(({ heading, facts }) =>
      flat(facts).map(({ kind, what, value, how, at, places, doubts }): FactView => {
        const path = pathOfFact(at)
        const shape = path === null ? null : factPath(path)
        const level = at.map((pointer) => model.doubts?.[pointer]?.level).find((one) => one !== undefined)
        return {
          group: heading,
          kind,
          what,
          value,
          how,
          path,
          pathKind: shape?.kind ?? null,
          optional: shape?.optional ?? false,
          was: toldOtherwise(model, path, value),
          places: places.map(({ start, end }) => ({ start: start.offset, end: end.offset })),
          doubt: level ?? null,
          why: doubtWords(doubts, language),
          strip: stripHtml(scannedAt(at, model.scan), pages, what),
          settled: at.some((pointer) => settled.has(pointer)),
        }
      }),
    ),
    unfit: parsed.corrections
      .filter((one) => !fits(one))
      .map(({ correction }) => `${correction.path}: ${correction.quote}`),
    corrections: parsed.corrections.length,
    undoable,
    sheets: sheetsHtml(pages),
  }
}
