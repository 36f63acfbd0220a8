import { findAnalysis } from './find-analysis.ts';
import { serve, type Request } from './serve.ts';

// A message to oneself lets those that wait come first; a timer would be held back 4 ms each time.
const bell = new MessageChannel();
let rung: () => void = () => undefined;
bell.port1.onmessage = () => rung();
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const earlier = rung;
    rung = () => {
      earlier();
      resolve();
    };
    bell.port2.postMessage(null);
  });

const now = (): number => performance.now();
const receive = serve({ answer: (answer) => self.postMessage(answer), pause, now }, findAnalysis);
self.onmessage = (event: MessageEvent<Request>) => void receive(event.data);
