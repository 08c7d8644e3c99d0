/** Messages about text that is recognised in pictures, in English. */
export const enOcr = {
  'option.ocr':
    'recognise text in pictures of pages: auto (where a file holds no text that can be read), off, force',
  'option.pages': 'read the pictures in this folder as the pages of one record',
  'progress.pages': '{done} of {count} pages recognised',
  'ocr.missing':
    "{file}: holds pictures of text, and '{command}', which would recognise it, is not installed: apt install tesseract-ocr tesseract-ocr-rus (Debian, Ubuntu), winget install UB-Mannheim.TesseractOCR (Windows), brew install tesseract tesseract-lang (macOS)",
  'ocr.noLanguage':
    "{file}: '{command}' has no model '{language}': apt install tesseract-ocr-{language} (Debian, Ubuntu), choose the language in the installer (Windows), brew install tesseract-lang (macOS)",
  'ocr.noDrawing':
    "{file}: its pages are pictures, and 'pdftoppm', which would draw them, is not installed: apt install poppler-utils (Debian, Ubuntu), winget install oschwartz10612.Poppler (Windows), brew install poppler (macOS)",
  'ocr.failed': "{file}: '{command}' cannot recognise it: {message}",
  'ocr.noPages': '{file}: no folder with pictures of pages (png, jpg, tif)',
  'config.expected.dpi': 'a whole number from 70 to 1200',
  'config.expected.boolean': 'true or false',
  'reading.rubbish': 'the text in the file is hardly made of words; --ocr auto recognises it anew',
} as const
