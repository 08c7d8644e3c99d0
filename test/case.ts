import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Document } from '../src/document/document.ts'
import { inspectDocument } from '../src/document/inspect.ts'
import { checkModel } from '../src/check/check.ts'
import type { CheckSettings } from '../src/check/settings.ts'
import type { PrintedLine } from '../src/model/printed-line.ts'
import type { Protocol } from '../src/model/schema.ts'
import { read } from '../src/read/readers.ts'
import { recognise } from '../src/recognise/recognise.ts'
import type { Fact } from '../src/recognise/recognised.ts'
import { renderers, type RenderFormat } from '../src/render/renderers.ts'
import type { Diagnostic } from '../src/source/diagnostic.ts'

/** A folder with one `input.*` and expected outputs beside it. */
export interface Case {
  readonly name: string
  readonly folder: string
  readonly input: string
}

export interface Outcome {
  readonly document: Document
  readonly model: Protocol
  readonly facts: readonly Fact[]
  readonly printed: readonly PrintedLine[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of a case, from its options.yaml. */
interface CaseOptions {
  readonly encoding?: string
  /** Language of the text (ISO 639-1), where it is not to be found out. */
  readonly language?: string
  readonly settings?: CheckSettings
}

/** Fixtures are pieces of records: what a whole one has to have is not asked of them. */
const PIECES: CheckSettings = {
  rules: Object.fromEntries(
    ['place-is-stated', 'attendees-are-stated', 'agenda-is-stated', 'record-is-signed'].map((id) => [
      id,
      { severity: 'off' },
    ]),
  ),
}

const ROOT = path.join(import.meta.dirname, '..')
const OUTPUTS = {
  'output.md': 'markdown',
  'tasks.md': 'tasks',
  'output.csv': 'csv',
} as const satisfies Record<string, RenderFormat>

/** The folders below `folder` that hold an input. */
export function casesIn(folder: string): Case[] {
  const base = path.join(ROOT, folder)
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const inside = path.join(base, entry.name)
      const input = readdirSync(inside).find(
        (file) => /^(?:input|protocol|record)\.[a-z\d]+$/.test(file) && file !== 'output.md',
      )
      return input ? [{ name: `${folder}/${entry.name}`, folder: inside, input }] : []
    })
}

export function optionsOf({ folder, name }: Case): CaseOptions {
  const file = path.join(folder, 'options.yaml')
  const own = existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as CaseOptions) : {}
  return name.startsWith('test/fixtures/') ? { settings: PIECES, ...own } : own
}

/** Everything that the pipeline makes of some bytes. */
export async function outcomeOf(
  file: string,
  bytes: Uint8Array,
  options: CaseOptions = {},
): Promise<Outcome> {
  const document = await read(file, bytes, options)
  const recognised = await recognise(
    document,
    options.language === undefined ? {} : { language: options.language },
  )
  return {
    document,
    model: recognised.model,
    facts: recognised.facts,
    printed: recognised.printed,
    diagnostics: checkModel(recognised.model, {
      file,
      document,
      reading: recognised.diagnostics,
      ...(options.settings && { settings: options.settings }),
    }),
  }
}

export const bytesOf = ({ folder, input }: Case): Uint8Array => readFileSync(path.join(folder, input))

function diagnosticLine({ file, place, severity, reason, ruleId }: Diagnostic): string {
  const at = place ? `${String(place.start.line)}:${String(place.start.column)}` : '1:1'
  return `${file}:${at} ${severity} ${reason} ${ruleId}`
}

/** The expected files of a case as they should be now. */
export async function expectedFiles(one: Case, outcome: Outcome): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  files.set('model.json', `${JSON.stringify(outcome.model, null, 2)}\n`)
  files.set(
    'diagnostics.txt',
    outcome.diagnostics.map((diagnostic) => `${diagnosticLine(diagnostic)}\n`).join(''),
  )
  files.set('document.txt', inspectDocument(outcome.document))
  for (const [name, format] of Object.entries(OUTPUTS)) {
    const { load } = renderers[format]
    const write = await load()
    files.set(name, write([{ file: one.input, model: outcome.model, printed: outcome.printed }], {}))
  }
  return files
}
