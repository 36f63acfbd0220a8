import { report as en } from '#lib/messages/en/report.ts';
import { report as nb } from '#lib/messages/nb/report.ts';
import { report as nn } from '#lib/messages/nn/report.ts';
import type { PdfMessage, PdfOrder, PdfProblem } from './make-pdf.ts';
import { TextBuffer } from './pdf/buffer.ts';
import type { FontFiles } from './render.ts';
import { renderPdf } from './render.ts';
import type { Report } from './report.ts';
import { toDefinition } from './to-definition.ts';

Object.assign(globalThis, { Buffer: TextBuffer });

/** The speaker of a language would bring all the words that any cell has, a third of this script. */
const WORDS = { nb, nn, en };

type FontOrder = Extract<PdfOrder, { kind: 'fonts' }>;

let loading: Promise<FontFiles | PdfProblem>;

/** Makes one PDF: where the fonts are comes in, and then a report; progress, and then the bytes or a problem, go out. */
addEventListener('message', ({ data }: MessageEvent<PdfOrder>) => {
  if (data.kind === 'fonts') loading = loadFonts(data);
  else void answer(data.report);
});

/** The fonts, or why they are not here: what fails before it is asked for must not be an error that nobody awaits. */
async function loadFonts({ regular, semibold, italic }: FontOrder): Promise<FontFiles | PdfProblem> {
  try {
    const [normal, bold, slanted] = await Promise.all([fetchBytes(regular), fetchBytes(semibold), fetchBytes(italic)]);
    return { regular: normal, semibold: bold, italic: slanted };
  } catch (error) {
    return { kind: 'problem', why: 'fonts', detail: String(error) };
  }
}

async function answer(report: Report): Promise<void> {
  const fonts = await loading;
  if ('kind' in fonts) {
    tell(fonts);
    return;
  }
  try {
    const definition = toDefinition(report, { messages: { report: WORDS[report.language] } });
    let told = 0;
    const bytes = await renderPdf(definition, fonts, (share) => {
      if (share - told < 0.05) return;
      told = share;
      tell({ kind: 'progress', share });
    });
    tell({ kind: 'pdf', bytes }, [bytes.buffer]);
  } catch (error) {
    tell({ kind: 'problem', why: 'render', detail: String(error) });
  }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}

function tell(message: PdfMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
