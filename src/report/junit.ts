import { byFile, countBySeverity, type Report, type Reported } from './report.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** Text for an XML 1.0 attribute or element: what XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]/gu, '')
    .replace(/[&<>"\n\t]/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (mark) => `&#${mark.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

function testCase(file: string, { place, severity, ruleId, reason, note }: Reported): string {
  const at = place ? `${place.start.line}:${place.start.column}` : '1:1'
  const opening = `<testcase${attributes({ classname: file, name: `${ruleId} ${at}` })}>`
  const text = escaped(`${file}:${at} ${note ?? ''}`.trim())
  const content =
    severity === 'error'
      ? `<failure${attributes({ type: ruleId, message: reason })}>${text}</failure>`
      : `<system-out>${escaped(`${severity}: ${reason}`)}</system-out>`
  return `    ${opening}${content}</testcase>\n`
}

function suite(file: string, findings: readonly Reported[]): string {
  const failures = countBySeverity(findings).error
  const tests = Math.max(findings.length, 1)
  const cases =
    findings.length > 0
      ? findings.map((finding) => testCase(file, finding)).join('')
      : `    <testcase${attributes({ classname: file, name: 'protocol check' })}/>\n`
  return `  <testsuite${attributes({ name: file, tests, failures, errors: 0 })}>\n${cases}  </testsuite>\n`
}

/**
 * JUnit's XML: a suite per file and a case per finding, which fails where it is an error; a file without findings is a
 * case that passes.
 */
export function junit({ findings, files }: Report): string {
  const listed = byFile(findings)
  const names = new Set([...files, ...listed.keys()])
  const suites = [...names].map((file) => suite(file, listed.get(file) ?? []))
  const failures = countBySeverity(findings).error
  const tests = [...names].reduce((sum, file) => sum + Math.max(listed.get(file)?.length ?? 0, 1), 0)
  const opening = `<testsuites${attributes({ name: 'protocol check', tests, failures, errors: 0 })}>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${opening}\n${suites.join('')}</testsuites>\n`
}
