import type { history as nb } from '../nb/history.ts';

export const history: typeof nb = {
  lead: 'The notebook as it was. Going back can be undone.',
  none: 'There is no earlier version yet.',
  failed: 'The earlier versions could not be read.',
  unreadable: 'Cannot be read by this edition',
  same: 'as now',
  back: 'Go back to this',
  restored: (when) => `The notebook is as it was ${when}. You can undo.`,
  today: (time) => `today at ${time}`,
  day: (day, time) => `${day} at ${time}`,
  cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
  since: {
    added: (count) => `${count} added`,
    removed: (count) => `${count} deleted`,
    changed: (count) => `${count} changed`,
    codings: (count) => (count === 1 ? '1 variable recoded' : `${count} variables recoded`),
    variables: (count) => (count === 1 ? '1 variable described anew' : `${count} variables described anew`),
    other: 'other settings',
    lead: (parts) => `Since then: ${parts}`
  }
};
