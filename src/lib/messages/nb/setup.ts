/** What a notebook for one's own data starts as: its roles, and the templates, which can be added later too. */
export const setup = {
  title: 'Hva vil du forklare?',
  lead: 'Velg utfallet og det som kan henge sammen med det. Alt kan endres senere.',
  level: 'Målenivå',
  role: 'Brukes som',
  roles: { outcome: 'utfall', driver: 'driver', group: 'gruppering', none: 'ikke i bruk' },
  driversRest: 'Bruk resten av de rangerte variablene som drivere',
  make: 'Lag notatboken',
  done: 'Ferdig',
  start: 'Begynn med',
  templates: 'Maler',
  find: 'Finn mal',
  noTemplate: (wanted: string) => `Ingen mal heter noe med «${wanted}».`,
  noMeasurements:
    'Kall kolonnene for eksempel plan_før og plan_etter, eller gi variabelen som sier tidspunktet, rollen «gruppering».',
  added: (title: string, cells: number) => `${title} er lagt til: ${cells} celler. Du kan angre.`,
  starters: {
    drivers: {
      title: 'Driveranalyse',
      about: 'Finner hva som henger sammen med utfallet, samlet og i hver gruppe.',
      example: 'Hvilke drivere henger sammen med bruk?',
      named: (outcome: string) => `Hva henger sammen med «${outcome}»?`
    },
    overview: {
      title: 'Oversikt',
      about: 'Viser hva alle svarte på hvert spørsmål, med gjennomsnitt og spredning.',
      example: 'Hva svarte de?',
      named: (file: string) => `Oversikt over ${file}`
    },
    evaluation: {
      title: 'Evaluering av en veileder',
      about: 'Viser hvordan hver del er vurdert, og hvor mange som ga de høyeste svarene.',
      example: 'Hvor nyttig er hver del?',
      named: () => 'Hvordan er veilederen vurdert?'
    },
    change: {
      title: 'Før og etter',
      about: 'Sammenligner svar fra to tidspunkter.',
      example: 'Har noe endret seg etter opplæringen?',
      named: () => 'Hva har endret seg?'
    },
    scale: {
      title: 'Skalasjekk',
      about: 'Viser om flere spørsmål måler det samme og kan slås sammen.',
      example: 'Er de fem spørsmålene om ledelse én skala?',
      named: () => 'Måler spørsmålene det samme?'
    }
  },
  texts: {
    drivers: {
      about:
        'Flytt skillet mellom lav og høy, og se om funnet holder. Holder det bare ved ett skille, er det skjørt. En sammenheng sier ikke hva som er årsak.',
      groups:
        'Sammenhengene kan være ulike fra gruppe til gruppe. Med få svar i en gruppe kan forskjellene også være tilfeldige.'
    },
    overview: {
      about: 'Her er svarene på hvert spørsmål. «Vet ikke» og ubesvart står utenfor skalaen, med antall.',
      centre:
        'Midten og spredningen for hvert spørsmål. Med få svar blir intervallet bredt, og da sier gjennomsnittet lite.',
      groups:
        'De samme spørsmålene, delt etter gruppe. Grupper med få svar vises ikke, slik at ingen kan kjennes igjen.'
    },
    evaluation: {
      about:
        'De som bruker veilederen, har vurdert den. Vurderingene gjelder de som svarte, ikke alle som fikk spørsmål.',
      highest: 'Andelen som valgte ett av de to høyeste svarene, med intervallet som viser hvor usikker den er.',
      groups: 'Vurderingen i hver gruppe. Små grupper vises ikke, slik at ingen kan kjennes igjen.',
      why: '### Hva fremmer, og hva hemmer?\n\n- **Fremmer:** skriv her det flere har pekt på.\n- **Hemmer:** skriv her det flere har pekt på.\n\nEt sitat fra fritekstsvarene sier ofte mer enn et tall. Ta bort det som kan vise hvem som skrev det.'
    },
    change: {
      pairs:
        'De samme personene har svart på de samme spørsmålene to ganger. Hvert spørsmål har derfor to navn: ett før og ett etter.',
      waves:
        'Svarene er fra flere tidspunkter. Ingen kan følges fra det ene til det andre, så tidspunktene sammenlignes som ulike grupper.',
      cause:
        'En endring kan ha flere grunner enn tiltaket. Uten noen å sammenligne med vet vi ikke hva som ville skjedd uten det.'
    },
    scale: {
      about:
        'Spørsmål som måler det samme, kan slås sammen til én skala. Da bør svarene på dem følges ad, og alle bør være stilt samme vei.',
      reading:
        'Et ledd som trekker alfa ned, kan være spurt motsatt vei: snu det i kodingen. Er det ikke grunnen, kan det måle noe annet, og bør tas ut.'
    }
  }
};
