import { invited, level, quartiles, seed, share } from './repeated.ts';

export const power = {
  outcome: 'Velg «Levels of Use» for å se hvor svake sammenhenger de rundt 30 svarene kan vise.',
  n: 'Skriv 120 for å se hva som kunne vært vist om alle inviterte hadde svart.',
  rho: 'Skriv 0,3 for en moderat sammenheng. Den trenger 87 svar.',
  power: '80 betyr at fire av fem slike undersøkelser finner sammenhengen.',
  alpha: 'Skriv 0,01 i stedet for 0,05, så trenger en rho på 0,3 127 svar i stedet for 87.',
  method: 'En rho på 0,3 trenger 87 svar etter Bonett og Wright, 85 etter Fishers z og 84 etter den eksakte.'
};

export const multiverse = {
  outcome: 'Velg «Levels of Use»: skillet settes fra 1 | 2 til 5 | 6 etter tur, og sløyfes.',
  on: 'Velg «Øving i veilederen»: tre nivåer kan deles mellom liten og noen, eller mellom noen og stor.',
  coefficients: 'Med «Spearmans rho» alene blir det en tredel så mange måter: 144 i stedet for 432.',
  uncut: 'Rho for alle åtte nivåene av Levels of Use mot alle tre av øving er da en av måtene.',
  missing: 'Én svarte «vet ikke» om øving: det regnes både som lavt svar og som utelatt.',
  alpha: 'Skriv 0,01 for å telle bare måtene der p er under 0,01.'
};

export const stability = {
  variables: 'Velg «Levels of Use» og «Øving i veilederen» for å se hvor mye deres rho på 0,44 kan endre seg.',
  resamples: 'La det stå 1000 mens du prøver deg fram, og skriv 10000 når tallene skal trykkes.',
  perStep: 'Med 100: hundre utvalg der 5\u00a0% er utelatt, hundre der litt flere er det, og så videre.',
  seed,
  level
};

export const working = {
  asRead: 'På: øving er i liten, noen eller stor grad, også der notatboken deler den i to.',
  complete: 'På: en som mangler svar på plan, er ikke med i noen av testene.',
  drawn: 'Velg BCa når det er det intervallet som står i cellen.',
  resamples: stability.resamples,
  perStep: stability.perStep,
  seed: 'Skriv det samme frøet som i cellen, for eksempel 1.',
  method: 'Velg Kendalls tau-b når det er den som står på raden i cellen med alle måter.',
  coefficients: multiverse.coefficients,
  uncut: multiverse.uncut,
  treatments: multiverse.missing,
  alpha: multiverse.alpha,
  sought: 'Velg «Antall svar» for å se hvorfor 87 er nok, og 86 ikke.',
  pairs: 'Skriv tallet som står på raden, for eksempel 30.',
  rho: power.rho,
  power: power.power,
  distribution: power.method,
  pairwise: 'Velg den som cellen har, for eksempel Games–Howell.',
  adjust: 'Velg den som cellen har, for eksempel Holm.',
  alternative: 'Velg den cellen har: var det ventet at plan og øving henger sammen, er det «Ensidig, positiv».',
  controls: 'Velg de samme som i cellen, for eksempel øving. Rho er da mellom dem som øver like mye.',
  family: 'Velg modellen som cellen har, for eksempel lineær.',
  penalty: 'Gjelder bare der modellen er logistisk.',
  robust: 'Velg de samme standardfeilene som i cellen.',
  inference: 'Velg profilen når cellen har den.',
  measure: 'Velg oddsratio når det er den som er trykket på under krysstabellen.',
  groups: 'Velg kolonnene når kommunene står der, og radene er under og over skillet.',
  test: 'Velg rangering når svarene bare har en rekkefølge.',
  coded: 'Slå på når cellen som tallet står i, bruker skillene.',
  variables: 'Velg leddene i skalaen, for eksempel de fire om veilederens nytte.',
  coefficient: 'Velg «Guttmans λ₂» for å se at tallet aldri er lavere enn alfa for de samme leddene.',
  missing: 'Velg «Parvis» når cellen regner hvert par av ledd for seg.',
  matrix: 'Velg «Polykoriske korrelasjoner» når alfa i cellen er ordinal.',
  reverse: 'Velg «Snu dem» når et ledd er snudd i notatboken.',
  of: 'Velg «Rho og p» for å se hvordan 0,437 i tabellen over øving og bruk er regnet ut.',
  x: 'Velg «Øving i veilederen» når det er raden for øving tallet står i.',
  y: 'Velg «Levels of Use» når tabellen viser rho mellom hver driver og bruk.',
  by: 'Velg sektor når tallet gjelder skole alene.',
  value: 'Skriv barnehage, når grupperingen er sektor.',
  within: 'Velg stilling når tallet bare gjelder enhetsledere i skole.',
  withinValue: 'Skriv enhetsleder, når «Innenfor» er stilling.',
  part: 'Skriv 3 for dem som svarte i stor grad, eller .high for i noen og stor grad samlet.',
  upTo: 'For nivå 3 av Levels of Use: andelen på 1, 2 og 3 samlet.',
  width: 'Skriv 10 når alder er delt i 20–29, 30–39 og så videre.',
  box: 'For Levels of Use: også hvor strekene på hver side av boksen ender.',
  base: share,
  convention: quartiles,
  weighted: 'En som har vekten 1,5, teller som halvannen.',
  population: invited,
  level
};

export const check = {
  what: 'Velg gjennomsnitt: 4,60 kan ikke komme av seks hele svar.',
  mean: 'Skriv 4,60 når det er det som står i tabellen.',
  rho: 'Skriv 0,480 når det er det som står i teksten.',
  percent: 'Skriv 39,4 45,5 6,1 6,1 3,0 for de fire sektorene og den som ikke er oppgitt.',
  n: 'Skriv 6 når gjennomsnittet 4,60 skal være av de seks i kommune 4.',
  levels: 'Skriv 1..8 for Levels of Use.',
  sd: 'Skriv 0,55 når tabellen har gjennomsnittet 4,60 og standardavviket 0,55.',
  divisor: 'Velg n − 1 når tallet kommer fra SPSS eller fra sd() i R.',
  items: 'Skriv 5 når fem spørsmål er slått sammen til ett gjennomsnitt for hver.',
  stars: '0,471* blant 15 barnehager: velg *, og se at p er 0,076.',
  phi: 'Velg dette når øving er delt i lav og høy, og Levels of Use også.',
  together: 'Slå av når hver kunne krysse av for flere svar, slik at prosentene blir mer enn hundre.',
  rounding: '2,5 blir 3 når en halv rundes opp, og 2 når den rundes til partall.'
};
