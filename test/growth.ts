const FACTOR = 16
const ROUNDS = 8

/** A linear piece of work gets below it, with all that memory and caches add; a quadratic one (16) never does. */
export const LINEAR = 5

/** Processor time of this process in microseconds: other programs on the machine do not count. */
function cost(work: () => void): number {
  const { user, system } = process.cpuUsage()
  work()
  const used = process.cpuUsage({ user, system })
  return used.user + used.system
}

/**
 * How much dearer a piece of work gets per unit when it is sixteen times as large: about 1 where its cost is linear in
 * the size, 16 where it is quadratic. The least of some rounds, as a compiler or a collector at work in one says nothing.
 */
export function growth(size: number, work: (size: number) => void): number {
  // Once for the compiler: what it has not seen yet would make the small ones dear.
  work(size * FACTOR)
  let least = Infinity
  for (let round = 0; round < ROUNDS && least >= LINEAR; round++) {
    const small = cost(() => {
      for (let time = 0; time < FACTOR; time++) work(size)
    })
    least = Math.min(least, cost(() => work(size * FACTOR)) / small)
  }
  return least
}
