import type { NameWords } from '../language/names.ts'
import type { PeopleRegister } from '../model/register.ts'
import { certainly } from './certainly.ts'
import { KnownIndex } from './known-index.ts'
import type { Registry } from './registry.ts'

/** Registers are read once, not with each record of an archive. */
const registers = new WeakMap<PeopleRegister, WeakMap<NameWords, KnownIndex>>()

/** The people of a register, as they are found in records whose language has these words. */
export function registerIndex(register: PeopleRegister, registry: Registry, words: NameWords): KnownIndex {
  const known = registers.get(register) ?? new WeakMap<NameWords, KnownIndex>()
  registers.set(register, known)
  let index = known.get(words)
  if (index) return index
  index = new KnownIndex()
  known.set(words, index)
  for (const mention of registry.mentions()) {
    const spec = certainly(mention, {})
    if (spec) index.enter(spec)
  }
  return index
}
