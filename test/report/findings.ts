import type { Report, Reported, ReportStyle } from '../../src/report/report.ts'

const point = (line: number, column: number): { line: number; column: number; offset: number } => ({
  line,
  column,
  offset: line * 100 + column,
})

/** A report whose words are as nasty as documents can make them. */
export const findings: readonly Reported[] = [
  {
    ruleId: 'chair-is-named',
    severity: 'error',
    reason: 'no chair is named',
    note: 'The chair signs the record.\nAdd a line.',
    file: 'протоколы/№ 1, 100%.md',
    place: null,
    sourceLine: null,
    fingerprint: 'a1',
  },
  {
    ruleId: 'agenda-item-has-decision',
    severity: 'warning',
    reason: 'nothing was decided on “<b>A & B</b>: 100%, \u0001]]>”',
    note: 'Say what was decided.',
    file: 'протоколы/№ 1, 100%.md',
    place: { start: point(12, 4), end: point(12, 10) },
    sourceLine: '1. Насосы и трубы\u001b[31m',
    fingerprint: 'b2',
  },
  {
    ruleId: 'agenda-item-has-decision',
    severity: 'info',
    reason: 'lone \ud800 half',
    file: '/abs/b.txt',
    place: { start: point(3, 150), end: point(5, 2) },
    sourceLine: 'x'.repeat(140) + ' отсюда и до конца очень длинной строки '.repeat(4),
    fingerprint: 'c3',
  },
]

export const report: Report = {
  findings,
  files: ['протоколы/№ 1, 100%.md', '/abs/b.txt', 'clean.md'],
  rules: [
    { id: 'agenda-item-has-decision', title: 'Every item has a decision', note: 'Say what was decided.' },
    { id: 'chair-is-named', title: 'The chair is named' },
  ],
  unread: 0,
  version: '1.2.3',
}

export const empty: Report = { findings: [], files: ['clean.md'], rules: [], unread: 0, version: '1.2.3' }

const same = (text: string): string => text

export const style: ReportStyle = {
  severity: {
    error: { word: 'error', paint: same },
    warning: { word: 'warning', paint: same },
    info: { word: 'info', paint: same },
  },
  heading: same,
  dim: same,
  width: 100,
  summary: ({ findings: found }) => `${found.length} in all`,
  outline: ({ findings: found }) => `${found.length} in all`,
}
