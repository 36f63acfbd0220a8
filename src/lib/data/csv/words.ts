import type { LocalText } from '../codebook.ts';
import type { MissingKind } from '../table.ts';

/** Lower case, straight apostrophes, single spaces, no punctuation at the ends: how answers are compared with known words. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?()"«»“”*-]+|[\s.,;:!?()"«»“”*-]+$/g, '');
}

const MISSING_WORDS: Readonly<Record<Exclude<MissingKind, 'user-missing'>, readonly string[]>> = {
  'dont-know': [
    'vet ikke',
    'vet ikke/usikker',
    'vet ikke / usikker',
    'veit ikkje',
    'veit ikkje/usikker',
    'usikker',
    'er usikker',
    "don't know",
    'dont know',
    'do not know',
    'not sure',
    'unsure'
  ],
  'not-applicable': [
    'ikke aktuelt',
    'ikke aktuell',
    'ikke relevant',
    'ikkje aktuelt',
    'ikkje aktuell',
    'ikkje relevant',
    'not applicable',
    'not relevant',
    'does not apply',
    'n/a'
  ],
  'no-answer': [
    'ikke svart',
    'ikke besvart',
    'ubesvart',
    'ønsker ikke å svare',
    'vil ikke svare',
    'ikke oppgitt',
    'ikkje svart',
    'ikkje oppgitt',
    'ønskjer ikkje å svare',
    'vil ikkje svare',
    'no answer',
    'not answered',
    'prefer not to say',
    'prefer not to answer',
    'missing',
    'na',
    'nan',
    'null',
    '#n/a',
    '#null'
  ]
};

const KIND_OF_WORD = new Map<string, MissingKind>(
  (['dont-know', 'not-applicable', 'no-answer'] as const).flatMap((kind) =>
    MISSING_WORDS[kind].map((word) => [word, kind] as const)
  )
);

/** The kind of missing that an answer says in words, or null. A lone dash or dot is no answer. */
export function missingKindOfWords(value: string): MissingKind | null {
  if (/^[-–—.]$/.test(value)) return 'no-answer';
  return KIND_OF_WORD.get(plain(value)) ?? null;
}

/** How a kind of missing is called where the file only has a code. */
export const MISSING_LABELS: Readonly<Record<MissingKind, LocalText>> = {
  'dont-know': { nb: 'vet ikke', nn: 'veit ikkje', en: 'don’t know' },
  'no-answer': { nb: 'ikke svart', nn: 'ikkje svart', en: 'no answer' },
  'not-applicable': { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not applicable' },
  'user-missing': { nb: 'ugyldig', nn: 'ugyldig', en: 'invalid' }
};

const GROUP_NAMES =
  /^(kommune|fylke|region|bydel|sektor|avdeling|enhet|eining|tjeneste|teneste|skole|skule|barnehage|klasse|trinn|gruppe|team|stilling|rolle|yrke|kjønn|kjonn|municipality|county|district|sector|department|unit|service|school|class|group|gender|sex|position|occupation|site)(\b|_|\d|$)/;

/** True for a name that usually sorts respondents into groups. */
export function isGroupName(name: string): boolean {
  return GROUP_NAMES.test(plain(name));
}

const IDENTIFIER_NAMES =
  /^(id|nr|no|løpenr|løpenummer|lopenr|respondent|respondentid|respondent id|responseid|response id|svar id|svarid|deltaker|deltakar|participant|case|caseid|key|nøkkel|uuid|token)$|(^|[\s_-])id$/;

/** True for a name that usually numbers the respondents. */
export function isIdentifierName(name: string): boolean {
  return IDENTIFIER_NAMES.test(plain(name));
}
