import v8 from 'node:v8'

/**
 * How much a function has to run before V8 optimises it, in the words of each Node.js that was measured; others do not know
 * these flags, or complain. Node.js 20 begins at 67,584 bytes of bytecode, 24 at 400 and 3,000 calls.
 */
const LATER = {
  20: ['--interrupt-budget=400000'],
  24: ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=12000'],
}

/** How much memory may grow, in per cent, before it is looked through: V8 would let it grow fourfold, thread by thread. */
const GROWING = 30

/**
 * Most runs end before optimised code pays: of one record it costs a sixth to a quarter of all the work, and a thousand are
 * read no dearer where only what stays hot is optimised. A language server runs for hours and reads the same record with each
 * keystroke: there it pays at once.
 */
export function optimiseLater({ versions, argv }) {
  if (versions.bun !== undefined || versions.deno !== undefined || argv.includes('lsp')) return
  v8.setFlagsFromString(`--heap-growing-percent=${GROWING}`)
  for (const flag of LATER[versions.node.split('.')[0]] ?? []) v8.setFlagsFromString(flag)
}
