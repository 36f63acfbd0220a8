import Papa from 'papaparse';
import { SEPARATORS, type Separator } from './reading.ts';

const SAMPLE_ROWS = 200;

/**
 * The separator by which the first rows have most often as many cells as the header, and more than one; of equals the
 * one with most cells. Null where every separator leaves one column.
 */
export function detectSeparator(text: string): Separator | null {
  let best: { separator: Separator; share: number; cells: number } | null = null;
  for (const separator of SEPARATORS) {
    const sample = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: SAMPLE_ROWS,
      skipEmptyLines: true
    }).data;
    const cells = sample[0]?.length ?? 0;
    if (cells < 2) continue;
    const share = sample.filter((row) => row.length === cells).length / sample.length;
    if (!best || share > best.share || (share === best.share && cells > best.cells)) best = { separator, share, cells };
  }
  return best?.separator ?? null;
}

/** The separator that a first line `sep=;` declares (Excel writes it), and the text after that line. */
export function declaredSeparator(text: string): { separator: Separator | null; rest: string } {
  const declaration = /^sep=([;,\t|])\r?\n/i.exec(text);
  if (!declaration) return { separator: null, rest: text };
  const separator = SEPARATORS.find((candidate) => candidate === declaration[1]) ?? null;
  return { separator, rest: text.slice(declaration[0].length) };
}
