'use strict'
// Loaded before the program that is measured: says at its end what memory it had at most (kB), and its processor time (µs).
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write(`\nused ${maxRSS} ${userCPUTime + systemCPUTime}\n`)
})
