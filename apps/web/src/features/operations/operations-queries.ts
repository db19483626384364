import { queryOptions } from '@tanstack/react-query';
import type { PlatformState, QueueState, SettingInForce } from '../../shared/api/platform-state';
import { request } from '../../shared/api/request';

const LOOK_AGAIN_MS = 5_000;

/** Reads of the platform itself; state and queues are asked for again while the page is in view. */
export const operationsQueries = {
  state: () =>
    queryOptions({
      queryKey: ['operations', 'state'],
      queryFn: ({ signal }) => request<PlatformState>('/operations/state', { signal }),
      refetchInterval: LOOK_AGAIN_MS,
    }),

  queues: () =>
    queryOptions({
      queryKey: ['operations', 'queues'],
      queryFn: ({ signal }) => request<QueueState[]>('/operations/queues', { signal }),
      refetchInterval: LOOK_AGAIN_MS,
    }),

  settings: () =>
    queryOptions({
      queryKey: ['operations', 'settings'],
      queryFn: ({ signal }) => request<SettingInForce[]>('/operations/settings', { signal }),
    }),
};
