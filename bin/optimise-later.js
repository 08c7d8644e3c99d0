import v8 from 'node:v8'

/**
 * How much a function has to run before V8 optimises it, in the words of each Node.js that was measured, and how much by itself;
 * others do not know these flags, or complain. Node.js 20 counts bytes of bytecode, 24 calls.
 */
const LATER = {
  20: [['--interrupt-budget', 400_000, 67_584]],
  24: [
    ['--invocation-count-for-maglev', 2000, 400],
    ['--invocation-count-for-turbofan', 12_000, 3000],
  ],
}

/** How much memory may grow, in per cent, before it is looked through: V8 would let it grow fourfold, thread by thread. */
const GROWING = ['--heap-growing-percent', 30, 0]

const isNode = ({ versions }) => versions.bun === undefined && versions.deno === undefined
const flagsOf = ({ versions }) => [GROWING, ...(LATER[versions.node.split('.')[0]] ?? [])]

/**
 * Most runs end before optimised code pays: of one record it costs a sixth to a quarter of all the work, and a thousand are
 * read no dearer where only what stays hot is optimised.
 */
export function optimiseLater(process) {
  if (!isNode(process)) return
  for (const [flag, later] of flagsOf(process)) v8.setFlagsFromString(`${flag}=${later}`)
}

/** Takes that back: a language server reads the same record with each keystroke, and there it pays. */
export function optimiseSoon(process) {
  if (!isNode(process)) return
  for (const [flag, , usual] of flagsOf(process)) v8.setFlagsFromString(`${flag}=${usual}`)
}
