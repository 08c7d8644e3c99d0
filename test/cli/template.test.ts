import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

const RECORD = `# Протокол совещания бригады

№ 5

14 марта 2024 г.

Председатель – Зуева А.П.

РЕШИЛИ:

1. Рыбаку К.Р. купить насос до 26 мая 2024 года.

2. Зуевой А.П. и Рыбаку К.Р. проверить кран.
`
const ORDER = '{% for task in tasks %}\n- {{ task.assignees | dative }}\n{% endfor %}\n'
const LINES = '- Рыбаку К.Р.\n- Зуевой А.П., Рыбаку К.Р.\n'

const first = (err: string): string | undefined => err.split('\n')[0]

describe('--template', () => {
  test('a file, from any folder', async () => {
    const { run } = world({
      'a.md': RECORD,
      't/order.md.liquid': ORDER,
      'plain.txt': '{{ protocol.number }}',
    })
    expect(await run(['render', 'a.md', '--template', 't/order.md.liquid'])).toEqual({
      code: 0,
      out: LINES,
      err: '',
    })
    expect((await run(['render', 'a.md', '--template', 'plain.txt'])).out).toBe('5')
    expect((await run(['render', '--template', 'plain.txt'], { stdin: RECORD })).out).toBe('5')
  })

  test('a name of the configuration, the nearest of each record', async () => {
    const { run, read } = world({
      'protocol.yaml': 'templates: { order: office/order.md.liquid }',
      'office/order.md.liquid': ORDER,
      'a.md': RECORD,
      'deep/protocol.yaml': 'templates: { order: own.txt.liquid }',
      'deep/own.txt.liquid': 'own {{ protocol.number }}',
      'deep/b.md': RECORD,
    })
    expect((await run(['render', 'a.md', '--template', 'order'])).out).toBe(LINES)
    const { code } = await run(['render', 'a.md', 'deep/b.md', '--template', 'order', '-o', 'out'])
    expect({ code, a: read('out/a.md'), b: read('out/b.txt') }).toEqual({ code: 0, a: LINES, b: 'own 5' })
  })

  test('is handed on by what a configuration extends, and stays in the folder of that', async () => {
    const { run } = world({
      'office/base.yaml': 'templates: { order: t/order.md.liquid, other: t/none.liquid }',
      'office/t/order.md.liquid': ORDER,
      'protocol.yaml': 'extends: office/base.yaml\ntemplates: { other: mine.txt.liquid }',
      'mine.txt.liquid': 'mine',
      'a.md': RECORD,
    })
    expect((await run(['render', 'a.md', '--template', 'order'])).out).toBe(LINES)
    expect((await run(['render', 'a.md', '--template', 'other'])).out).toBe('mine')
  })

  test('a built-in one, unless the configuration has one of this name', async () => {
    const { run } = world({
      'a.md': RECORD,
      'b/a.md': RECORD,
      'b/own.liquid': 'x',
      'b/protocol.yaml': 'templates: { protocol: own.liquid }',
    })
    const { out } = await run(['render', 'a.md', '--to', 'markdown'])
    expect((await run(['render', 'a.md', '--template', 'protocol'])).out).toBe(out)
    expect((await run(['render', 'a.md', '--template', 'draft'])).out).toContain('Секретарь: \\_\\_')
    expect((await run(['render', 'b/a.md', '--template', 'protocol'])).out).toBe('x')
  })

  test('into a file and into a folder, as its ending says', async () => {
    const { run, read, folder } = world({
      'a.md': RECORD,
      'b.md': RECORD.replace('№ 5', '№ 6/1'),
      'page.html.liquid': '<p>{{ protocol.number }}</p>',
    })
    await run(['render', 'a.md', '--template', 'page.html.liquid', '-o', 'x.html'])
    expect(read('x.html')).toBe('<p>5</p>')
    const again = await run(['render', 'a.md', '--template', 'page.html.liquid', '-o', 'x.html'])
    expect(first(again.err)).toBe('protocol: x.html exists; --force replaces it')
    const call = [
      'render',
      'a.md',
      'b.md',
      '--template',
      'page.html.liquid',
      '-o',
      'out/',
      '--name',
      '{date}-{number}',
    ]
    expect(await run(call)).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['2024-03-14-5.html', '2024-03-14-6-1.html'])
    const { code, err } = await run(['render', 'a.md', 'b.md', '--template', 'page.html.liquid'])
    expect(code).toBe(2)
    expect(first(err)).toBe(
      'protocol: --template page.html.liquid takes one FILE, 2 are given; -o FOLDER takes a file for each',
    )
  })

  test('writes nothing at all where it is wrong, even for the last record', async () => {
    const wrong = "{% if protocol.number == '6' %}{{ protocol.number | long_date }}{% endif %}"
    const { run, folder } = world({ 'a.md': RECORD, 'b.md': RECORD.replace('№ 5', '№ 6'), 'x.liquid': wrong })
    const { code, err } = await run(['render', 'a.md', 'b.md', '--template', 'x.liquid', '-o', 'out/'])
    expect({ code, err: first(err) }).toEqual({
      code: 2,
      err: "protocol: x.liquid:1:53: the filter 'long_date' cannot work with this value",
    })
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('in any usual encoding', async () => {
    const words = [0xcd, 0xe0, 0xf1, 0xee, 0xf1, 0x3a, 0x20]
    const bytes = new Uint8Array([...words, ...new TextEncoder().encode('{{ protocol.number }}')])
    const { run } = world({ 'a.md': RECORD, 'x.txt.liquid': bytes })
    expect((await run(['render', 'a.md', '--template', 'x.txt.liquid'])).out).toBe('Насос: 5')
  })
})

describe('a wrong --template is one line, exit code 2', () => {
  test.each([
    ['ordr', "there is no template 'ordr'; did you mean order? There are order, draft2, protocol, draft"],
    ['zzz', "there is no template 'zzz'; there are order, draft2, protocol, draft"],
    ['none.liquid', 'none.liquid: no such file'],
    ['sub/', 'sub/: is a folder, not a file'],
    ['sub.liquid', 'sub.liquid: is a folder, not a file'],
    ['binary.liquid', 'binary.liquid: is not a text file'],
    ['empty.liquid', 'empty.liquid: is empty'],
    ['draft2', 't/none.liquid: no such file'],
  ])('%s', async (name, message) => {
    const { run, folder } = world({
      'a.md': RECORD,
      'protocol.yaml': 'templates: { order: order.liquid, draft2: t/none.liquid }',
      'sub/x': '',
      'binary.liquid': new Uint8Array(Array.from({ length: 64 }, (_, index) => index % 9)),
      'empty.liquid': '',
    })
    mkdirSync(join(folder, 'sub.liquid'))
    const { code, out, err } = await run(['render', 'a.md', '--template', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe(`protocol: ${message}\n`)
  })

  test('one line for all the records that it is wrong for', async () => {
    const { run } = world({ 'a.md': RECORD, 'b.md': RECORD, 'c.md': RECORD })
    const { err } = await run(['render', 'a.md', 'b.md', 'c.md', '--template', 'zzz', '-o', 'out/'])
    expect(err).toBe("protocol: there is no template 'zzz'; there are protocol, draft\n")
  })

  test.each(['../outside.liquid', '/etc/passwd', 'a/../../outside.liquid', '.', '..'])(
    '%s leads out of the folder of the configuration',
    async (path) => {
      const { run } = world({
        'office/a.md': RECORD,
        'outside.liquid': 'secret',
        'office/protocol.yaml': `templates:\n  x: ${path}`,
      })
      const { code, out, err } = await run(['render', 'office/a.md', '--template', 'x'])
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: 'protocol: office/protocol.yaml:2:6: a template is to be a file in the folder of this configuration\n',
      })
    },
  )

  test.each(['link.liquid', 'linked/secret.liquid', 'chain.liquid'])(
    '%s leads out by symbolic links',
    async (path) => {
      const { run, folder } = world({
        'office/a.md': RECORD,
        'other/secret.liquid': 'secret',
        'office/protocol.yaml': `templates: { x: ${path} }`,
      })
      symlinkSync(join(folder, 'other/secret.liquid'), join(folder, 'office/link.liquid'))
      symlinkSync(join(folder, 'other'), join(folder, 'office/linked'))
      symlinkSync('link.liquid', join(folder, 'office/chain.liquid'))
      const { code, out, err } = await run(['render', 'office/a.md', '--template', 'x'])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^protocol: office\/.*: leads out of the folder of the configuration; .*\n$/)
    },
  )

  test('a symbolic link within the folder, and a folder that is one itself, are fine', async () => {
    const { run, folder } = world({
      'office/a.md': RECORD,
      'office/real.liquid': 'fine',
      'office/protocol.yaml': 'templates: { x: link.liquid }',
    })
    symlinkSync('real.liquid', join(folder, 'office/link.liquid'))
    symlinkSync('office', join(folder, 'alias'))
    expect((await run(['render', 'office/a.md', '--template', 'x'])).out).toBe('fine')
    expect((await run(['render', 'alias/a.md', '--template', 'x'])).out).toBe('fine')
  })

  test.each(['a/b', 'x.liquid'])('%s is no name for a template', async (name) => {
    const { run } = world({ 'a.md': RECORD, 'protocol.yaml': `templates: { ${name}: t.liquid }` })
    const { code, err } = await run(['render', 'a.md', '--template', 'protocol'])
    expect(code).toBe(2)
    expect(err).toBe(
      `protocol: protocol.yaml:1:14: '${name}' is to be a name: no slashes in it, no .liquid at its end\n`,
    )
  })

  test('values that are no paths', async () => {
    const { run, write } = world({ 'a.md': RECORD, 'protocol.yaml': 'templates: order.liquid' })
    const call = ['render', 'a.md', '--template', 'protocol']
    expect((await run(call)).err).toBe(
      "protocol: protocol.yaml:1:12: 'templates' is to be names with values\n",
    )
    write('protocol.yaml', 'templates: { order: [a] }')
    expect((await run(call)).err).toBe("protocol: protocol.yaml:1:21: 'order' is to be a text\n")
  })

  test('with a format that it does not write, or options of another one', async () => {
    const { run } = world({ 'a.md': RECORD, 'x.md.liquid': 'x', 'y.html.liquid': 'y', 'z.liquid': 'z' })
    const said = async (...argv: string[]): Promise<string | undefined> => {
      const { code, out, err } = await run(['render', 'a.md', ...argv])
      return code === 0 ? out : first(err)
    }
    expect(await said('--template', 'x.md.liquid', '--to', 'markdown')).toBe('x\n')
    expect(await said('--template', 'y.html.liquid', '--to', 'html')).toBe('y')
    expect(await said('--template', 'y.html.liquid', '--to', 'docx')).toBe(
      "protocol: the template 'y.html.liquid' gives html; --to docx does not go with it",
    )
    expect(await said('--template', 'z.liquid', '--to', 'csv')).toBe(
      "protocol: the template 'z.liquid' gives text; --to csv does not go with it",
    )
    expect(await said('--template', 'y.html.liquid', '--to', 'html', '--evidence')).toBe(
      'protocol: --evidence is for --to html',
    )
    expect(await said('--template', 'x.md.liquid', '--bom')).toBe('protocol: --bom is for --to csv')
    expect(await said('--template')).toBe("protocol: option '--template <template>' needs a value")
    expect(await said()).toBe(
      "protocol: name a format with '--to', a template with '--template', or an output file that ends in '.docx', '.odt', '.html', '.pdf' or '.md'",
    )
  })

  test('in Russian', async () => {
    const { run } = world({ 'a.md': RECORD, 'x.liquid': '{{ protocol.chair | dativ }}' })
    const russian = async (...argv: string[]): Promise<string | undefined> =>
      first((await run(['render', 'a.md', '--lang', 'ru', ...argv])).err)
    expect(await russian('--template', 'x.liquid')).toBe(
      'protocol: x.liquid:1:21: нет фильтра «dativ»; может быть, dative?',
    )
    expect(await russian('--template', 'drat')).toBe(
      'protocol: нет шаблона «drat»; может быть, draft? Есть protocol, draft',
    )
    expect(await russian('--template', 'x.liquid', '--to', 'csv')).toBe(
      'protocol: шаблон «x.liquid» даёт text, с --to csv он не сочетается',
    )
  })
})

describe('extract --template', () => {
  const LETTER = '{{ assignee | dative }}: {% for task in tasks %}{{ task.number }} {% endfor %}'

  test('for one assignee and for each', async () => {
    const { run, read, folder } = world({ 'a.md': RECORD, 'letter.txt.liquid': LETTER })
    const letter = ['extract', 'a.md', '--template', 'letter.txt.liquid']
    expect((await run([...letter, '--assignee', 'Рыбак К.Р.'])).out).toBe('Рыбаку К.Р.: 1 2 ')
    expect(await run([...letter, '--each-assignee', '-o', 'letters'])).toEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(join(folder, 'letters'))).toHaveLength(2)
    expect(read('letters/a-Зуева А.П.txt')).toBe('Зуевой А.П.: 2 ')
  })

  test('writes no letter at all where one cannot be written', async () => {
    const { run, folder } = world({
      'a.md': RECORD,
      'x.liquid': "{% if assignee.gender == 'female' %}{{ x }}{% endif %}",
    })
    const { code, err } = await run([
      'extract',
      'a.md',
      '--each-assignee',
      '--template',
      'x.liquid',
      '-o',
      'out',
    ])
    expect(code).toBe(2)
    expect(err).toBe("protocol: x.liquid:1:40: there is no 'x'\n")
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('has Markdown for its format where neither is named', async () => {
    const { run } = world({ 'a.md': RECORD })
    expect((await run(['extract', 'a.md', '--assignee', 'Зуева А.П.'])).out).toContain('**РЕШИЛИ:**')
  })
})

describe('help', () => {
  test.each(['render', 'extract'])('%s names the built-in templates', async (command) => {
    const { out } = await world().run([command, '--help'])
    expect(out.replace(/\s+/g, ' ')).toContain('one of the built-in protocol, draft')
  })
})
