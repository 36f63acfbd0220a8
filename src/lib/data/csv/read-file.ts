import { decode } from './decode.ts';
import { proposeCodebook } from './propose.ts';
import { readCsv, type CsvOptions } from './read-csv.ts';
import type { Reading, Remark } from './reading.ts';
import { recogniseBytes, recogniseText, withoutControls } from './recognise.ts';
import { sizeProblem } from './size.ts';

/**
 * A file's bytes as a table with a proposed codebook, or why they are none. For a worker or Node (see `dictionaryColumn`).
 *
 * @param name  of the file; its title until the user gives another
 */
export function readFile(bytes: Uint8Array, name: string, options: CsvOptions = {}): Reading {
  const problem = sizeProblem(bytes.length);
  if (problem) return { problem };
  const foreign = recogniseBytes(bytes);
  if (foreign) return { problem: { code: foreign, about: {} } };
  const decoded = decode(bytes);
  const unlike = recogniseText(decoded.text);
  if (unlike) return { problem: { code: unlike, about: {} } };
  const { text, removed } = withoutControls(decoded.text);
  const table = readCsv(text, options);
  if ('problem' in table) return table;
  const { codebook, remarks } = proposeCodebook(table.raw, name.replace(/\.(csv|tsv|txt)$/i, ''));
  const onTheWay: Remark[] = [];
  if (decoded.encoding === 'windows-1252') onTheWay.push({ code: 'windows-1252', about: {} });
  if (removed > 0) onTheWay.push({ code: 'control-characters', about: { count: removed } });
  return {
    raw: table.raw,
    codebook,
    separator: table.separator,
    encoding: decoded.encoding,
    remarks: [...onTheWay, ...table.remarks, ...remarks]
  };
}
