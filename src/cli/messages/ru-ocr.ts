import type { enOcr } from './en-ocr.ts'
import type { Message } from '../translate.ts'

/** Messages about text that is recognised in pictures, in Russian. */
export const ruOcr: Readonly<Record<keyof typeof enOcr, Message>> = {
  'option.ocr':
    'распознавать текст на изображениях страниц: auto (если в файле нет текста, который можно прочесть), off, force',
  'option.pages': 'прочесть изображения из этой папки как страницы одного протокола',
  'progress.pages': 'распознано страниц: {done} из {count}',
  'ocr.missing':
    '{file}: в нём изображения текста, а «{command}», которая распознала бы его, не установлена: apt install tesseract-ocr tesseract-ocr-rus (Debian, Ubuntu), winget install UB-Mannheim.TesseractOCR (Windows), brew install tesseract tesseract-lang (macOS)',
  'ocr.noLanguage':
    '{file}: у «{command}» нет модели «{language}»: apt install tesseract-ocr-{language} (Debian, Ubuntu), выберите язык в установщике (Windows), brew install tesseract-lang (macOS)',
  'ocr.noDrawing':
    '{file}: в нём изображения страниц, а «pdftoppm», которая нарисовала бы их, не установлена: apt install poppler-utils (Debian, Ubuntu), winget install oschwartz10612.Poppler (Windows), brew install poppler (macOS)',
  'ocr.failed': '{file}: «{command}» не может распознать его: {message}',
  'ocr.noPages': '{file}: нет папки с изображениями страниц (png, jpg, tif)',
  'config.expected.dpi': 'целое число от 70 до 1200',
  'config.expected.boolean': 'true или false',
  'reading.rubbish': 'текст в файле почти не состоит из слов; --ocr auto распознает его заново',
}
