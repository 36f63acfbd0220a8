import type { CodeBlock } from '../block.ts';
import { adjustedLines } from './code-adjusted.ts';
import { alphaLines } from './code-alpha.ts';
import { changeLines } from './code-change.ts';
import { correlationLines, partialLines } from './code-correlation.ts';
import { list, type Lines } from './code-lines.ts';
import { meanLines, shapeLines, shareLines } from './code-description.ts';
import { groupsLines } from './code-groups.ts';
import { modelLines } from './code-model.ts';
import { kendallLines, pearsonLines } from './code-by-method.ts';
import { polychoricLines } from './code-polychoric.ts';
import { powerLines } from './code-power.ts';
import { predictionLines } from './code-prediction.ts';
import { quantilesLines } from './code-quantiles.ts';
import { repeatedLines } from './code-repeated.ts';
import { resampledLines } from './code-resampled.ts';
import { tableLines } from './code-table.ts';
import { responseLines } from './code-response.ts';
import { waysLines } from './code-ways.ts';
import type { CentralityWorking } from './result-centrality.ts';
import type { Working } from './result.ts';

/**
 * Lines for R and SPSS that give the same numbers, from the counts that are shown: no data are needed to run them. None
 * where the counts are too many to be shown.
 */
export function codeBlocks(working: Working): CodeBlock[] {
  const lines = linesOf(working);
  return (['R', 'SPSS'] as const).flatMap((program): CodeBlock[] => {
    const text = lines[program].join('\n');
    return text === '' ? [] : [{ kind: 'code', id: program.toLowerCase(), program, text }];
  });
}

function linesOf(working: Working): Lines {
  switch (working.of) {
    case 'adjusted':
      return adjustedLines(working);
    case 'alpha':
      return alphaLines(working);
    case 'centrality':
      return centrality(working);
    case 'change':
      return changeLines(working);
    case 'correlation':
      return correlationLines(working);
    case 'kendall':
      return kendallLines(working);
    case 'mean':
      return meanLines(working);
    case 'model':
      return modelLines(working);
    case 'partial':
      return partialLines(working);
    case 'pearson':
      return pearsonLines(working);
    case 'polychoric':
      return polychoricLines(working);
    case 'power':
      return powerLines(working);
    case 'prediction':
      return predictionLines(working);
    case 'quantiles':
      return quantilesLines(working);
    case 'repeated':
      return repeatedLines(working);
    case 'resampled':
      return resampledLines(working);
    case 'shape':
      return shapeLines(working);
    case 'share':
      return shareLines(working);
    case 'table':
      return tableLines(working);
    case 'groups':
      return groupsLines(working);
    case 'ways':
      return waysLines(working);
    case 'response':
      return responseLines(working);
  }
}

function centrality({ edges }: CentralityWorking): Lines {
  const rhos = edges.map(({ rho }) => rho);
  return {
    R: [`rho <- ${list(rhos)}`, 'sum(abs(rho))', 'sum(rho)'],
    SPSS: [
      'DATA LIST FREE / rho.',
      'BEGIN DATA',
      ...rhos.map(String),
      'END DATA.',
      'COMPUTE absolute = ABS(rho).',
      'FORMATS rho absolute (F8.5).',
      'DESCRIPTIVES VARIABLES=absolute rho /STATISTICS=SUM.'
    ]
  };
}
