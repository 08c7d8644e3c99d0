import fc from 'fast-check'

// The same inputs on every machine and at every run, so that a build fails for what was changed and nothing else.
// FC_SEED=… npx vitest run looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_220_630) })
