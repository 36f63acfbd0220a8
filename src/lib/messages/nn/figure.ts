/** What can be set by hand of any figure. */
export const figure = {
  heading: 'Figur',
  fields: {
    title: {
      label: 'Tittel',
      help: 'Står i staden for funnet, og følgjer ikkje tala når dei endrar seg. Tøm feltet for å få funnet tilbake.'
    },
    order: {
      label: 'Rekkjefølgje',
      help: 'Gjeld figuren og tabellane i cella. Tala er dei same.',
      options: { data: 'Som i dataa', value: 'Etter verdi', reversed: 'Snudd' }
    },
    colours: {
      label: 'Fargar',
      help: 'Fargeblinde kan skilje alle tre, og gråtonar toler svart-kvit utskrift.',
      options: { house: 'Som elles', 'violet-green': 'Fiolett og grønt', grey: 'Gråtonar' }
    },
    mark: {
      label: 'Søyler og punkt',
      help: 'Éin farge for alt som ikkje er ein skala.',
      options: { own: 'Som elles', blue: 'Blå', teal: 'Sjøgrøn', violet: 'Fiolett', ochre: 'Oker' }
    },
    series: {
      label: 'Fargar kvar for seg',
      help: 'Ein eigen farge for eit svar eller ei linje. Alle kan lesast i lys og mørk vising og på papir.',
      options: {
        own: 'Som elles',
        blue: 'Blå',
        teal: 'Sjøgrøn',
        green: 'Grøn',
        violet: 'Fiolett',
        ochre: 'Oker',
        grey: 'Grå',
        ink: 'Som teksten',
        'pale-blue': 'Lys blå',
        'pale-green': 'Lys grøn',
        'pale-violet': 'Lys fiolett',
        'pale-ochre': 'Lys oker',
        'pale-grey': 'Lys grå'
      },
      back: 'Tilbake til fargane som elles'
    },
    values: { label: 'Vis verdiane', help: 'Tala står framleis i tabellen, og kjem fram når du peikar.' },
    labels: {
      label: 'Namn på variablar',
      help: 'Eit namn som berre blir brukt i denne cella. Tøm feltet for å få namnet i kodeboka tilbake.'
    }
  }
};
