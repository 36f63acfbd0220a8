import { outcomeOf, variablesWithRole, type Codebook, type LocalText } from '#lib/data/codebook.ts';
import type { Step } from '#lib/recode/step.ts';
import type { AnalysisCell, Cell, Notebook, Source } from './notebook.ts';
import { FORMAT } from './migrations.ts';
import { readNotebook } from './read-notebook.ts';

export interface Fresh {
  readonly id: string;
  readonly source: Source;
  readonly codebook: Codebook;
  readonly steps: readonly Step[];
  readonly title: LocalText;
  readonly subtitle?: LocalText;
  /** An opening paragraph in Markdown; none where absent. */
  readonly opening?: LocalText;
}

/**
 * A notebook for one's own file, once roles are chosen: the cells that its outcome, drivers and grouping can fill. Options
 * left out are null, which means the notebook's own outcome, drivers or grouping, whatever they become.
 */
export function freshNotebook({ id, source, codebook, steps, title, subtitle = '', opening }: Fresh): Notebook {
  const outcome = outcomeOf(codebook);
  const drivers = variablesWithRole(codebook, 'driver');
  const grouping = variablesWithRole(codebook, 'group')[0];
  const pairs = outcome !== null && drivers.length > 0;
  const cells: (Cell | false)[] = [
    analysis('summary', 'summary'),
    opening !== undefined && { id: 'opening', kind: 'text', markdown: opening },
    pairs && analysis('explorer', 'explorer'),
    drivers.length > 0 && analysis('drivers', 'frequencies', { show: 'likert' }),
    outcome !== null && analysis('outcome', 'frequencies', { variables: [outcome.name], show: 'bars' }),
    grouping !== undefined && analysis('response', 'response'),
    outcome !== null && grouping !== undefined && analysis('means', 'means'),
    pairs && analysis('correlation', 'correlation'),
    pairs && grouping !== undefined && analysis('correlation-by-group', 'correlation', { by: grouping.name }),
    pairs && analysis('network', 'network'),
    pairs && grouping !== undefined && analysis('network-by-group', 'network', { by: grouping.name }),
    analysis('methods', 'methods')
  ];
  return {
    format: FORMAT,
    id,
    title,
    subtitle,
    source,
    codebook,
    steps,
    smallestGroup: 5,
    cells: cells.filter((cell) => cell !== false)
  };
}

/**
 * The notebook that ships with a study. Its document leaves out what the study's data package already says.
 *
 * @param template a notebook document without `codebook` and `source`
 * @throws RangeError where the document is not one
 */
export function shippedNotebook(template: object, codebook: Codebook, source: Source): Notebook {
  const reading = readNotebook({ ...template, codebook, source });
  if ('problem' in reading)
    throw new RangeError(`shippedNotebook requires a sound document (got ${JSON.stringify(reading.problem)})`);
  return reading.notebook;
}

function analysis(id: string, kind: string, spec: AnalysisCell['spec'] = {}): AnalysisCell {
  return { id, kind, version: 1, spec };
}
