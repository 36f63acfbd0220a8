import type { keeping as nb } from '../nb/keeping.ts';

export const keeping: typeof nb = {
  history: 'Earlier versions',
  share: {
    title: 'Save and share',
    open: 'Save and share',
    whole: 'Notebook with data',
    wholeAbout: 'Everything in one file. Whoever gets the file gets the answers too.',
    recipe: 'Notebook without data',
    recipeAbout: 'The recipe. Whoever gets the file adds the data and sees whether they are the same.',
    link: 'Link without data',
    linkAbout: 'The notebook is in the link. No server gets it.',
    linkShipped: 'The study comes with Drivkraft, so the link gives every number.',
    linkTooLong: (letters) => `The notebook is too large for a link (${letters} characters). Share a file instead.`,
    scripts: 'R script and SPSS syntax',
    scriptsAbout: (file: string) =>
      `For those who want to check the numbers elsewhere. The scripts read the data file (${file}), code the answers and give the numbers of the cells.`,
    rScript: 'R script',
    spssSyntax: 'SPSS syntax',
    dataFile: 'Data file',
    save: 'Save file',
    copy: 'Copy link',
    copied: 'The link was copied.'
  },
  data: {
    title: (title) => `“${title}” was saved without data`,
    lead: (name, rows) =>
      `Add the file that it was made with: ${name}, ${rows === 1 ? '1 answer' : `${rows} answers`}.`,
    choose: 'Choose data file',
    verified: 'The data are the same as those the notebook was made with.',
    other: 'The data are not the same as those the notebook was made with. The numbers may differ.',
    missing: (names) => `The file lacks ${names}. Cells that need them say so.`,
    useAnyway: 'Use these data anyway',
    badge: 'Other data'
  },
  link: {
    brokenTitle: 'The link cannot be opened',
    broken: 'The link is damaged or not whole. Ask for it again, or for a file.',
    opened: 'The notebook came from a link, and is kept here.'
  }
};
