import { invited, level, quartiles, seed, share } from './repeated.ts';

export const power = {
  outcome: 'Vel «Levels of Use» for å sjå kor svake samanhengar dei rundt 30 svara kan vise.',
  n: 'Skriv 120 for å sjå kva som kunne vore vist om alle inviterte hadde svart.',
  rho: 'Skriv 0,3 for ein moderat samanheng. Han treng 87 svar.',
  power: '80 tyder at fire av fem slike undersøkingar finn samanhengen.',
  alpha: 'Skriv 0,01 i staden for 0,05, så treng ein rho på 0,3 127 svar i staden for 87.',
  method: 'Ein rho på 0,3 treng 87 svar etter Bonett og Wright, 85 etter Fishers z og 84 etter den eksakte.'
};

export const multiverse = {
  outcome: 'Vel «Levels of Use»: skiljet blir sett frå 1 | 2 til 5 | 6 etter tur, og sløyfa.',
  on: 'Vel «Øving i rettleiaren»: tre nivå kan delast mellom liten og nokon, eller mellom nokon og stor.',
  coefficients: 'Med «Spearmans rho» åleine blir det ein tredel så mange måtar: 144 i staden for 432.',
  uncut: 'Rho for alle åtte nivåa av Levels of Use mot alle tre av øving er då ein av måtane.',
  missing: 'Éin svarte «veit ikkje» om øving: det blir rekna både som lågt svar og som utelate.',
  alpha: 'Skriv 0,01 for å telje berre måtane der p er under 0,01.'
};

export const stability = {
  variables: 'Vel «Levels of Use» og «Øving i rettleiaren» for å sjå kor mykje rho på 0,44 kan endre seg.',
  resamples: 'La det stå 1000 medan du prøver deg fram, og skriv 10000 når tala skal trykkjast.',
  perStep: 'Med 100: hundre utval der 5\u00a0% er utelatne, hundre der litt fleire er det, og så vidare.',
  seed,
  level
};

export const working = {
  asRead: 'På: øving er i liten, nokon eller stor grad, også der notatboka deler han i to.',
  complete: 'På: ein som manglar svar på plan, er ikkje med i nokon av testane.',
  drawn: 'Vel BCa når det er det intervallet som står i cella.',
  resamples: stability.resamples,
  perStep: stability.perStep,
  seed: 'Skriv det same frøet som i cella, til dømes 1.',
  method: 'Vel Kendalls tau-b når det er den som står på rada i cella med alle måtar.',
  coefficients: multiverse.coefficients,
  uncut: multiverse.uncut,
  treatments: multiverse.missing,
  alpha: multiverse.alpha,
  sought: 'Vel «Talet på svar» for å sjå kvifor 87 er nok, og 86 ikkje.',
  pairs: 'Skriv talet som står på rada, til dømes 30.',
  rho: power.rho,
  power: power.power,
  distribution: power.method,
  pairwise: 'Vel den som cella har, til dømes Games–Howell.',
  adjust: 'Vel den som cella har, til dømes Holm.',
  alternative: 'Vel den som cella har: var det venta at plan og øving heng saman, er det «Einsidig, positiv».',
  controls: 'Vel dei same som i cella, til dømes øving. Rho er då mellom dei som øver like mykje.',
  family: 'Vel modellen som cella har, til dømes lineær.',
  penalty: 'Gjeld berre der modellen er logistisk.',
  robust: 'Vel dei same standardfeila som i cella.',
  inference: 'Vel profilen når cella har han.',
  measure: 'Vel oddsratio når det er han som er trykt på under krysstabellen.',
  groups: 'Vel kolonnane når kommunane står der, og radene er under og over skiljet.',
  test: 'Vel rangering når svara berre har ei rekkjefølgje.',
  coded: 'Slå på når cella som talet står i, bruker skilja.',
  variables: 'Vel ledda i skalaen, til dømes dei fire om nytten av rettleiaren.',
  coefficient: 'Vel «Guttmans λ₂» for å sjå at talet aldri er lågare enn alfa for dei same ledda.',
  missing: 'Vel «Parvis» når cella reknar kvart par av ledd for seg.',
  matrix: 'Vel «Polykoriske korrelasjonar» når alfa i cella er ordinal.',
  reverse: 'Vel «Snu dei» når eit ledd er snudd i notatboka.',
  of: 'Vel «Rho og p» for å sjå korleis 0,437 i tabellen over øving og bruk er rekna ut.',
  x: 'Vel «Øving i rettleiaren» når det er rada for øving talet står i.',
  y: 'Vel «Levels of Use» når tabellen viser rho mellom kvar drivar og bruk.',
  by: 'Vel sektor når talet gjeld skule åleine.',
  value: 'Skriv barnehage, når grupperinga er sektor.',
  within: 'Vel stilling når talet berre gjeld einingsleiarar i skule.',
  withinValue: 'Skriv enhetsleder, slik det står i fila, når «Innanfor» er stilling.',
  part: 'Skriv 3 for dei som svarte i stor grad, eller .high for i nokon og stor grad samla.',
  upTo: 'For nivå 3 av Levels of Use: delen på 1, 2 og 3 samla.',
  width: 'Skriv 10 når alder er delt i 20–29, 30–39 og så vidare.',
  box: 'For Levels of Use: også kvar strekane på kvar side av boksen endar.',
  base: share,
  convention: quartiles,
  weighted: 'Ein som har vekta 1,5, tel som halvannan.',
  population: invited,
  level
};

export const check = {
  what: 'Vel gjennomsnitt: 4,60 kan ikkje kome av seks heile svar.',
  mean: 'Skriv 4,60 når det er det som står i tabellen.',
  rho: 'Skriv 0,480 når det er det som står i teksten.',
  percent: 'Skriv 39,4 45,5 6,1 6,1 3,0 for dei fire sektorane og den som ikkje er oppgitt.',
  n: 'Skriv 6 når gjennomsnittet 4,60 skal vere av dei seks i kommune 4.',
  levels: 'Skriv 1..8 for Levels of Use.',
  sd: 'Skriv 0,55 når tabellen har gjennomsnittet 4,60 og standardavviket 0,55.',
  divisor: 'Vel n − 1 når talet kjem frå SPSS eller frå sd() i R.',
  items: 'Skriv 5 når fem spørsmål er slegne saman til eitt gjennomsnitt for kvar.',
  stars: '0,471* blant 15 barnehagar: vel *, og sjå at p er 0,076.',
  phi: 'Vel dette når øving er delt i låg og høg, og Levels of Use også.',
  together: 'Slå av når kvar kunne krysse av for fleire svar, slik at prosentane blir meir enn hundre.',
  rounding: '2,5 blir 3 når ein halv blir runda opp, og 2 når han blir runda til partal.'
};
