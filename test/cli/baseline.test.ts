import { describe, expect, test } from 'vitest'
import { BAD, GOOD } from './records.ts'
import { world } from './world.ts'

const findings = (out: string): string[] => out.split('\n').filter((line) => line !== '')

describe('the baseline', () => {
  test('known findings pass, new ones fail, whatever is put in above them', async () => {
    const { run, write, read } = world({ 'old/bad.md': BAD, 'old/good.md': GOOD })
    const before = await run(['check', 'old'])
    expect(before.code).toBe(1)
    const written = await run(['check', 'old', '--update-baseline', '--baseline', 'known.json'])
    expect(written).toMatchObject({ code: 0, out: '' })
    expect(written.err).toMatch(/^\d+ findings are known now\n$/)
    expect(Object.keys((JSON.parse(read('known.json')) as { findings: object }).findings)).toEqual([
      'old/bad.md',
    ])
    expect(await run(['check', 'old', '--baseline', 'known.json'])).toEqual({ code: 0, out: '', err: '' })
    write('old/bad.md', BAD.replace('№ 5', 'ОТКРЫТО\n\n№ 5').replaceAll('\n', '\r\n'))
    expect(findings((await run(['check', 'old', '--baseline', 'known.json'])).out).join()).not.toContain(
      'chair',
    )
    write('old/new.md', BAD.replace('№ 5', '№ 6'))
    const after = await run(['check', 'old', '--baseline', 'known.json', '--quiet'])
    expect(after.code).toBe(1)
    expect(after.out).toMatch(/^old\/new\.md:1:1 error no chair is named chair-is-named\n/)
  })

  test('counts: a second finding on the same words is new, one that is gone is told', async () => {
    const item = '\n5. Ёлкину П.П. починить забор.\n'
    const { run, write } = world({ 'a.md': `${BAD}${item}` })
    await run(['check', 'a.md', '--update-baseline'])
    write('a.md', `${BAD}${item}${item}`)
    expect((await run(['check', 'a.md', '--baseline', 'protocol-baseline.json'])).out).not.toBe('')
    write('a.md', GOOD)
    const { code, err } = await run(['check', 'a.md', '--baseline', 'protocol-baseline.json'])
    expect(code).toBe(0)
    expect(err).toMatch(/^\d+ known findings are gone; --update-baseline forgets them\n$/)
  })

  test('of the configuration, from any folder; an update leaves other files as they were known', async () => {
    const { run, write, read } = world({
      'protocol.yaml': 'baseline: known.json',
      'a/1.md': BAD,
      'b/2.md': BAD.replace('№ 5', '№ 6'),
    })
    expect((await run(['check', '.', '--update-baseline'])).code).toBe(0)
    const before = read('known.json')
    expect((await run(['check', '.'])).code).toBe(0)
    await run(['check', 'a/1.md', '--update-baseline'])
    expect(read('known.json')).toBe(before)
    write('a/1.md', GOOD)
    await run(['check', 'a', '--update-baseline'])
    expect(Object.keys((JSON.parse(read('known.json')) as { findings: object }).findings)).toEqual(['b/2.md'])
  })

  test.each([
    ['{', 'protocol: known.json: is no baseline; --update-baseline writes one\n'],
    ['{"version":2,"findings":{}}', 'protocol: known.json: is no baseline'],
    [null, 'protocol: known.json: no such file\n'],
  ])('that is broken or missing is one line: %j', async (content, line) => {
    const { run } = world({ 'a.md': BAD, ...(content !== null && { 'known.json': content }) })
    const { code, out, err } = await run(['check', 'a.md', '--baseline', 'known.json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.startsWith(line)).toBe(true)
  })
})
