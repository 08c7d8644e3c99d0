import { escapedUnseen } from '../source/visible.ts'
import type { Severity } from '../source/diagnostic.ts'
import type { Report, Reported, RuleInfo } from './report.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** A path as a URI: relative ones stay relative to the root of the repository. */
const uri = (file: string): string => encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F')

function location({ file, place }: Reported): unknown {
  const path = file.startsWith('/') ? `file://${uri(file)}` : uri(file)
  const region = place
    ? {
        startLine: place.start.line,
        startColumn: place.start.column,
        endLine: place.end.line,
        endColumn: place.end.column,
      }
    : { startLine: 1 }
  return { physicalLocation: { artifactLocation: { uri: path }, region } }
}

const rule = ({ id, title, note }: RuleInfo): unknown => ({
  id,
  shortDescription: { text: title },
  ...(note && { help: { text: note } }),
})

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020): what code scanning services read. */
export function sarif({ findings, rules, version }: Report): string {
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'protocol', version, rules: rules.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: index.get(finding.ruleId) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: finding.reason },
          locations: [location(finding)],
          partialFingerprints: { 'context/v1': finding.fingerprint },
        })),
      },
    ],
  }
  return `${escapedUnseen(JSON.stringify(log, null, 2))}\n`
}
