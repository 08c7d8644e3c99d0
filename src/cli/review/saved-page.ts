import { createHash } from 'node:crypto'
import type { Correction } from '../../model/corrections.ts'
import { factPath } from '../../model/fact-path.ts'
import { correctionsBeside, correctionsPath } from '../corrections/beside.ts'
import type { PageViews } from '../../render/html/evidence/strips.ts'
import type { Parsed } from '../pipeline.ts'
import type { Session } from '../session.ts'
import { isShared, quoteOf, underOf, wasOf } from './entry-for.ts'
import { pageHtml } from './page.ts'
import { recordView, type FactView, type RecordView } from './record-view.ts'

/** A record with all that a page needs to write corrections of it without a server. */
interface SavedRecord extends RecordView {
  readonly facts: readonly (FactView & { readonly entry: Partial<Correction> })[]
  /** Words of the question or clause at a path: what is added there is under them. */
  readonly unders: Readonly<Record<string, string>>
  /** What the file of corrections holds already. */
  readonly entries: readonly Correction[]
  /** What that file is called. */
  readonly save: string
}

const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

async function savedRecord(parsed: Parsed, session: Session, pages?: PageViews): Promise<SavedRecord> {
  const model = parsed.doubted()
  const { original } = parsed.document.source
  const view = recordView(parsed, '', false, session.language, pages)
  const paths = new Set(
    Object.keys(model.positions).map((pointer) => pointer.replace(/\/(?:title|text|number)$/, '')),
  )
  const owners = [...paths].filter((path) => ['item', 'decision'].includes(factPath(path)?.kind ?? ''))
  const unders = owners.flatMap((path) => {
    const under = underOf(model, `${path}/-`)
    return under === undefined ? [] : [[path, under] as const]
  })
  const entryOf = ({ path, places }: FactView): Partial<Correction> => {
    const place = places.at(-1)
    if (path === null || !place) return {}
    const under = isShared(model, path, place) ? underOf(model, path) : undefined
    const isUnread = path.startsWith('/unrecognized')
    return {
      ...quoteOf(original, place, isUnread),
      ...(under && { under }),
      ...(!isUnread && wasOf(model, path)),
    }
  }
  return {
    ...view,
    facts: view.facts.map((fact) => ({ ...fact, entry: entryOf(fact) })),
    unders: Object.fromEntries(unders),
    entries: (await correctionsBeside(parsed.file, session))?.corrections ?? [],
    save: baseName(correctionsPath(parsed.file)),
  }
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The page of review as a file of its own: corrections are kept in it and saved as a file. It fetches nothing and runs no
 * script but its own; the same records give the same page. `pages` are the pictures of each, where it was recognised.
 */
export async function savedPage(
  parsed: readonly Parsed[],
  by: string | undefined,
  session: Session,
  pages: readonly PageViews[] = [],
): Promise<string> {
  const records: SavedRecord[] = []
  for (const [index, one] of parsed.entries()) records.push(await savedRecord(one, session, pages[index]))
  return pageHtml({ records, ...(by !== undefined && { by }) }, session, (script, style) => ({
    attribute: '',
    policy: `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
  }))
}
