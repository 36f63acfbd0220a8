import { variableOf } from '#lib/data/codebook.ts';
import { capitalised, inSentence } from '#lib/messages/sentence.ts';
import type { Block, Run } from '../block.ts';
import type { Presentation } from '../contract.ts';
import { categoryLabel, variableLabel } from '../labels.ts';
import { refOf } from '../ref.ts';
import type { Finding, SummaryResult } from './compute.ts';
import { ANSWERED, HIGH, PLACED, RESPONDED, RHO } from './working.ts';

type Piece = string | { readonly live: string; readonly ref?: string };

/** More drivers than this are not listed one by one; the strongest three are. */
const LISTED = 4;
const STRONGEST = 3;

/** With more categories than this an answer goes by its number. */
const FEW = 5;

/** One paragraph whose numbers are live. */
export function present(result: SummaryResult, presentation: Presentation): Block[] {
  const words = presentation.say.messages.summary;
  const pieces: Piece[] =
    result.respondents === 0
      ? [words.nobody]
      : [
          ...who(result, presentation),
          ...where(result, presentation),
          ...weighing(result, presentation),
          ...which(result, presentation)
        ];
  return [{ kind: 'text', style: 'prose', runs: runsOf(pieces) }];
}

function who({ respondents, invited }: SummaryResult, { say }: Presentation): Piece[] {
  const words = say.messages.summary;
  const answered = say.number(respondents, 0);
  if (invited === null) return words.respondents(answered, respondents);
  const share = say.percent(respondents / invited, 1);
  return named(words.responded(say.number(invited, 0), answered, share), [[share, RESPONDED]]);
}

function where({ outcome, respondents, weighted }: SummaryResult, presentation: Presentation): Piece[] {
  const { say, codebook } = presentation;
  const words = say.messages.summary;
  if (outcome === null) return [words.noOutcome];
  const name = inSentence(variableLabel(codebook, outcome.variable, say, 'short'));
  if (outcome.answered === null) return [words.few(name, outcome.smallest)];
  const { cut } = outcome;
  // The number stands in the sentence before.
  if (cut === null && !weighted && outcome.answered === respondents) return [words.everyone(name)];
  const answered = say.count(outcome.answered);
  if (cut === null) return named(words.answered(name, answered), [[answered, refOf(outcome.variable, ANSWERED)]]);
  const [high, of] = [words.high(say.count(cut.high), say.percent(cut.high / (cut.of || 1))), say.count(cut.of)];
  const level = levelWords(outcome.variable, cut, presentation);
  const counted = apartOf(cut.of, outcome.answered);
  const told =
    counted === 0
      ? words.placed(name, of, high, level)
      : words.placedWithMissing(name, of, high, level, say.count(counted));
  return named(told, [
    [high, refOf(outcome.variable, HIGH)],
    [of, refOf(outcome.variable, PLACED)]
  ]);
}

function weighing({ weighted, outcome }: SummaryResult, { say }: Presentation): Piece[] {
  return weighted && outcome !== null && outcome.answered !== null ? [say.messages.summary.weighted] : [];
}

/** How many are counted without being on the scale; sums of weights that differ by rounding only are the same. */
function apartOf(of: number, answered: number): number {
  const apart = of - answered;
  return Math.abs(apart) < 1e-9 * of ? 0 : apart;
}

/** `på nivå 5 eller høyere`, or the answer in words where there are few. */
function levelWords(
  variable: string,
  { from, more, reversed }: { from: string; more: boolean; reversed: boolean },
  { say, codebook }: Presentation
): string {
  const { level } = say.messages.summary;
  const label = categoryLabel(codebook, variable, from, say, 'short');
  const categories = variableOf(codebook, variable)?.categories.length ?? 0;
  const direction = !more ? 'only' : reversed ? 'down' : 'up';
  if (!Number.isFinite(Number(from)) || (label !== from && categories <= FEW)) return level.words[direction](label);
  const shown = say.language === 'en' ? from : from.replace('.', ',');
  return level[categories > 0 ? 'level' : 'number'][direction](shown);
}

function which(result: SummaryResult, presentation: Presentation): Piece[] {
  const { findings, tested, outcome } = result;
  const { say, codebook } = presentation;
  const words = say.messages.summary;
  if (outcome === null || outcome.answered === null) return [];
  const left = result.undefined > 0 ? [words.undefined(result.undefined)] : [];
  if (tested === 0) return left.length > 0 ? left : [words.noDrivers];
  const name = (finding: Finding) => inSentence(variableLabel(codebook, finding.variable, say, 'short'));
  const [first] = findings;
  if (!first) return [...words.none(tested), ...left, words.notCause(false)];

  const doubtful = findings.filter(({ fisher }) => fisher !== null && fisher >= 0.05);
  const fisher = doubtful.length > 0 ? [words.fisher(say.list(doubtful.map(name)), doubtful.length === 1)] : [];
  if (findings.length === 1) {
    const told = words.one(
      capitalised(name(first)),
      tested,
      factsOf(first, say),
      say.messages.common.strength[first.strength]
    );
    const plain = fisher.length + left.length === 0;
    return [...named(told, [[factsOf(first, say), rhoRef(first)]]), ...fisher, ...left, words.notCause(plain)];
  }
  const shown = findings.length > LISTED ? findings.slice(0, STRONGEST) : findings;
  const items = shown.map((finding) => ({
    name: name(finding),
    facts: words.withStrength(factsOf(finding, say), say.messages.common.strength[finding.strength])
  }));
  const names = shown.map((finding, index) => [items[index]?.facts ?? '', rhoRef(finding)] as const);
  const told = named(words.several(findings.length, tested, items), names);
  return [...told, ...fisher, ...left, words.notCause(false)];
}

const rhoRef = ({ variable }: Finding): string => refOf(variable, RHO);

/** Live numbers with their names, by what they say: which of them comes first is each language's own. */
function named(pieces: readonly Piece[], names: readonly (readonly [text: string, ref: string])[]): Piece[] {
  const left = [...names];
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const place = left.findIndex(([text]) => text === piece.live);
    const [found] = place < 0 ? [] : left.splice(place, 1);
    return found ? { ...piece, ref: found[1] } : piece;
  });
}

function factsOf({ rho, n, p }: Finding, say: Presentation['say']): string {
  return say.messages.summary.facts(say.number(rho, 2), say.count(n), say.p(p));
}

/** Neighbouring plain pieces joined. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      runs.push({ text: piece.live, live: true, ...(piece.ref !== undefined && { ref: piece.ref }) });
      continue;
    }
    const last = runs.at(-1);
    if (last && !last.live) runs[runs.length - 1] = { text: last.text + piece };
    else if (piece !== '') runs.push({ text: piece });
  }
  const end = runs.at(-1);
  if (end && !end.live) runs[runs.length - 1] = { text: end.text.trimEnd() };
  return runs;
}
