/** `node .ci/scan-sample.mjs FOLDER`: prints the example record, draws its pages and reads them like a scan. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const [work] = process.argv.slice(2)
const pages = path.join(work, 'pages')
mkdirSync(pages)
const record = path.join(work, 'record.txt')
writeFileSync(
  record,
  [
    'Протокол № 7',
    'совещания рабочей группы по ремонту школы',
    '12.03.2024',
    'Председатель – Орлова А.И., директор',
    'Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.',
    '1. СЛУШАЛИ: Белову Д.С. о ремонте крыши.',
    'РЕШИЛИ:',
    '1.1. Беловой Д.С. заказать смету до 22.03.2024.',
  ].join('\n\n'),
)
const protocol = (...args) =>
  execFileSync(process.execPath, ['bin/protocol.js', ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
protocol('render', record, '--to', 'pdf', '-o', path.join(work, 'record.pdf'))
execFileSync('pdftoppm', [
  '-gray',
  '-png',
  '-r',
  '200',
  path.join(work, 'record.pdf'),
  path.join(pages, 'page'),
])
const { number, date, chair } = JSON.parse(protocol('parse', '--pages', pages))
if (number !== '7' || date !== '2024-03-12' || chair?.name !== 'Орлова А.И.')
  throw new Error(`the scan reads as number ${number}, date ${date}, chair ${chair?.name}`)
process.stdout.write('the sample scan reads as it was printed\n')
