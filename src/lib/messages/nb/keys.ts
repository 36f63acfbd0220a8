/** The list of keys. */
export const keys = {
  title: 'Tastatursnarveier',
  lead: 'Enkelttaster virker når en celle har fokus.',
  single: 'Bruk enkelttaster',
  singleHelp: 'Slå av hvis du styrer med stemmen eller trykker dem ved et uhell.',
  elsewhere: 'Ellers på siden',
  handle: 'Flytt et skille ett nivå',
  numbers: 'Gå fra tall til tall i en tabell',
  derivation: 'Se hvordan et tall er regnet ut',
  box: 'Flytt en boks i nettverket',
  arrows: 'piltaster'
};
