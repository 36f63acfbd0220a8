import type { OpenNotebook } from './open-notebook.svelte.ts';

/** How a shipped study is coded: as it describes, as the numbers in it were printed, or as the user has it. */
export const CODINGS = ['described', 'printed', 'own'] as const;

export type StudyCoding = (typeof CODINGS)[number];

export function studyCoding({ codings, notebook }: OpenNotebook): StudyCoding {
  const now = JSON.stringify(notebook.steps);
  if (codings && now === JSON.stringify(codings.described)) return 'described';
  if (codings && now === JSON.stringify(codings.printed)) return 'printed';
  return 'own';
}

/** Codes the study in one of its own ways. */
export function codeStudy(open: OpenNotebook, coding: StudyCoding): void {
  if (coding !== 'own' && open.codings) open.edit({ kind: 'steps', steps: open.codings[coding] });
}
