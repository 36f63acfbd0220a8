import { level, seed } from './repeated.ts';

export const correlation = {
  target: 'Velg «Øving i veilederen»: da er det erfaringsdeling som har sterkest rho, 0,79.',
  variables: 'Ta med kommune i tillegg til de elleve driverne, så får tabellen tolv rader.',
  by: 'Velg sektor: rho mellom øving og bruk er 0,46 i skole og 0,47 i barnehage.',
  sort: '«Etter rho» setter øving (0,44) først og fellestid (−0,25) sist.',
  scale: 'En rho på nøyaktig 0,50 er moderat hos Jacobsen og sterk hos Cohen.',
  minPairs: 'Helsestasjon har to svar. Med grensen 5 vises ingen rho der.'
};

export const pairs = {
  variables: 'Velg fire drivere, så får du de seks sammenhengene mellom dem.',
  with: 'Velg «Levels of Use», så blir det én sammenheng for hver av de elleve driverne.',
  method: 'Svar i liten, noen og stor grad har en rekkefølge: Spearman. Sektorer har ingen: Cramérs V.',
  controls: 'Velg øving for å se om plan og bruk (rho 0,37) henger sammen også når øvingen er like stor.',
  coded: 'På: øving er lav eller høy. Av: øving er i liten, noen eller stor grad.',
  missing: 'En som bare mangler svar på plan, er parvis med i alle de andre parene, ellers ikke i noen.',
  alternative: 'Var det ventet at rho for øving er positiv, er den ensidige p halvparten av 0,016: 0,008.',
  exact: 'Øving og bruk, begge delt i to: p er 0,016 etter tilnærmingen og 0,024 etter Fisher.',
  interval: 'Bootstrap trekker 33 av de 33 svarene om og om igjen, og ser hvor mye rho spriker.',
  adjust: 'Etter tolv tester gjør Holm p for øving om fra 0,016 til 0,188.',
  scale: 'En rho på nøyaktig 0,50 er moderat hos Jacobsen og sterk hos Cohen.',
  own: 'Skriv 0,3 0,5, så går grensene der Jacobsen setter dem.',
  level,
  convention: 'Velg SPSS når intervallene skal stå likt som i en rapport som er laget der.',
  seed
};

export const explorer = {
  outcome: 'Velg «Levels of Use», og flytt skillet fra 4 | 5 til 3 | 4: rho for øving blir en annen.',
  driver: 'Velg «Øving i veilederen»: resultatet holder bare når skillet står mellom 4 og 5.'
};

export const network = {
  via: 'Velg «Øving i veilederen», så går pilene fra de ti andre driverne til øving, og derfra til bruk.',
  by: 'Velg sektor, så blir det ett nettverk for skole og ett for barnehage.',
  drivers: 'Velg bort «Fellestid til arbeidet», der 27 av 29 svarte det samme.',
  minRho: 'Med 0,50 forsvinner pilen fra «Økte ressurser», der rho er 0,36.',
  alpha: 'Pilen fra «Støtten har vært viktig» har p = 0,004 og er fylt også med grensen 0,01.',
  weakVia: 'Pilen fra «Økte ressurser» (p = 0,057) er blek når dette er på, og borte når det er av.',
  weakDirect: 'Pilen fra «Plan med mål og ansvar» rett til bruk (p = 0,055) vises bare når dette er på.',
  thickness: 'Med tre trinn blir 0,79 og 0,51 like tykke: begge er sterke.',
  layout:
    'Etter styrke havner «Erfaringsdeling, workshops» (rho 0,79) tett ved øving, og «Økte ressurser» (0,36) lenger ut.',
  numbers: 'Ved pilen fra «Erfaringsdeling, workshops» står 0,79**.',
  unconnected: '«Tilpassede mål og tempo» (rho −0,25) har ingen pil, men boksen står der den sto.',
  interval:
    'Rho 0,35 for «Noen har særlig ansvar» kan være alt fra −0,13 til 0,80, mens 0,79 for erfaringsdeling ligger fra 0,45 og opp.',
  seed,
  heatmap: 'Da ser en også rho for «Tilpassede mål og tempo» og øving (−0,25), som ikke har noen pil.'
};

export const reliability = {
  variables: 'Velg de fem driverne under «Ledelse» når de skal slås sammen til én indeks.',
  missing: 'Har 25 av 33 svart på alle fem leddene, regner «Svart på alle» av de 25.',
  matrix: 'I liten, noen og stor grad er bare tre trinn. Da er ordinal alfa som regel høyere enn den vanlige.',
  reverse: 'På «Fellestid» er 1 ukentlig og 3 månedlig. Den må snus før den legges sammen med de andre.',
  convention: 'Fem ledd fra 1 til 3 gir en skala fra 1 til 3 som R, og fra 5 til 15 som SPSS.',
  level
};

export const regression = {
  outcome: 'Velg «Levels of Use»: åtte nivåer gir en ordinal modell.',
  on: 'Velg øving og plan. For alle elleve driverne er 31 svar for få.',
  family: 'Velg logistisk når spørsmålet er hva som skiller nivå 5 og høyere fra nivå 4 og lavere.',
  coded: 'På: øving er lav eller høy. Av: øving er i liten, noen eller stor grad.',
  penalty: 'Er alle med lav øving også lave i bruk, blir oddsraten uendelig med ML og et tall med Firth.',
  robust: 'Spriker bruken mer der øvingen er stor enn der den er liten, velg HC3.',
  inference: 'Velg profilen når 31 har svart. Med 3000 svar er forskjellen liten, og Wald raskere.',
  level
};
