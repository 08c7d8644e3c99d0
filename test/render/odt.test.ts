import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { facts } from '../../src/model/equality.ts'
import { renderOdt } from '../../src/render/odt/odt.ts'
import { outcomeOf } from '../case.ts'
import { council, decision, empty } from './models.ts'

const partsOf = async (model = council): Promise<Record<string, string>> => {
  const bytes = await renderOdt([{ file: '', model }], {})
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

describe('an OpenDocument text', () => {
  it('names its kind first, unpacked', async () => {
    const bytes = await renderOdt([{ file: '', model: council }], {})
    expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('has the page of GOST R 7.0.97-2016, numbers on all pages but the first, and the language', async () => {
    const { 'styles.xml': styles = '', 'meta.xml': meta = '' } = await partsOf()
    expect(styles).toMatch(/style:name="pageFirst".*?fo:page-width="210mm" fo:page-height="297mm"/)
    expect(styles).toMatch(
      /fo:margin-top="20mm" fo:margin-bottom="20mm" fo:margin-left="20mm" fo:margin-right="10mm"/,
    )
    expect(styles).toMatch(/style:name="First"[^>]*style:next-style-name="Standard"\/>/)
    expect(styles).toMatch(
      /style:name="Standard" style:page-layout-name="pageUpright"><style:header>.*?<text:page-number/,
    )
    expect(styles).toContain('fo:language="ru"')
    expect(meta).toContain('<dc:language>ru</dc:language>')
  })

  it('has headings as headings', async () => {
    const { 'content.xml': content = '' } = await partsOf()
    expect(content).toMatch(/<text:h text:outline-level="1"[^>]*>.*?заседания совета/)
    expect(content.match(/<text:h text:outline-level="2"/g)?.length).toBeGreaterThanOrEqual(
      council.agenda.length,
    )
  })

  it('is the same bytes every time', async () => {
    const write = () => renderOdt([{ file: '', model: council }], {})
    expect(await write()).toEqual(await write())
  })

  it('reads back as the same facts, also where its words would tell others; changed words are read', async () => {
    const model = {
      ...empty,
      kind: 'protocol' as const,
      title: 'Протокол',
      decisions: [decision(null, 'РЕШИЛИ: 2. иное')],
    }
    const bytes = await renderOdt([{ file: '', model }], { unread: true })
    expect(facts((await outcomeOf('a.odt', bytes)).model)).toEqual(facts(model))
    const { zipSync, strToU8 } = await import('fflate')
    const parts = unzipSync(bytes)
    const changed = strFromU8(parts['content.xml'] ?? new Uint8Array()).replace('иное', 'другое')
    const again = await outcomeOf('a.odt', zipSync({ ...parts, 'content.xml': strToU8(changed) }))
    expect(JSON.stringify(again.model)).toContain('другое')
    expect(JSON.stringify(again.model)).not.toContain('иное')
  })
})
