import { plain } from './words.ts';

/** The place of an answer on a scale, or null where the scale does not have it. */
type Scale = (answer: string) => number | null;

const INTENSITIES: readonly (readonly [rank: number, words: string])[] = [
  [1, 'litt|slightly|a little'],
  [2, 'noe|noko|delvis|somewhat|partly|partially'],
  [3, 'ganske|nokså|rather|fairly|quite'],
  [4, ''],
  [5, 'svært|veldig|meget|sterkt|very|strongly'],
  [6, 'helt|heilt|fullstendig|completely|totally|fully|extremely']
];

/** A scale with two poles, each more or less strong, and a middle. */
function poles(negative: string, positive: string, middle: string): Scale {
  const pattern = new RegExp(`^(?:(.+) )?(?:(${negative})|(${positive}))$`);
  const isMiddle = new RegExp(`^(?:${middle})$`);
  return (answer) => {
    if (isMiddle.test(answer)) return 0;
    const match = pattern.exec(answer);
    if (!match) return null;
    const rank = INTENSITIES.find(([, words]) => words.split('|').includes(match[1] ?? ''))?.[0];
    return rank === undefined ? null : match[2] === undefined ? rank : -rank;
  };
}

/** A scale spelt out from lowest to highest; `|` between words for the same place. */
function ladder(...rungs: string[]): Scale {
  const places = new Map(rungs.flatMap((words, place) => words.split('|').map((word) => [word, place] as const)));
  return (answer) => places.get(answer) ?? null;
}

const NEITHER = '(?:verken|hverken|korkje|neither|either)[ -].*|nøytral|neutral|både og|både/og|middels|nokså nøytral';

const SCALES: readonly Scale[] = [
  ladder(
    'ikke i det hele tatt|overhodet ikke|ikkje i det heile|ikkje i det heile tatt|ikkje i det heile teke|i ingen grad|ingen grad|not at all|to no extent',
    'i svært liten grad|i veldig liten grad|svært liten grad|to a very small extent|to a very little extent',
    'i liten grad|i mindre grad|liten grad|to a small extent|to a little extent|to a limited extent',
    'i noen grad|i nokon grad|noen grad|nokon grad|til en viss grad|til ei viss grad|i middels grad|to some extent|to a moderate extent',
    'i ganske stor grad|i nokså stor grad|to a fairly large extent',
    'i stor grad|i høy grad|i høg grad|stor grad|to a large extent|to a great extent',
    'i svært stor grad|i veldig stor grad|i meget stor grad|svært stor grad|to a very large extent|to a very great extent'
  ),
  poles('uenig|ueinig|disagree', 'enig|einig|agree', NEITHER),
  poles('misfornøyd|misnøgd|dissatisfied|unsatisfied', 'fornøyd|nøgd|satisfied', NEITHER),
  poles('usannsynlig|lite sannsynlig|usannsynleg|unlikely', 'sannsynlig|sannsynleg|likely', NEITHER),
  poles('dårlig|dårleg|bad|poor', 'god|godt|bra|good', `${NEITHER}|ok|okay|fair|average`),
  poles('lav|låg|low', 'høy|høg|high', `${NEITHER}|medium|moderate`),
  poles('vanskelig|vanskeleg|difficult|hard', 'lett|enkelt|easy', NEITHER),
  poles('negativ|negativt|negative', 'positiv|positivt|positive', NEITHER),
  ladder(
    'aldri|never',
    'nesten aldri|svært sjelden|svært sjeldan|almost never|very rarely|hardly ever',
    'sjelden|sjeldan|rarely|seldom',
    'av og til|noen ganger|nokre gonger|iblant|sometimes|occasionally',
    'ofte|often|frequently',
    'svært ofte|veldig ofte|som oftest|very often|usually',
    'nesten alltid|almost always',
    'alltid|always'
  ),
  ladder(
    'aldri|never',
    'sjeldnere|sjeldnare|sjeldnere enn månedlig|sjeldnare enn månadleg|rarely|less often|less than monthly',
    'årlig|årleg|yearly|annually',
    'halvårlig|halvårleg|every six months',
    'kvartalsvis|quarterly',
    'månedlig|månadleg|hver måned|kvar månad|monthly',
    'ukentlig|vekentleg|hver uke|kvar veke|weekly',
    'daglig|dagleg|hver dag|kvar dag|daily'
  ),
  ladder(
    'ikke nyttig|ikkje nyttig|unyttig|not useful',
    'lite nyttig|of little use',
    'litt nyttig|a little useful|slightly useful|somewhat useful',
    'nyttig|useful',
    'svært nyttig|veldig nyttig|very useful',
    'avgjørende|avgjerande|decisive|essential'
  ),
  ladder(
    'ikke viktig|ikkje viktig|uviktig|not important|unimportant',
    'lite viktig|of little importance',
    'litt viktig|noe viktig|noko viktig|slightly important|somewhat important',
    'ganske viktig|nokså viktig|moderately important|fairly important',
    'viktig|important',
    'svært viktig|veldig viktig|very important',
    'avgjørende|avgjerande|helt avgjørende|essential|extremely important'
  ),
  ladder(
    'ingen|ingenting|ikke noe|ikkje noko|none|nothing',
    'svært lite|veldig lite|very little',
    'lite|little',
    'litt|noe|noko|some|a little',
    'middels|a moderate amount',
    'ganske mye|ganske mykje|nokså mye|quite a lot',
    'mye|mykje|much|a lot',
    'svært mye|veldig mye|svært mykje|veldig mykje|very much|a great deal'
  ),
  ladder(
    'nei|no',
    'ja, litt|litt|yes, a little',
    'delvis|ja, delvis|til en viss grad|partly|yes, partly',
    'ja, ganske mye|ja, ganske mykje|yes, quite|yes, quite a lot',
    'ja|yes',
    'ja, absolutt|ja, helt klart|yes, absolutely|yes, definitely'
  ),
  ladder('usant|false', 'sant|true')
];

/**
 * The answers' places on a scale of words that Norwegian and English questionnaires use (agree, degree, how often, how
 * good …), where one scale has them all at different places; null otherwise.
 */
export function placesOnScale(answers: readonly string[]): number[] | null {
  if (answers.length < 2) return null;
  const words = answers.map(plain);
  for (const scale of SCALES) {
    const places = words.map(scale);
    if (!places.includes(null) && new Set(places).size === places.length) return places as number[];
  }
  return null;
}

/**
 * The answers' order by the numbers that they begin with or that bound them: `1 – helt uenig`, `18–24 år`, `under 20`,
 * `65+`; null where an answer has no such number or two have the same.
 */
export function placesByNumber(answers: readonly string[]): number[] | null {
  if (answers.length < 2) return null;
  const places = answers.map((answer) => {
    const below = /^(?:under|mindre enn|færre enn|inntil|less than|fewer than|below|<)\s*(\d+)/i.exec(answer);
    if (below) return Number(below[1]) - 0.5;
    const above = /^(?:over|mer enn|meir enn|flere enn|more than|above|>)\s*(\d+)/i.exec(answer);
    if (above) return Number(above[1]) + 0.5;
    const leading = /^(\d{1,4})(?:\s*[-–—.:=)+/]|\s+\D|\s*$)/.exec(answer);
    return leading ? Number(leading[1]) : null;
  });
  return !places.includes(null) && new Set(places).size === places.length ? (places as number[]) : null;
}
