import { expect } from 'chai';
import { createLocalClaims } from '../../store/claims.ts';
import { createDrain, type Worked } from '../../store/drain.ts';

/** A drain over lists of work in memory; `done` tells what was worked on, `idle` is fulfilled when a key is empty. */
function openDrain(options: { width?: number; work?: (item: string) => Promise<Worked | undefined> } = {}) {
  const waiting = new Map<string, string[]>();
  const done: string[] = [];
  const errors: unknown[] = [];
  const claims = createLocalClaims();
  let onEmpty: () => void = () => {};
  const drain = createDrain({
    name: 'test',
    claims,
    width: options.width ?? 4,
    onError: (error) => errors.push(error),
    async work(key) {
      const item = waiting.get(key)?.[0];
      if (item === undefined) {
        onEmpty();
        return 'empty';
      }
      const instead = await options.work?.(item);
      if (instead) return instead;
      waiting.get(key)?.shift();
      done.push(item);
      return 'more';
    },
  });
  const add = (key: string, ...items: string[]) => {
    waiting.set(key, [...(waiting.get(key) ?? []), ...items]);
    drain.wake(key);
  };
  const idle = () =>
    new Promise<void>((resolve) => {
      onEmpty = resolve;
    });
  return { drain, add, done, errors, idle, claims };
}

describe('a drain', () => {
  it('works in order within a key', async () => {
    const { add, done, idle } = openDrain();
    const empty = idle();
    add('a', '1', '2', '3');
    await empty;
    expect(done).to.deep.equal(['1', '2', '3']);
  });

  it('lets one key that hangs hold up no other', async () => {
    let release: (value: undefined) => void = () => {};
    const hanging = new Promise<undefined>((resolve) => {
      release = resolve;
    });
    const { add, done, idle, drain } = openDrain({
      work: (item) => (item === 'hang' ? hanging : Promise.resolve(undefined)),
    });
    add('a', 'hang');
    const empty = idle();
    add('b', 'goes on');
    await empty;
    expect(done).to.deep.equal(['goes on']);
    release(undefined);
    await drain.stop();
  });

  it('takes up what was added while the last piece was finishing', async () => {
    const { add, done, idle } = openDrain({
      async work(item) {
        if (item === 'first') queueMicrotask(() => add('a', 'second'));
        return undefined;
      },
    });
    const empty = idle();
    add('a', 'first');
    await empty;
    expect(done).to.include('first');
    if (!done.includes('second')) await idle();
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('comes back to what is to be done later', async () => {
    let asked = 0;
    const { add, done, idle } = openDrain({ work: async () => (asked++ === 0 ? { wait: 5 } : undefined) });
    const empty = idle();
    add('a', 'later');
    await empty;
    expect([asked, done]).to.deep.equal([2, ['later']]);
  });

  it('waits for a key that somebody else holds, and takes it over when it is free', async () => {
    const { add, done, idle, claims } = openDrain();
    const theirs = await claims.claim('test:a', 1000);
    const empty = idle();
    add('a', 'mine');
    await new Promise(setImmediate);
    expect(done).to.deep.equal([]);
    await theirs?.release();
    await empty;
    expect(done).to.deep.equal(['mine']);
  });

  it('tells of an error and tries again', async () => {
    let failures = 0;
    const { add, done, errors, idle } = openDrain({
      async work() {
        if (failures++ === 0) throw new Error('out of order');
        return undefined;
      },
    });
    const empty = idle();
    add('a', 'stubborn');
    await empty;
    expect([errors.length, done]).to.deep.equal([1, ['stubborn']]);
  });

  it('stops after the piece that is under way', async () => {
    let release: (value: undefined) => void = () => {};
    const started = new Promise<void>((resolve) => {
      const { drain, add, done } = openDrain({
        work: () =>
          new Promise<undefined>((finish) => {
            release = finish;
            resolve();
          }),
      });
      add('a', '1', '2');
      stopped = () => drain.stop().then(() => done);
    });
    await started;
    const ending = stopped();
    release(undefined);
    expect(await ending).to.deep.equal(['1']);
  });
});

let stopped: () => Promise<string[]> = async () => [];
