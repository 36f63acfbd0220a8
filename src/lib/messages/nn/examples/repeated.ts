/** What several kinds of cell say alike. */
export const level =
  'Levels of Use har gjennomsnittet 4,23. 95 gir intervallet 3,76 til 4,69, og 99 gir 3,60 til 4,85.';
export const seed = 'Vel 2021, og skriv det i rapporten, så får andre dei same tala.';
export const quartiles = 'Av svara 1, 2, 3 og 4 er nedre kvartil 1,75 i R og 1,25 i SPSS.';
export const share = '27 svarte månadleg: 81,8\u00a0% av alle 33, men 93,1\u00a0% av dei 29 som svarte.';
export const invited = 'Skriv 120 når 33 av 120 inviterte har svart.';
