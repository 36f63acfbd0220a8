/** Where a notebook is being edited: here, or in another tab, whose edits ours would overwrite. */
export type Editing = 'here' | 'elsewhere';

export interface TabWatch {
  /**
   * Edits here from now on; the other tabs are told. The other tab's edits are in the store, not here: stop, load the
   * notebook anew, watch it again and take over then.
   */
  readonly takeOver: () => void;
  readonly stop: () => void;
}

interface Message {
  readonly word: 'hello' | 'here' | 'taken' | 'bye';
  /** Of two tabs that would edit, the one of lower rank does. */
  readonly rank: number;
}

/** Later is higher: who came first edits. The fraction parts tabs of the same millisecond. */
const rankOfOpening = (): number => Date.now() + Math.random();

/**
 * Watches whether another tab edits the same notebook. The first tab keeps it; a tab that opens it later learns of that,
 * and can take over. When the tab that edits is closed, another that has it open gets it.
 *
 * @param onOther called with each change; a notebook is edited here until it is called
 */
export function watchOtherTabs(id: string, onOther: (editing: Editing) => void): TabWatch {
  // Works without a secure context, where Web Locks are missing.
  const channel = new BroadcastChannel(`drivkraft:${id}`);
  let rank = rankOfOpening();
  let editing: Editing = 'here';
  let away = false;

  const say = (word: Message['word']) => channel.postMessage({ word, rank } satisfies Message);
  const turn = (to: Editing) => {
    if (editing === to) return;
    editing = to;
    onOther(to);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (away) return;
    switch (data.word) {
      case 'hello':
        if (editing === 'elsewhere') return;
        if (rank < data.rank) say('here');
        else turn('elsewhere');
        return;
      case 'here':
        if (data.rank < rank) turn('elsewhere');
        return;
      case 'taken':
        turn('elsewhere');
        return;
      case 'bye':
        if (editing === 'here') return;
        turn('here');
        say('hello');
    }
  };
  const leave = () => {
    if (editing === 'here') say('bye');
    away = true;
  };
  /** Back from the browser's memory: another tab may have got it since. */
  const comeBack = () => {
    if (!away) return;
    away = false;
    if (editing === 'elsewhere') return;
    rank = rankOfOpening();
    say('hello');
  };
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  say('hello');

  return {
    takeOver: () => {
      // Below every opening and every earlier taking over, so that no answer still on its way undoes it.
      rank = -rankOfOpening();
      say('taken');
      turn('here');
    },
    stop: () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      leave();
      channel.close();
    }
  };
}
