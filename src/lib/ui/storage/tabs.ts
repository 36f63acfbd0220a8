/** Where a notebook is being edited: here, or in another tab, whose edits ours would overwrite. */
export type Editing = 'here' | 'elsewhere';

export interface TabWatch {
  /** Edits here from now on; the other tabs are told. Load the notebook anew first: another tab may have changed it. */
  readonly takeOver: () => void;
  readonly stop: () => void;
}

interface Message {
  readonly word: 'hello' | 'here' | 'taken' | 'bye';
  /** When the sender opened the notebook: of two that would edit it, the earlier does. */
  readonly rank: number;
}

/**
 * Watches whether another tab edits the same notebook. The first tab keeps it; a tab that opens it later learns of that,
 * and can take over. When the tab that edits is closed, the one opened next gets it.
 *
 * @param onOther called with each change; a notebook is edited here until it is called
 * @param rank milliseconds since 1970, with a random fraction
 */
export function watchOtherTabs(
  id: string,
  onOther: (editing: Editing) => void,
  rank: number = Date.now() + Math.random()
): TabWatch {
  // Works without a secure context, where Web Locks are missing.
  const channel = new BroadcastChannel(`drivkraft:${id}`);
  let editing: Editing = 'here';

  const say = (word: Message['word']) => channel.postMessage({ word, rank } satisfies Message);
  const turn = (to: Editing) => {
    if (editing === to) return;
    editing = to;
    onOther(to);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    switch (data.word) {
      case 'hello':
        if (editing === 'elsewhere') return;
        if (rank < data.rank) say('here');
        else turn('elsewhere');
        return;
      case 'here':
      case 'taken':
        return turn('elsewhere');
      case 'bye':
        if (editing === 'here') return;
        turn('here');
        say('hello');
    }
  };
  const leave = () => {
    if (editing === 'here') say('bye');
  };
  globalThis.addEventListener?.('pagehide', leave);
  say('hello');

  return {
    takeOver: () => {
      say('taken');
      turn('here');
    },
    stop: () => {
      globalThis.removeEventListener?.('pagehide', leave);
      leave();
      channel.close();
    }
  };
}
