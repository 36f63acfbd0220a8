import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const noun = (count: number, drivers: boolean): string =>
  drivers ? (count === 1 ? 'driver' : 'drivere') : count === 1 ? 'variabel' : 'variabler';

export const correlation = {
  title: 'Sammenhenger',
  about: 'Hvor sterkt hver variabel henger sammen med én bestemt, med rho, p og n.',
  example: 'Hvilke drivere går sammen med Levels of Use?',
  fields: {
    target: { label: 'Sammenlignes med', help: 'Utfallet i notatboken når ingen er valgt.' },
    variables: { label: 'Variabler', help: 'Alle drivere når ingen er valgt.' },
    by: { label: 'Grupper side om side', help: 'Én kolonne for hver gruppe, for eksempel sektor.' },
    sort: {
      label: 'Rekkefølge',
      help: 'Etter rho står den sterkeste positive først og den sterkeste negative sist.',
      options: { strength: 'Etter rho', codebook: 'Som i kodeboken' }
    },
    scale: {
      label: 'Ord for styrke',
      help: 'Hvor moderat og sterk begynner.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)' }
    },
    minPairs: { label: 'Færrest par i en gruppe', help: 'Med færre par vises ikke rho for gruppen.' }
  },
  columns: { rho: 'rho', p: 'p', pFisher: 'p, Fisher', n: 'n', strength: 'styrke' },
  panel: (group: string, n: string) => `${group} (n = ${n})`,
  /** Titles. `names` is a finished list; `tested` how many have a p. */
  finding: {
    undefined: 'Ingen rho kan regnes ut',
    none: (tested: number, drivers: boolean) =>
      `Ingen av de ${cardinal(tested)} ${drivers ? 'driverne' : 'variablene'} har p under 0,05`,
    only: (name: string, tested: number, drivers: boolean) =>
      `Bare ${name} har p under 0,05 blant ${cardinal(tested)} ${noun(tested, drivers)}`,
    some: (names: string, tested: number, drivers: boolean) =>
      `${names} har p under 0,05 blant ${cardinal(tested)} ${noun(tested, drivers)}`,
    many: (count: number, tested: number, drivers: boolean) =>
      `${Cardinal(count)} av ${cardinal(tested)} ${noun(tested, drivers)} har p under 0,05`,
    every: (tested: number, drivers: boolean) =>
      tested === 2
        ? `Begge ${drivers ? 'driverne' : 'variablene'} har p under 0,05`
        : `Alle ${cardinal(tested)} ${noun(tested, drivers)} har p under 0,05`,
    single: (name: string, significant: boolean) =>
      significant ? `${name} har p under 0,05` : `${name} har ikke p under 0,05`
  },
  groups: {
    none: (drivers: boolean) => `Ingen ${noun(1, drivers)} har p under 0,05 i noen av gruppene`,
    found: (group: string, who: string) => `${group}: ${who} har p under 0,05`,
    listed: (group: string, names: string) => `${group}: ${names}`,
    nobody: 'ingen',
    count: (count: number, drivers: boolean) => `${cardinal(count)} ${noun(count, drivers)}`
  },
  subtitle: (target: string, split: string | null, by: string | null, drivers: boolean) =>
    `Spearmans rho mellom hver ${noun(1, drivers)} og ${target}${split === null ? '' : ` delt ved ${split}`}${by === null ? '' : `, etter ${by}`}.`,
  fisherNote: 'Fisher er eksakt og tosidig, der begge er delt i to.',
  holm: {
    names: (tested: number, pairs: string) => `Korrigert for ${cardinal(tested)} tester (Holm) er p for ${pairs}.`,
    pair: (name: string, p: string) => `${name} ${p}`,
    many: (tested: number, names: string | null) =>
      names === null
        ? `Korrigert for ${cardinal(tested)} tester (Holm) har ingen p under 0,05.`
        : `Korrigert for ${cardinal(tested)} tester (Holm) er p fortsatt under 0,05 for ${names}.`,
    groups: (parts: string) =>
      `Korrigert for testene i hver gruppe (Holm) har disse p under 0,05. ${capitalised(parts)}.`
  },
  unordered: (names: string, count: number) =>
    `${names} har ingen naturlig rekkefølge; rho følger rekkefølgen på ${count === 1 ? 'kodene' : 'kodene deres'}.`,
  roughNote: (pairs: number) => `Med færre enn ${cardinal(pairs)} par er p etter t-tilnærmingen usikker.`,
  fewNote: (few: string, limit: number, grouped: boolean) =>
    `${quoted(capitalised(few))}: færre enn ${cardinal(limit)} ${grouped ? 'par i gruppen' : 'har svart på begge'}.`,
  hiddenNote: (hidden: string) => `${quoted(capitalised(hidden))}: ellers kunne tallet for en annen gruppe regnes ut.`,
  notices: {
    noTarget: {
      title: 'Hva vil du forklare?',
      text: 'Velg et utfall i listen over variabler, eller velg en variabel for denne tabellen.'
    },
    noVariables: {
      title: 'Ingen variabler å sammenligne med',
      text: 'Ingen har rollen driver. Gi minst én variabel den rollen, eller velg variabler for denne tabellen.'
    },
    unknown: (names: string, count: number) => ({
      title: `Fant ikke ${names}`,
      text: `${count === 1 ? 'Variabelen finnes ikke i dataene eller er' : 'Variablene finnes ikke i dataene eller er'} fritekst. Velg andre.`
    }),
    targetAmong: (name: string) => ({
      title: `${name} er utelatt`,
      text: 'En variabel kan ikke sammenlignes med seg selv. Ta den ut av listen, eller sammenlign med en annen.'
    }),
    targetConstant: (name: string) => ({
      title: `Alle svarte likt på ${name}`,
      text: 'Uten ulike svar kan ikke rho regnes ut. Flytt skillet, vis alle nivåer eller velg et annet utfall.'
    }),
    constant: (names: string, count: number) => ({
      title: count > 3 ? `${Cardinal(count)} variabler har ingen rho` : `${names} har ingen rho`,
      text: `${count > 3 ? `Det gjelder ${names}. ` : ''}Blant dem som har svart på begge, svarte alle likt på minst én. Uten ulike svar kan ikke rho regnes ut. Flytt skillet eller vis alle nivåer.`
    }),
    constantInGroups: (parts: string) => ({
      title: 'Noen rho-verdier mangler fordi alle i gruppen svarte likt',
      text: `${parts}. Uten ulike svar kan ikke rho regnes ut. Flytt skillet, vis alle nivåer eller slå sammen grupper.`
    }),
    tooFew: (names: string, count: number, n: number | null) => ({
      title: count > 3 ? `${Cardinal(count)} variabler har ingen rho` : `${names} har ingen rho`,
      text: `Rho krever minst tre svar. Her er det ${n === null ? 'færre' : n === 0 ? 'ingen' : n === 1 ? 'ett' : cardinal(n)}. Velg variabler som flere har svart på, eller ta med «vet ikke».`
    }),
    light: (names: string, count: number) => ({
      title: count > 3 ? `${Cardinal(count)} variabler har ingen rho` : `${names} har ingen rho`,
      text: `${count > 3 ? `Det gjelder ${names}. ` : ''}Rho krever at vektene til dem som har svart på begge, til sammen er minst tre. Vekter bør ha et gjennomsnitt på én.`
    }),
    noGroups: (name: string) => ({
      title: `${name} deler ikke svarene i grupper`,
      text: 'Ingen har svart på spørsmålet. Velg en annen inndeling.'
    }),
    fewPairs: (groups: string, limit: number) => ({
      title: `${groups} er utelatt`,
      text: `Det trengs minst ${cardinal(limit)} par for å vise rho i en gruppe. Slå sammen grupper eller senk grensen.`
    })
  }
};
