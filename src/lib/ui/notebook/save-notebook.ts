import { FILE_ENDING, toFile } from '#lib/notebook/file.ts';
import { saveFile } from '../save-file.ts';
import type { OpenNotebook } from './open-notebook.svelte.ts';

/** Saves the notebook as a file, with its rows. */
export function saveNotebook({ notebook, raw, fileName }: OpenNotebook): void {
  saveFile(`${fileName}${FILE_ENDING}`, toFile(notebook, raw), 'application/json');
}

/** Saves the recipe: the notebook without its rows. */
export function saveRecipe({ notebook, fileName }: OpenNotebook): void {
  saveFile(`${fileName}${FILE_ENDING}`, toFile(notebook, null), 'application/json');
}
