import type { Memory } from './earlier-state';
import { patiently, type Sleep } from './patience';
import type { Setting } from './setting';

/** Where the memory of one custom resource is kept. */
export interface Store<State> {
  load(): Promise<Memory<State> | undefined>;
  save(memory: Memory<State>): Promise<void>;
  forget(): Promise<void>;
  others(): Promise<string[]>;
}

/** What CloudFormation is told. */
export interface Outcome {
  readonly words: string;
  readonly attributes: Record<string, string>;
}

/**
 * Create, Update and Delete, the same for every setting (docs/decisions/0003).
 *
 * The order of the writes matters: first what was there before, then what is about to be applied, then the change, then that
 * it is done. Whenever the function is interrupted, the next event can tell the account's earlier state and our own work from
 * other people's.
 */
export class Lifecycle<State> {
  constructor(private readonly setting: Setting<State>, private readonly store: Store<State>, private readonly sleep: Sleep) {
  }

  async create(configuration: Record<string, unknown>, keepStronger: boolean): Promise<Outcome> {
    const wanted = this.setting.wanted(configuration);
    const remembered = await this.patiently(() => this.store.load());
    const current = await this.patiently(() => this.setting.read());
    // CloudFormation may deliver the same event twice: the second time, `current` is no longer the earlier state.
    const memory = remembered ?? { status: 'creating', earlier: current };
    return this.bring(memory, current, wanted, keepStronger);
  }

  async update(configuration: Record<string, unknown>, keepStronger: boolean): Promise<Outcome> {
    const wanted = this.setting.wanted(configuration);
    const remembered = await this.patiently(() => this.store.load());
    const current = await this.patiently(() => this.setting.read());
    // Without memory the earlier state is lost; what stands now is not it, and must not be taken for it.
    return this.bring(remembered ?? { status: 'applied' }, current, wanted, keepStronger);
  }

  async delete(onRemoval: string, isRollingBack: () => Promise<boolean>): Promise<Outcome> {
    const memory = await this.patiently(() => this.store.load());
    if (memory === undefined) {
      return said('nothing is remembered of this setting, so nothing was changed by it or is left to do: left alone');
    }
    const isUndone = memory.status === 'creating' || await this.patiently(isRollingBack);
    const words = isUndone ? await this.rollBack(memory) : await this.leave(memory, onRemoval);
    await this.patiently(() => this.store.forget());
    return said(words);
  }

  private async bring(memory: Memory<State>, current: State | null, wanted: State, keepStronger: boolean): Promise<Outcome> {
    const floor = this.floorOf(memory, current);
    const target = keepStronger ? this.setting.strongest(floor, wanted) : wanted;
    const next = { ...memory, ...(floor !== null && floor !== memory.earlier ? { floor } : {}) };

    await this.patiently(() => this.store.save({ ...next, pending: target }));
    const applied = await this.patiently(() => this.setting.apply(target, current, memory.applied));
    await this.patiently(() => this.store.save({ ...next, status: 'applied', pending: undefined, applied }));

    return { words: `applied: ${JSON.stringify(applied)}`, attributes: this.setting.attributes(applied) };
  }

  /**
   * Below which `KEEP` does not go: the state of before, and whatever others have set since. Our own earlier wish is not part
   * of it, so that it can be lowered again.
   */
  private floorOf(memory: Memory<State>, current: State | null): State | null {
    const floor = memory.floor ?? memory.earlier ?? null;
    const isEarlier = memory.earlier !== undefined && this.setting.isSame(current, memory.earlier);
    if (current === null || isEarlier || this.isOurs(memory, current)) {
      return floor;
    }
    return this.setting.strongest(floor, current);
  }

  private async rollBack(memory: Memory<State>): Promise<string> {
    const { earlier, applied = memory.pending } = memory;
    if (earlier === undefined) {
      return 'left alone: the memory of the earlier state is lost';
    }
    const current = await this.patiently(() => this.setting.read());
    if (memory.status === 'applied' && !this.isOurs(memory, current)) {
      return this.changedByOthers(memory, current);
    }
    return this.patiently(() => this.setting.restore(earlier, current, applied));
  }

  private async leave(memory: Memory<State>, onRemoval: string): Promise<string> {
    if (onRemoval !== 'RESTORE' && onRemoval !== 'REMOVE') {
      return 'kept as it is';
    }
    const { earlier, applied } = memory;
    const others = await this.patiently(() => this.store.others());
    if (others.length > 0) {
      return `left alone: this setting is managed by others too (${others.join(', ')})`;
    }
    const current = await this.patiently(() => this.setting.read());
    if (!this.isOurs(memory, current)) {
      return this.changedByOthers(memory, current);
    }
    if (earlier === undefined) {
      return 'left alone: the memory of the earlier state is lost';
    }
    return onRemoval === 'RESTORE'
      ? this.patiently(() => this.setting.restore(earlier, current, applied))
      : this.patiently(() => this.setting.remove(current, applied));
  }

  private changedByOthers({ applied, earlier }: Memory<State>, current: State | null): string {
    return `left alone: somebody else has changed it. It is ${JSON.stringify(current)}; `
      + `applied last was ${JSON.stringify(applied)}; the earlier state was ${JSON.stringify(earlier)}`;
  }

  /** An interrupted update leaves either of two states behind; both are ours. */
  private isOurs(memory: Memory<State>, current: State | null): boolean {
    return [memory.applied, memory.pending].some((state) => state !== undefined && this.setting.isSame(current, state));
  }

  private patiently<T>(call: () => Promise<T>): Promise<T> {
    return patiently(this.sleep, call);
  }
}

function said(words: string): Outcome {
  return { words, attributes: {} };
}
