import { anOutcome, drivers as someDrivers, needs } from '#lib/analyses/menu.ts';
import { outcomeOf, variablesWithRole } from '#lib/data/codebook.ts';
import { analysis, present, prose, type Starter } from './starter.ts';

const has = needs(anOutcome, someDrivers);

/** What goes with an outcome, as the BTI study asks: everything that the roles can answer. */
export const drivers: Starter = {
  id: 'drivers',
  needs: (codebook) => has({ codebook, hasPublished: false }),
  cells: (codebook, texts) => {
    const outcome = outcomeOf(codebook);
    const anyDriver = variablesWithRole(codebook, 'driver').length > 0;
    const grouping = variablesWithRole(codebook, 'group')[0];
    const pairs = outcome !== null && anyDriver;
    return present([
      analysis('summary', 'summary'),
      pairs && prose('about', texts.drivers.about),
      pairs && analysis('explorer', 'explorer'),
      anyDriver && analysis('drivers', 'frequencies', { show: 'likert' }),
      outcome !== null && analysis('outcome', 'frequencies', { variables: [outcome.name], show: 'bars' }),
      grouping !== undefined && analysis('response', 'response'),
      outcome !== null && grouping !== undefined && analysis('means', 'means'),
      pairs && analysis('correlation', 'correlation'),
      pairs && analysis('network', 'network'),
      pairs && grouping !== undefined && prose('groups', texts.drivers.groups),
      pairs && grouping !== undefined && analysis('correlation-by-group', 'correlation', { by: grouping.name }),
      pairs && grouping !== undefined && analysis('network-by-group', 'network', { by: grouping.name }),
      analysis('methods', 'methods')
    ]);
  }
};
