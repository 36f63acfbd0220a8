import { level, seed } from './repeated.ts';

export const correlation = {
  target: 'Vel «Øving i rettleiaren»: då er det erfaringsdeling som har sterkast rho, 0,79.',
  variables: 'Ta med kommune i tillegg til dei elleve drivarane, så får tabellen tolv rader.',
  by: 'Vel sektor: rho mellom øving og bruk er 0,46 i skule og 0,47 i barnehage.',
  sort: '«Etter rho» set øving (0,44) først og fellestid (−0,25) sist.',
  scale: 'Ein rho på nøyaktig 0,50 er moderat hos Jacobsen og sterk hos Cohen.',
  minPairs: 'Helsestasjon har to svar. Med grensa 5 blir ingen rho vist der.'
};

export const pairs = {
  variables: 'Vel fire drivarar, så får du dei seks samanhengane mellom dei.',
  with: 'Vel «Levels of Use», så blir det éin samanheng for kvar av dei elleve drivarane.',
  method: 'Svar i liten, nokon og stor grad har ei rekkjefølgje: Spearman. Sektorar har inga: Cramérs V.',
  controls: 'Vel øving for å sjå om plan og bruk (rho 0,37) heng saman også når øvinga er like stor.',
  coded: 'På: øving er låg eller høg. Av: øving er i liten, nokon eller stor grad.',
  missing: 'Ein som berre manglar svar på plan, er parvis med i alle dei andre para, elles ikkje i noko.',
  alternative: 'Var det venta at rho for øving er positiv, er den einsidige p halvparten av 0,016: 0,008.',
  exact: 'Øving og bruk, begge delte i to: p er 0,016 etter tilnærminga og 0,024 etter Fisher.',
  interval: 'Bootstrap trekkjer 33 av dei 33 svara om og om igjen, og ser kor mykje rho sprikar.',
  adjust: 'Etter tolv testar gjer Holm p for øving om frå 0,016 til 0,188.',
  scale: 'Ein rho på nøyaktig 0,50 er moderat hos Jacobsen og sterk hos Cohen.',
  own: 'Skriv 0,3 0,5, så går grensene der Jacobsen set dei.',
  level,
  convention: 'Vel SPSS når intervalla skal stå likt som i ein rapport som er laga der.',
  seed
};

export const explorer = {
  outcome: 'Vel «Levels of Use», og flytt skiljet frå 4 | 5 til 3 | 4: rho for øving blir ein annan.',
  driver: 'Vel «Øving i rettleiaren»: resultatet held berre når skiljet står mellom 4 og 5.'
};

export const network = {
  via: 'Vel «Øving i rettleiaren», så går pilene frå dei ti andre drivarane til øving, og derifrå til bruk.',
  by: 'Vel sektor, så blir det eitt nettverk for skule og eitt for barnehage.',
  drivers: 'Vel bort «Fellestid til arbeidet», der 27 av 29 svarte det same.',
  minRho: 'Med 0,50 forsvinn pila frå «Auka ressursar», der rho er 0,36.',
  alpha: 'Pila frå «Støtta har vore viktig» har p = 0,004 og er fylt også med grensa 0,01.',
  weakVia: 'Pila frå «Auka ressursar» (p = 0,057) er bleik når dette er på, og borte når det er av.',
  weakDirect: 'Pila frå «Plan med mål og ansvar» rett til bruk (p = 0,055) blir vist berre når dette er på.',
  thickness: 'Med tre trinn blir 0,79 og 0,51 like tjukke: begge er sterke.',
  layout:
    'Etter styrke hamnar «Erfaringsdeling, workshopar» (rho 0,79) tett ved øving, og «Auka ressursar» (0,36) lenger ute.',
  numbers: 'Ved pila frå «Erfaringsdeling, workshopar» står 0,79**.',
  unconnected: '«Tilpassa mål og tempo» (rho −0,25) har inga pil, men boksen står der han stod.',
  interval:
    'Rho 0,35 for «Nokre har særleg ansvar» kan vere alt frå −0,13 til 0,80, mens 0,79 for erfaringsdeling ligg frå 0,45 og opp.',
  seed,
  heatmap: 'Då ser ein også rho for «Tilpassa mål og tempo» og øving (−0,25), som ikkje har noka pil.'
};

export const reliability = {
  variables: 'Vel dei fem drivarane under «Leiing» når dei skal slåast saman til éin indeks.',
  missing: 'Har 25 av 33 svart på alle fem ledda, reknar «Svara på alle» av dei 25.',
  matrix: 'I liten, nokon og stor grad er berre tre trinn. Då er ordinal alfa som regel høgare enn den vanlege.',
  reverse: 'På «Fellestid» er 1 kvar veke og 3 månadleg. Han må snuast før han blir lagd saman med dei andre.',
  convention: 'Fem ledd frå 1 til 3 gir ein skala frå 1 til 3 som R, og frå 5 til 15 som SPSS.',
  level
};

export const regression = {
  outcome: 'Vel «Levels of Use»: åtte nivå gir ein ordinal modell.',
  on: 'Vel øving og plan. For alle elleve drivarane er 31 svar for få.',
  family: 'Vel logistisk når spørsmålet er kva som skil nivå 5 og høgare frå nivå 4 og lågare.',
  coded: 'På: øving er låg eller høg. Av: øving er i liten, nokon eller stor grad.',
  penalty: 'Er alle med låg øving også låge i bruk, blir oddsraten uendeleg med ML og eit tal med Firth.',
  robust: 'Sprikar bruken meir der øvinga er stor enn der ho er lita, vel HC3.',
  inference: 'Vel profilen når 31 har svart. Med 3000 svar er skilnaden liten, og Wald raskare.',
  level
};
