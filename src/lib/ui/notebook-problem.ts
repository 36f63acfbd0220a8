import type { Say } from '#lib/messages/say.ts';
import type { NotebookProblem } from '#lib/notebook/read-notebook.ts';

/** Why a notebook from outside cannot be opened, and what to do. */
export function notebookProblemText(problem: NotebookProblem, say: Say): string {
  const words = say.messages.reading.fileProblems;
  switch (problem.code) {
    case 'not-json':
    case 'not-a-notebook':
      return words.notANotebook;
    case 'newer-format':
      return words.newer;
    case 'damaged':
      return words.damaged(problem.where);
  }
}
