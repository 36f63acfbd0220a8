import { invited, level, quartiles, seed, share } from './repeated.ts';

export const frequencies = {
  variables: 'Vel berre «Plan med mål og ansvar» og «Auka ressursar» for å sjå dei åleine.',
  show: '«Stolpar på skiljet» viser at 79\u00a0% er høge på øving. «Tabell» viser tal og prosent for kvart svar.',
  base: share
};

export const describe = {
  variables: 'Vel «Levels of Use» åleine, så får du gjennomsnittet 4,23 og medianen 4 av 31 svar.',
  by: 'Vel sektor, så får skule og barnehage kvar sine tal: 3,82 og 4,67.',
  box: 'Slå på med «Levels of Use» delt etter sektor: den midtarste halvdelen går frå 3,5 til 5 i skule og frå 4 til 5 i barnehage.',
  top: 'Når svara er i liten, nokon og stor grad, gir 2 delen som svarte i nokon eller stor grad.',
  convention: quartiles,
  population: invited,
  level
};

export const response = { by: 'Vel kommune: i kommune 3 svarte 9 av 15 inviterte, altså 60\u00a0%.' };

export const means = {
  outcome: 'Levels of Use har gjennomsnittet 4,67 i barnehage og 3,82 i skule.',
  by: 'Etter kommune går gjennomsnitta frå 3,38 i kommune 3 til 5,00 i kommune 6.',
  show: 'Vel «Berre tabell» når lesaren skal ha standardavviket, 1,26 for alle, og figuren ikkje trengst.'
};

export const compare = {
  outcome: 'Vel «Levels of Use» når spørsmålet er om barnehagane er komne lenger enn skulane.',
  by: 'Vel sektor: 11 svar frå skule mot 15 frå barnehage.',
  method: 'Levels of Use går frå 1 til 8. Er ikkje steget frå 4 til 5 like langt som frå 1 til 2, vel rangering.',
  coded: 'Med skiljet mellom 4 og 5 blir låge og høge samanlikna, ikkje alle åtte nivåa.',
  pairwise: 'Seks kommunar gir femten par. Vel Games–Howell når alle femten skal samanliknast.',
  adjust: 'Fire sektorar gir seks par. Bonferroni gongar kvar p med seks: 0,004 blir 0,024.',
  exact: 'Skule mot barnehage på Levels of Use: eksakt p er 0,140, tilnærma p er 0,138.',
  convention: 'Skule mot barnehage på Levels of Use: tilnærma p er 0,138 som R og 0,131 som SPSS.',
  level
};

export const paired = {
  variables: 'Først «Tryggleik i haust», så «Tryggleik i vår», svart på av dei same 25.',
  method: 'Er ikkje steget frå liten til nokon grad like langt som frå nokon til stor grad, vel rangering.',
  coded: 'Med skilje mellom liten og nokon tel berre dei som har kryssa skiljet: 9 opp og 2 ned.',
  adjust: 'Haust, vår og neste haust gir tre par. Bonferroni gongar kvar p med tre: 0,01 blir 0,03.',
  convention: 'Vel «Som SPSS» når tala skal stå likt som i ei SPSS-utskrift frå i fjor.',
  level
};

export const crosstab = {
  rows: 'Vel «Levels of Use», delt i låg og høg.',
  columns: 'Vel sektor, så ser du kor stor del som er høg i skule og i barnehage.',
  show: '«Kolonnen» gir delen høge blant dei 15 i barnehage. «Rada» gir delen barnehagar blant dei 14 høge.',
  chart: '«Små søyler» gir skule og barnehage kvar sin figur på same skala. «100\u00a0%» legg dei under kvarandre.',
  letters: 'Skule er kolonne A. Står A ved ein del i barnehage, er delen i skule klart mindre.',
  expected: 'Er 14 av 31 høge, og 11 av dei 31 frå skule, er det venta 14 · 11 / 31 = 5,0 høge i skule.',
  residuals: 'Eit avvik på 2,1 er meir enn 1,96, det som tilfelle held seg innanfor 95 av 100 gonger.',
  coded: 'På: låg og høg, delt mellom 4 og 5. Av: alle åtte nivåa av Levels of Use.',
  exact: 'Helsestasjon og administrasjon har to svar kvar. Vel Fisher, for då er kjikvadrattesten usikker.',
  level,
  seed
};

export const trend = {
  outcome: 'Vel «Levels of Use» for å sjå om bruken aukar frå år til år.',
  wave: 'Vel variabelen «År», med svara 2021, 2022 og 2023.',
  by: 'Vel sektor, så får skule og barnehage kvar si linje.',
  show: '«Toppdel» viser kor mange som er komne til dei øvste nivåa, kvart år.',
  top: 'Med 4 av dei åtte nivåa i Levels of Use er toppdelen 14 av 31, altså 45\u00a0%.',
  level: 'Med 99 i staden for 95 blir strekane lengre.'
};
