import type { tour as nb } from '../nb/tour.ts';

export const tour: typeof nb = {
  title: 'Tour',
  step: (now, all) => `${now} of ${all}`,
  next: 'Next',
  back: 'Back',
  leave: 'Leave the tour',
  done: 'Done',
  moved: 'You moved the cut-off. Every number in the notebook was computed anew.',
  opened: 'You opened how a number is worked out.',
  stops: {
    head: {
      title: 'The notebook',
      text: 'A whole survey on one page. What you change is changed only here, and can be undone.'
    },
    cutoff: {
      title: 'The cut-off',
      text: 'Move the handle in the figure with the mouse or the arrow keys. It decides what is low and what is high.'
    },
    number: {
      title: 'A number',
      text: 'Choose a number in the table to see how it is worked out. Esc closes that.'
    },
    network: {
      title: 'The network',
      text: 'Arrows show association, not cause. The thicker the arrow, the stronger the association.'
    },
    add: {
      title: 'A new cell',
      text: 'Here you add an analysis or a text.'
    },
    quote: {
      title: 'Numbers in text',
      text: 'Numbers in the text follow the analysis. If you moved a cut-off, you can undo it at the top of the page.'
    },
    pdf: {
      title: 'The report',
      text: '“Make PDF” saves a report that says what the screen says.'
    }
  }
};
