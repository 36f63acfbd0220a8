import type { keys as nb } from '../nb/keys.ts';

export const keys: typeof nb = {
  title: 'Tastatursnarvegar',
  lead: 'Enkelttastar verkar når ei celle har fokus.',
  single: 'Bruk enkelttastar',
  singleHelp: 'Slå av dersom du styrer med stemma eller trykkjer dei ved eit uhell.',
  elsewhere: 'Elles på sida',
  handle: 'Flytt eit skilje eitt nivå',
  numbers: 'Gå frå tal til tal i ein tabell',
  derivation: 'Sjå korleis eit tal er rekna ut',
  box: 'Flytt ein boks i nettverket',
  arrows: 'piltastar'
};
