import v8 from 'node:v8'

/** Bytes of bytecode that a function runs before V8 optimises it; Node.js 20 begins at 67,584. */
const BUDGET = 400_000

/** Node.js 24 has no such flag, and complains about it; others were not measured. */
const KNOWN = '20'

/**
 * Most runs end before optimised code pays: of one record it costs a quarter of all the work, and a thousand are read a
 * tenth cheaper where only what stays hot is optimised.
 */
export function optimiseLater({ versions }) {
  const isNode = versions.bun === undefined && versions.deno === undefined
  if (isNode && versions.node.split('.')[0] === KNOWN) v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`)
}
