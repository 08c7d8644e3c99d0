import type { Command } from 'commander'
import { leaksIn, publicRecord, type PublicRecord } from '../../render/public/public-record.ts'
import type { Withheld } from '../../render/public/withheld.ts'
import { plainLine } from '../../report/plain.ts'
import type { ConfigFor } from '../find-config.ts'
import type { Parsed, ReadingOptions } from '../pipeline.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { outputParts } from './output-parts.ts'

export interface PublicOptions {
  readonly public?: boolean
  /** File of what is withheld. */
  readonly report?: string
}

export function addPublicOptions(command: Command, { t }: Session): void {
  command.option('--public', t('public.option')).option('--report <file>', t('public.report'))
}

/** A record for all, and a line for each thing in it that is not for all. */
export interface PublicVariant {
  readonly record: PublicRecord
  readonly lines: readonly string[]
}

function lineOf(file: string, { kind, words, instead, line, column }: Withheld, { t }: Session): string {
  const what = t(`public.kind.${kind}`)
  const reason =
    instead === null ? t('public.leftOut', { what, words }) : t('public.masked', { what, words, instead })
  const start = { line: line ?? 1, column, offset: 0 }
  const place = line === null ? null : { start, end: start }
  return plainLine({ ruleId: 'text-is-public', severity: 'info', reason, file, place })
}

/**
 * What may be published of a record, as its configuration and the register of people say. Throws a UsageError where the
 * record as a whole is marked as not for all.
 */
export async function publicVariantOf(
  { file, model, printed, document }: Parsed,
  { people }: ReadingOptions,
  configFor: ConfigFor,
  session: Session,
): Promise<PublicVariant> {
  const wishes = (await configFor(file))?.public
  const whole = { model, printed: printed(), text: document.source.original }
  const record = publicRecord(whole, wishes ?? { keep: [], confidential: [] }, people ?? null)
  if (!record) throw new UsageError('public.closed', { file })
  return { record, lines: record.withheld.map((one) => lineOf(file, one, session)) }
}

/** Throws a UsageError where anything that is withheld is left in some part of what is written: nothing is written then. */
export async function refuseLeaks(
  content: string | Uint8Array,
  extension: string,
  secrets: readonly string[],
  file: string,
): Promise<void> {
  if (secrets.length === 0) return
  for (const { name, text } of await outputParts(content, `output.${extension}`)) {
    const [words] = leaksIn(text, secrets)
    if (words !== undefined) throw new UsageError('public.leak', { file, words, part: name || extension })
  }
}

/** The same for what is made of several records: what one of them masks another may show. */
export function secretsOfAll(secrets: readonly string[], shown: readonly unknown[]): string[] {
  const harmless = new Set(leaksIn(JSON.stringify(shown), secrets))
  return secrets.filter((one) => !harmless.has(one))
}
