import { DomainError } from '@core/kernel';

/** From each state, the events it knows and the state each leads to. A final state knows none. */
export type Transitions<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, NoInfer<State>>>>>
>;

/** A state machine as data: it holds no state, so a row or a snapshot can carry it. */
export interface Lifecycle<State extends string, Event extends string> {
  readonly initial: State;
  readonly states: readonly State[];
  /** The state after the event. @throws DomainError the lifecycle's code (conflict) with `from` and `event` */
  next(state: State, event: Event): State;
  can(state: State, event: Event): boolean;
  /** What may happen next. */
  events(state: State): Event[];
  isFinal(state: State): boolean;
}

/**
 * Makes a state machine.
 * @param code of the error on a move that the chart does not have
 */
export function lifecycle<State extends string, Event extends string>(chart: {
  readonly initial: NoInfer<State>;
  readonly transitions: Transitions<State, Event>;
  readonly code?: string;
}): Lifecycle<State, Event> {
  const { initial, transitions, code = 'LIFECYCLE.ILLEGAL_MOVE' } = chart;
  const target = (state: State, event: Event): State | undefined =>
    Object.hasOwn(transitions, state) && Object.hasOwn(transitions[state], event)
      ? transitions[state][event]
      : undefined;
  const events = (state: State) => Object.keys(transitions[state]) as Event[];
  return {
    initial,
    states: Object.keys(transitions) as State[],
    next(state, event) {
      const next = target(state, event);
      if (next === undefined) throw new DomainError(code, 'conflict', { from: state, event });
      return next;
    },
    can: (state, event) => target(state, event) !== undefined,
    events,
    isFinal: (state) => events(state).length === 0,
  };
}
