import { loadSpeaker } from '#lib/messages/say.ts';
import type { PdfMessage, PdfOrder } from './make-pdf.ts';
import type { FontFiles } from './render.ts';
import { renderPdf } from './render.ts';
import { toDefinition } from './to-definition.ts';

/** Makes one PDF: a report comes in; progress, and then the bytes or a problem, go out. */
addEventListener('message', (event: MessageEvent<PdfOrder>) => {
  void answer(event.data);
});

async function answer({ report, fonts: urls }: PdfOrder): Promise<void> {
  let fonts: FontFiles;
  try {
    const [regular, semibold, italic] = await Promise.all([urls.regular, urls.semibold, urls.italic].map(fetchBytes));
    fonts = { regular, semibold, italic } as FontFiles;
  } catch (error) {
    tell({ kind: 'problem', why: 'fonts', detail: String(error) });
    return;
  }
  try {
    const definition = toDefinition(report, await loadSpeaker(report.language, []));
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
