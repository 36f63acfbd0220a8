import type { correlation as nb } from '../nb/correlation.ts';
import { capitalised } from '../sentence.ts';
import { common } from './common.ts';

const { cardinal, Cardinal, quoted } = common;
const noun = (count: number, drivers: boolean): string =>
  drivers ? (count === 1 ? 'drivar' : 'drivarar') : count === 1 ? 'variabel' : 'variablar';

export const correlation: typeof nb = {
  title: 'Samanhengar',
  about: 'Kor sterkt kvar variabel heng saman med éin bestemt, med rho, p og n.',
  example: 'Kva drivarar går saman med Levels of Use?',
  fields: {
    target: { label: 'Blir samanlikna med', help: 'Utfallet i notatboka når ingen er vald.' },
    variables: { label: 'Variablar', help: 'Alle drivarar når ingen er valde.' },
    by: { label: 'Grupper side om side', help: 'Éin kolonne for kvar gruppe, til dømes sektor.' },
    sort: {
      label: 'Rekkjefølgje',
      help: 'Etter rho står den sterkaste positive først og den sterkaste negative sist.',
      options: { strength: 'Etter rho', codebook: 'Som i kodeboka' }
    },
    scale: {
      label: 'Ord for styrke',
      help: 'Kvar moderat og sterk byrjar.',
      options: { jacobsen: 'Jacobsen (2018)', cohen: 'Cohen (1988)' }
    },
    minPairs: { label: 'Færrast par i ei gruppe', help: 'Med færre par blir ikkje rho vist for gruppa.' }
  },
  columns: { rho: 'rho', p: 'p', pFisher: 'p, Fisher', n: 'n', strength: 'styrke' },
  panel: (group, n) => `${group} (n = ${n})`,
  finding: {
    undefined: 'Ingen rho kan reknast ut',
    none: (tested, drivers) =>
      `Ingen av dei ${cardinal(tested)} ${drivers ? 'drivarane' : 'variablane'} har p under 0,05`,
    only: (name, tested, drivers) =>
      `Berre ${name} har p under 0,05 blant ${cardinal(tested)} ${noun(tested, drivers)}`,
    some: (names, tested, drivers) => `${names} har p under 0,05 blant ${cardinal(tested)} ${noun(tested, drivers)}`,
    many: (count, tested, drivers) =>
      `${Cardinal(count)} av ${cardinal(tested)} ${noun(tested, drivers)} har p under 0,05`,
    every: (tested, drivers) =>
      tested === 2
        ? `Begge ${drivers ? 'drivarane' : 'variablane'} har p under 0,05`
        : `Alle ${cardinal(tested)} ${noun(tested, drivers)} har p under 0,05`,
    single: (name, significant) => (significant ? `${name} har p under 0,05` : `${name} har ikkje p under 0,05`)
  },
  groups: {
    none: (drivers) => `Ingen ${noun(1, drivers)} har p under 0,05 i nokon av gruppene`,
    found: (group, who) => `${group}: ${who} har p under 0,05`,
    listed: (group, names) => `${group}: ${names}`,
    nobody: 'ingen',
    count: (count, drivers) => `${cardinal(count)} ${noun(count, drivers)}`
  },
  subtitle: (target, split, by, drivers) =>
    `Spearmans rho mellom kvar ${noun(1, drivers)} og ${target}${split === null ? '' : ` delt ved ${split}`}${by === null ? '' : `, etter ${by}`}.`,
  fisherNote: 'Fisher er eksakt og tosidig, der begge er delte i to.',
  holm: {
    names: (tested, pairs) => `Korrigert for ${cardinal(tested)} testar (Holm) er p for ${pairs}.`,
    pair: (name, p) => `${name} ${p}`,
    many: (tested, names) =>
      names === null
        ? `Korrigert for ${cardinal(tested)} testar (Holm) har ingen p under 0,05.`
        : `Korrigert for ${cardinal(tested)} testar (Holm) er p framleis under 0,05 for ${names}.`,
    groups: (parts) => `Korrigert for testane i kvar gruppe (Holm) har desse p under 0,05. ${capitalised(parts)}.`
  },
  unordered: (names, count) =>
    `${names} har inga naturleg rekkjefølgje; rho følgjer rekkjefølgja på ${count === 1 ? 'kodane' : 'kodane deira'}.`,
  roughNote: (pairs) => `Med færre enn ${cardinal(pairs)} par er p etter t-tilnærminga usikker.`,
  fewNote: (few, limit, grouped) =>
    `${quoted(capitalised(few))}: færre enn ${cardinal(limit)} ${grouped ? 'par i gruppa' : 'har svart på begge'}.`,
  hiddenNote: (hidden) => `${quoted(capitalised(hidden))}: elles kunne talet for ei anna gruppe reknast ut.`,
  notices: {
    noTarget: {
      title: 'Kva vil du forklare?',
      text: 'Vel eit utfall i lista over variablar, eller vel ein variabel for denne tabellen.'
    },
    noVariables: {
      title: 'Ingen variablar å samanlikne med',
      text: 'Ingen har rolla drivar. Gi minst éin variabel den rolla, eller vel variablar for denne tabellen.'
    },
    unknown: (names, count) => ({
      title: `Fann ikkje ${names}`,
      text: `${count === 1 ? 'Variabelen finst ikkje i dataa eller er' : 'Variablane finst ikkje i dataa eller er'} fritekst. Vel andre.`
    }),
    targetAmong: (name) => ({
      title: `${name} er ikkje med`,
      text: 'Ein variabel kan ikkje samanliknast med seg sjølv. Ta han ut av lista, eller samanlikn med ein annan.'
    }),
    targetConstant: (name) => ({
      title: `Alle svarte likt på ${name}`,
      text: 'Utan ulike svar kan ikkje rho reknast ut. Flytt skiljet, vis alle nivåa eller vel eit anna utfall.'
    }),
    constant: (names, count) => ({
      title: count > 3 ? `${Cardinal(count)} variablar har ingen rho` : `${names} har ingen rho`,
      text: `${count > 3 ? `Det gjeld ${names}. ` : ''}Blant dei som har svart på begge, svarte alle likt på minst éin. Utan ulike svar kan ikkje rho reknast ut. Flytt skiljet eller vis alle nivåa.`
    }),
    constantInGroups: (parts) => ({
      title: 'Nokre rho-verdiar manglar fordi alle i gruppa svarte likt',
      text: `${parts}. Utan ulike svar kan ikkje rho reknast ut. Flytt skiljet, vis alle nivåa eller slå saman grupper.`
    }),
    tooFew: (names, count, n) => ({
      title: count > 3 ? `${Cardinal(count)} variablar har ingen rho` : `${names} har ingen rho`,
      text: `Rho krev minst tre svar. Her er det ${n === null ? 'færre' : n === 0 ? 'ingen' : n === 1 ? 'eitt' : cardinal(n)}. Vel variablar som fleire har svart på, eller ta med «veit ikkje».`
    }),
    light: (names, count) => ({
      title: count > 3 ? `${Cardinal(count)} variablar har ingen rho` : `${names} har ingen rho`,
      text: `${count > 3 ? `Det gjeld ${names}. ` : ''}Rho krev at vektene til dei som har svart på begge, til saman er minst tre. Vekter bør ha eit gjennomsnitt på éin.`
    }),
    noGroups: (name) => ({
      title: `${name} deler ikkje svara i grupper`,
      text: 'Ingen har svart på spørsmålet. Vel ei anna inndeling.'
    }),
    fewPairs: (groups, limit) => ({
      title: `${groups} er ikkje med`,
      text: `Det trengst minst ${cardinal(limit)} par for å vise rho i ei gruppe. Slå saman grupper eller senk grensa.`
    })
  }
};
