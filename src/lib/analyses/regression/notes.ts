import type { Presentation } from '../contract.ts';
import { answerName, outcomeName } from './names.ts';
import type { RegressionResult } from './result.ts';

/** What one unit is, what the numbers mean, how they were had, and what gives the same elsewhere. */
export function coefficientNotes(result: RegressionResult, presentation: Presentation): string[] {
  const { notes } = presentation.say.messages.regression;
  const groups = result.terms.some(({ df }) => (Array.isArray(df) ? (df[0] as number) : Number(df ?? 1)) > 1);
  return [
    `${meaning(result, presentation)} ${notes.unit[result.coded ? 'coded' : 'read']} ${notes.words}`,
    [
      ...(result.automatic ? [notes.automatic] : []),
      ...(result.method === 'firth' ? [notes.firth] : []),
      inferenceNote(result, presentation),
      ...(groups ? [notes.gvif] : []),
      ...(result.weighted ? [notes.weighted] : []),
      notes.associated
    ].join(' '),
    commandNote(result, presentation)
  ];
}

function meaning(result: RegressionResult, presentation: Presentation): string {
  const { notes } = presentation.say.messages.regression;
  switch (result.family) {
    case 'ordinal':
      return notes.ordinal;
    case 'logistic':
      return notes.logistic(
        outcomeName(result, presentation),
        answerName(result.outcome ?? '', result.event ?? '', presentation)
      );
    case 'linear':
      return notes.linear;
  }
}

function inferenceNote({ inference, robust }: RegressionResult, { say }: Presentation): string {
  const { notes } = say.messages.regression;
  if (inference !== 't') return notes[inference];
  return robust === null || robust === 'classical' ? notes.t.classical : notes.t.robust(robust);
}

function commandNote({ family, method, inference, robust }: RegressionResult, { say }: Presentation): string {
  const { command } = say.messages.regression.notes;
  const profile = inference === 'profile' ? ', confint' : '';
  switch (family) {
    case 'ordinal':
      return command(`ordinal::clm, MASS::polr${profile}`, 'PLUM … /LINK=LOGIT');
    case 'logistic':
      return method === 'firth'
        ? command(`logistf::logistf(pl = ${inference === 'profile' ? 'TRUE' : 'FALSE'})`, null)
        : command(`glm(family = binomial)${profile}`, 'LOGISTIC REGRESSION');
    case 'linear':
      return robust === null || robust === 'classical'
        ? command('lm', 'REGRESSION')
        : command(`lm, sandwich::vcovHC(type = "${robust}")`, `GLM … /ROBUST=${robust}`);
  }
}
