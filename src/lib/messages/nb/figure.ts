/** What can be set by hand of any figure. */
export const figure = {
  heading: 'Figur',
  fields: {
    title: {
      label: 'Tittel',
      help: 'Står i stedet for funnet, og følger ikke tallene når de endrer seg. Tøm feltet for å få funnet tilbake.'
    },
    order: {
      label: 'Rekkefølge',
      help: 'Gjelder figuren og tabellene i cellen. Tallene er de samme.',
      options: { data: 'Som i dataene', value: 'Etter verdi', reversed: 'Snudd' }
    },
    colours: {
      label: 'Farger',
      help: 'Alle tre kan skilles av fargeblinde, og gråtoner tåler svart-hvit utskrift.',
      options: { house: 'Som ellers', 'violet-green': 'Fiolett og grønt', grey: 'Gråtoner' }
    },
    mark: {
      label: 'Søyler og punkter',
      help: 'Én farge for alt som ikke er en skala.',
      options: { own: 'Som ellers', blue: 'Blå', teal: 'Sjøgrønn', violet: 'Fiolett', ochre: 'Oker' }
    },
    series: {
      label: 'Farger hver for seg',
      help: 'En egen farge for et svar eller en linje. Alle kan leses i lys og mørk visning og på papir.',
      options: {
        own: 'Som ellers',
        blue: 'Blå',
        teal: 'Sjøgrønn',
        green: 'Grønn',
        violet: 'Fiolett',
        ochre: 'Oker',
        grey: 'Grå',
        ink: 'Som teksten',
        'pale-blue': 'Lys blå',
        'pale-green': 'Lys grønn',
        'pale-violet': 'Lys fiolett',
        'pale-ochre': 'Lys oker',
        'pale-grey': 'Lys grå'
      },
      back: 'Tilbake til fargene som ellers'
    },
    values: { label: 'Vis verdiene', help: 'Tallene står fortsatt i tabellen, og kommer fram når du peker.' },
    labels: {
      label: 'Navn på variabler',
      help: 'Et navn som bare brukes i denne cellen. Tøm feltet for å få kodebokens navn tilbake.'
    }
  }
};
