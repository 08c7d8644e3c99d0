import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { renderDocx } from '../../src/render/docx/docx.ts'
import { council } from './models.ts'

/** What GOST R 7.0.97-2016 asks of any document (3 and 5), in the XML of the house style. */
test('a protocol in Word has the requisites, margins, font and spacing of GOST R 7.0.97-2016, in its order', async () => {
  const parts = unzipSync(await renderDocx([{ file: 'a.md', model: council }], { houseStyle: true }))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  expect(document).toMatch(/<w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1134"/)
  expect(styles).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*w:line="276"/)
  const words = document.replace(/<[^>]*>/g, ' ').replace(/[\s\u00A0]+/g, ' ')
  const places = [
    council.organization ?? '',
    council.title ?? '',
    '14 марта 2024 г.',
    '№ 7',
    'ПОВЕСТКА',
    'РЕШИЛИ',
    'Председатель _',
  ].map((requisite) => [requisite, words.indexOf(requisite)] as const)
  expect(places.filter(([, at]) => at < 0)).toEqual([])
  expect(places.map(([, at]) => at)).toEqual(places.map(([, at]) => at).sort((one, other) => one - other))
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:language>ru</dc:language>')
})
