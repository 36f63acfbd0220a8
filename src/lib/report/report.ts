import type { Messages } from '#lib/messages/say.ts';
import type { Block } from '#lib/analyses/block.ts';
import type { Scene } from '#lib/figures/scene.ts';
import type { Language } from '#lib/messages/language.ts';

/** A stretch of the report under one heading; the first may have none. */
export interface ReportSection {
  readonly heading?: string;
  readonly blocks: readonly Block[];
}

/** All that paper shows. JSON-safe, so that it can be handed to a worker. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** ISO 8601 day, passed in: the same report gives the same bytes. */
  readonly date: string;
  /** Where the rows come from: file, number of respondents. */
  readonly source: string;
  /** What a reader must know of the data (that they are constructed, for example). */
  readonly note: string | null;
  readonly madeFor?: string;
  /** `Drivkraft 1.0`. */
  readonly madeWith: string;
  /** First digits of the notebook's hash, so that a paper can be traced to what made it. */
  readonly notebookHash: string;
  readonly sections: readonly ReportSection[];
  /** Drawn over the whole width of the cover; its description explains it there. */
  readonly coverScene?: Scene;
}

/** The words that a report has of its own, as a speaker has them; the blocks bring theirs. */
export interface ReportSay {
  readonly messages: Pick<Messages, 'report'>;
}
