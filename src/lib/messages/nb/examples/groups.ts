import { invited, level, quartiles, seed, share } from './repeated.ts';

export const frequencies = {
  variables: 'Velg bare «Plan med mål og ansvar» og «Økte ressurser» for å se dem alene.',
  show: '«Stolper på skillet» viser at 79\u00a0% er høye på øving. «Tabell» viser antall og prosent for hvert svar.',
  base: share
};

export const describe = {
  variables: 'Velg «Levels of Use» alene, så får du gjennomsnittet 4,23 og medianen 4 av 31 svar.',
  by: 'Velg sektor, så får skole og barnehage hver sine tall: 3,82 og 4,67.',
  box: 'Slå på med «Levels of Use» delt etter sektor: midterste halvdel går fra 3,5 til 5 i skole og fra 4 til 5 i barnehage.',
  top: 'Når svarene er i liten, noen og stor grad, gir 2 andelen som svarte i noen eller stor grad.',
  convention: quartiles,
  population: invited,
  level
};

export const response = { by: 'Velg kommune: i kommune 3 svarte 9 av 15 inviterte, altså 60\u00a0%.' };

export const means = {
  outcome: 'Levels of Use har gjennomsnittet 4,67 i barnehage og 3,82 i skole.',
  by: 'Etter kommune går gjennomsnittene fra 3,38 i kommune 3 til 5,00 i kommune 6.',
  show: 'Velg «Bare tabell» når leseren skal ha standardavviket, 1,26 for alle, og figuren ikke trengs.'
};

export const compare = {
  outcome: 'Velg «Levels of Use» når spørsmålet er om barnehagene er kommet lenger enn skolene.',
  by: 'Velg sektor: 11 svar fra skole mot 15 fra barnehage.',
  method: 'Levels of Use går fra 1 til 8. Er ikke steget fra 4 til 5 like langt som fra 1 til 2, velg rangering.',
  coded: 'Med skillet mellom 4 og 5 sammenlignes lave og høye, ikke alle åtte nivåene.',
  pairwise: 'Seks kommuner gir femten par. Velg Games–Howell når alle femten skal sammenlignes.',
  adjust: 'Fire sektorer gir seks par. Bonferroni ganger hver p med seks: 0,004 blir 0,024.',
  exact: 'Skole mot barnehage på Levels of Use: eksakt p er 0,140, tilnærmet p er 0,138.',
  convention: 'Skole mot barnehage på Levels of Use: tilnærmet p er 0,138 som R og 0,131 som SPSS.',
  level
};

export const paired = {
  variables: 'Først «Trygghet i høst», så «Trygghet i vår», besvart av de samme 25.',
  method: 'Er ikke steget fra liten til noen grad like langt som fra noen til stor grad, velg rangering.',
  coded: 'Med skille mellom liten og noen teller bare de som har krysset skillet: 9 opp og 2 ned.',
  adjust: 'Høst, vår og neste høst gir tre par. Bonferroni ganger hver p med tre: 0,01 blir 0,03.',
  convention: 'Velg «Som SPSS» når tallene skal stå likt som i en SPSS-utskrift fra i fjor.',
  level
};

export const crosstab = {
  rows: 'Velg «Levels of Use», delt i lav og høy.',
  columns: 'Velg sektor, så ser du hvor stor andel som er høy i skole og i barnehage.',
  show: '«Kolonnen» gir andelen høye blant de 15 i barnehage. «Raden» gir andelen barnehager blant de 14 høye.',
  chart: '«Små søyler» gir skole og barnehage hver sin figur på samme skala. «100\u00a0%» legger dem under hverandre.',
  letters: 'Skole er kolonne A. Står A ved en andel i barnehage, er andelen i skole klart mindre.',
  expected: 'Er 14 av 31 høye, og 11 av de 31 fra skole, ventes 14 · 11 / 31 = 5,0 høye i skole.',
  residuals: 'Et avvik på 2,1 er mer enn 1,96, det som tilfeldigheter holder seg innenfor 95 av 100 ganger.',
  coded: 'På: lav og høy, delt mellom 4 og 5. Av: alle åtte nivåene av Levels of Use.',
  exact: 'Helsestasjon og administrasjon har to svar hver. Velg Fisher, for da er kjikvadrattesten usikker.',
  level,
  seed
};

export const trend = {
  outcome: 'Velg «Levels of Use» for å se om bruken øker fra år til år.',
  wave: 'Velg variabelen «År», med svarene 2021, 2022 og 2023.',
  by: 'Velg sektor, så får skole og barnehage hver sin linje.',
  show: '«Toppandel» viser hvor mange som er kommet til de øverste nivåene, hvert år.',
  top: 'Med 4 av de åtte nivåene i Levels of Use er toppandelen 14 av 31, altså 45\u00a0%.',
  level: 'Med 99 i stedet for 95 blir strekene lengre.'
};
