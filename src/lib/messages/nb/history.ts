/** The versions of a notebook that are kept. */
export const history = {
  lead: 'Notatboken slik den var. Går du tilbake, kan du angre det.',
  none: 'Det finnes ingen tidligere versjon ennå.',
  failed: 'De tidligere versjonene kunne ikke leses.',
  unreadable: 'Kan ikke leses av denne utgaven',
  same: 'som nå',
  back: 'Gå tilbake hit',
  restored: (when: string) => `Notatboken er som ${when}. Du kan angre.`,
  today: (time: string) => `i dag kl. ${time}`,
  day: (day: string, time: string) => `${day} kl. ${time}`,
  cells: (count: number) => (count === 1 ? '1 celle' : `${count} celler`),
  since: {
    added: (count: number) => `${count} lagt til`,
    removed: (count: number) => `${count} slettet`,
    changed: (count: number) => `${count} endret`,
    codings: (count: number) => (count === 1 ? '1 variabel kodet om' : `${count} variabler kodet om`),
    variables: (count: number) =>
      count === 1 ? '1 variabel beskrevet på nytt' : `${count} variabler beskrevet på nytt`,
    other: 'andre innstillinger',
    lead: (parts: string) => `Siden da: ${parts}`
  }
};
