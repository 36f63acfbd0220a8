import type { setup as nb } from '../nb/setup.ts';

export const setup: typeof nb = {
  title: 'Kva vil du forklare?',
  lead: 'Vel utfallet og det som kan henge saman med det. Alt kan endrast seinare.',
  level: 'Målenivå',
  role: 'Blir brukt som',
  roles: { outcome: 'utfall', driver: 'drivar', group: 'gruppering', none: 'ikkje i bruk' },
  driversRest: 'Bruk resten av dei rangerte variablane som drivarar',
  make: 'Lag notatboka',
  done: 'Ferdig',
  start: 'Byrj med',
  templates: 'Malar',
  find: 'Finn mal',
  noTemplate: (wanted) => `Ingen mal heiter noko med «${wanted}».`,
  noMeasurements:
    'Kall kolonnane til dømes plan_før og plan_etter, eller gi variabelen som seier tidspunktet, rolla «gruppering».',
  added: (title, cells) => `${title} er lagt til: ${cells} celler. Du kan angre.`,
  starters: {
    drivers: {
      title: 'Drivaranalyse',
      about: 'Finn kva som heng saman med utfallet, samla og i kvar gruppe.',
      example: 'Kva drivarar heng saman med bruk?',
      named: (outcome) => `Kva heng saman med «${outcome}»?`
    },
    overview: {
      title: 'Oversikt',
      about: 'Viser kva alle svarte på kvart spørsmål, med gjennomsnitt og spreiing.',
      example: 'Kva svarte dei?',
      named: (file) => `Oversikt over ${file}`
    },
    evaluation: {
      title: 'Evaluering av ein rettleiar',
      about: 'Viser korleis kvar del er vurdert, og kor mange som gav dei høgaste svara.',
      example: 'Kor nyttig er kvar del?',
      named: () => 'Korleis er rettleiaren vurdert?'
    },
    change: {
      title: 'Før og etter',
      about: 'Samanliknar svar frå to tidspunkt.',
      example: 'Har noko endra seg etter opplæringa?',
      named: () => 'Kva har endra seg?'
    },
    scale: {
      title: 'Skalasjekk',
      about: 'Viser om fleire spørsmål måler det same og kan slåast saman.',
      example: 'Er dei fem spørsmåla om leiing éin skala?',
      named: () => 'Måler spørsmåla det same?'
    }
  },
  texts: {
    drivers: {
      about:
        'Flytt skiljet mellom låg og høg, og sjå om funnet held. Held det berre ved eitt skilje, er det skjørt. Ein samanheng seier ikkje kva som er årsak.',
      groups:
        'Samanhengane kan vere ulike frå gruppe til gruppe. Med få svar i ei gruppe kan forskjellane òg vere tilfeldige.'
    },
    overview: {
      about: 'Her er svara på kvart spørsmål. «Veit ikkje» og ubesvart står utanfor skalaen, med tal på svar.',
      centre:
        'Midten og spreiinga for kvart spørsmål. Med få svar blir intervallet breitt, og då seier gjennomsnittet lite.',
      groups:
        'Dei same spørsmåla, delte etter gruppe. Grupper med få svar blir ikkje viste, slik at ingen kan kjennast att.'
    },
    evaluation: {
      about:
        'Dei som bruker rettleiaren, har vurdert han. Vurderingane gjeld dei som svarte, ikkje alle som fekk spørsmål.',
      highest: 'Delen som valde eitt av dei to høgaste svara, med intervallet som viser kor usikker han er.',
      groups: 'Vurderinga i kvar gruppe. Små grupper blir ikkje viste, slik at ingen kan kjennast att.',
      why: '### Kva fremjar, og kva hemmar?\n\n- **Fremjar:** skriv her det fleire har peikt på.\n- **Hemmar:** skriv her det fleire har peikt på.\n\nEit sitat frå fritekstsvara seier ofte meir enn eit tal. Ta bort det som kan vise kven som skreiv det.'
    },
    change: {
      pairs:
        'Dei same personane har svart på dei same spørsmåla to gonger. Kvart spørsmål har difor to namn: eitt før og eitt etter.',
      waves:
        'Svara er frå fleire tidspunkt. Ingen kan følgjast frå det eine til det andre, så tidspunkta blir samanlikna som ulike grupper.',
      cause:
        'Ei endring kan ha fleire grunnar enn tiltaket. Utan nokon å samanlikne med veit vi ikkje kva som ville skjedd utan det.'
    },
    scale: {
      about:
        'Spørsmål som måler det same, kan slåast saman til éin skala. Då bør svara på dei følgjast åt, og alle bør vere stilte same vegen.',
      reading:
        'Eit ledd som dreg alfa ned, kan vere spurt motsett veg: snu det i kodinga. Er det ikkje grunnen, kan det måle noko anna, og bør takast ut.'
    }
  }
};
