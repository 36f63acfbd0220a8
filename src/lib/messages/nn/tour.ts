import type { tour as nb } from '../nb/tour.ts';

export const tour: typeof nb = {
  title: 'Omvising',
  step: (now, all) => `${now} av ${all}`,
  next: 'Neste',
  back: 'Tilbake',
  leave: 'Avslutt omvisinga',
  done: 'Ferdig',
  moved: 'Du flytta skiljet. Alle tal i notatboka er rekna om.',
  opened: 'Du opna ei utrekning.',
  stops: {
    head: {
      title: 'Notatboka',
      text: 'Her står ei heil undersøking på éi side. Det du endrar, blir berre endra hos deg, og kan angrast.'
    },
    cutoff: {
      title: 'Skiljet',
      text: 'Flytt handtaket i figuren med musa eller piltastane. Skiljet avgjer kva som er lågt og høgt.'
    },
    number: {
      title: 'Eit tal',
      text: 'Vel eit tal i tabellen for å sjå korleis det er rekna ut. Esc lukkar utrekninga.'
    },
    network: {
      title: 'Nettverket',
      text: 'Pilene viser samanheng, ikkje årsak. Jo tjukkare pil, desto sterkare samanheng.'
    },
    add: {
      title: 'Ei ny celle',
      text: 'Her legg du til ein analyse eller ein tekst.'
    },
    quote: {
      title: 'Tal i tekst',
      text: 'Tala i teksten følgjer analysen. Har du flytta eit skilje, kan du angre det øvst på sida.'
    },
    pdf: {
      title: 'Rapporten',
      text: '«Lag PDF» lagrar ein rapport som seier det same som skjermen.'
    }
  }
};
