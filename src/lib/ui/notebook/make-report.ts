import { version } from '../version.ts';
import { loadSpeaker } from '#lib/messages/say.ts';
import type { Language } from '#lib/messages/language.ts';
import { assembleReport } from '#lib/report/assemble.ts';
import type { Pdf, PdfMaker, PdfOptions, PdfProblem } from '#lib/report/make-pdf.ts';
import { coverOf } from './cover.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';
import { presentAll } from './present-cells.ts';

/** The notebook as a PDF in a language: the same blocks as on the screen, drawn for paper. */
export async function makeReport(
  maker: PdfMaker,
  open: OpenNotebook,
  language: Language,
  madeFor: string,
  options: PdfOptions
): Promise<Pdf | PdfProblem> {
  const kinds = [...open.notebook.cells.map(({ kind }) => kind), 'notebook', 'report'];
  const [say] = await Promise.all([loadSpeaker(language, kinds), open.computing.done()]);
  const { notebook } = open;
  const presented = presentAll(notebook, open.results, say, 'paper');
  const cover = coverOf(notebook.codebook, open.results, say);
  const report = assembleReport(
    presented.map(({ cell, blocks }) => ({ id: cell.id, kind: cell.kind, blocks })),
    {
      title: say.local(notebook.title),
      subtitle: say.local(notebook.subtitle),
      date: localDay(new Date()),
      source: `${notebook.source.name}. ${say.messages.notebook.answers(notebook.source.rows)}.`,
      note: notebook.codebook.note && say.local(notebook.codebook.note),
      ...(madeFor && { madeFor }),
      madeWith: `Drivkraft ${version}`,
      notebookHash: notebook.source.sha256.slice(0, 7),
      ...(cover && { coverScene: cover })
    },
    say
  );
  return maker.make(report, options);
}

function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
