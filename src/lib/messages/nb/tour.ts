/** The tour of the study: where it stops, in order. */
export const tour = {
  title: 'Omvisning',
  step: (now: number, all: number) => `${now} av ${all}`,
  next: 'Neste',
  back: 'Tilbake',
  leave: 'Avslutt omvisningen',
  done: 'Ferdig',
  moved: 'Du flyttet skillet. Alle tall i notatboken er regnet om.',
  opened: 'Du åpnet en utregning.',
  stops: {
    head: {
      title: 'Notatboken',
      text: 'Her står en hel undersøkelse på én side. Det du endrer, endres bare hos deg, og kan angres.'
    },
    cutoff: {
      title: 'Skillet',
      text: 'Flytt håndtaket i figuren med musen eller piltastene. Skillet avgjør hva som er lavt og høyt.'
    },
    number: {
      title: 'Et tall',
      text: 'Velg et tall i tabellen for å se hvordan det er regnet ut. Esc lukker utregningen.'
    },
    network: {
      title: 'Nettverket',
      text: 'Pilene viser sammenheng, ikke årsak. Jo tykkere pil, desto sterkere sammenheng.'
    },
    add: {
      title: 'En ny celle',
      text: 'Her legger du til en analyse eller en tekst.'
    },
    quote: {
      title: 'Tall i tekst',
      text: 'Tallene i teksten følger analysen. Har du flyttet et skille, kan du angre det øverst på siden.'
    },
    pdf: {
      title: 'Rapporten',
      text: '«Lag PDF» lagrer en rapport som sier det samme som skjermen.'
    }
  }
};
