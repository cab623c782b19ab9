/**
 * Lets several readers go through one stream, in step: the next item is taken when all have asked for it, so that nothing piles
 * up. A reader that stops early (its pipe was closed) holds up nobody.
 */
export function share<T>(items: AsyncIterable<T>, readers: number): readonly AsyncIterable<T>[] {
  const source = items[Symbol.asyncIterator]();
  let waiting = 0;
  let reading = readers;
  let round = createRound<T>();

  const advance = () => {
    if (reading === 0) return void source.return?.();
    if (waiting < reading) return;
    const { settle } = round;
    waiting = 0;
    round = createRound<T>();
    settle(source.next());
  };
  const stream = async function* (): AsyncGenerator<T> {
    let isOpen = true;
    try {
      for (;;) {
        const { next } = round;
        waiting += 1;
        advance();
        const result = await next;
        if (result.done) break;
        yield result.value;
      }
      isOpen = false;
    } finally {
      reading -= 1;
      if (isOpen) advance();
    }
  };
  return Array.from({ length: readers }, stream);
}

interface Round<T> {
  readonly next: Promise<IteratorResult<T>>;
  readonly settle: (result: Promise<IteratorResult<T>>) => void;
}

function createRound<T>(): Round<T> {
  let settle: Round<T>['settle'] = () => undefined;
  const next = new Promise<IteratorResult<T>>((resolve) => {
    settle = resolve;
  });
  return { next, settle };
}
