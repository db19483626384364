import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../shared/api/request';
import type { components } from '../../shared/api/schema.generated';

type Schemas = components['schemas'];

/** An item that is said to be done and that nobody independent has seen since. */
export type Candidate = Schemas['CandidateResponse'];

/** A verification and the item it is of. */
export type ListedVerification = Schemas['ListedVerificationResponse'];

interface CandidatesAsked {
  programme: string;
  territory?: string;
  claim?: string;
  q?: string;
}

const PAGE = 20;

/** The reads of the verifier's page. */
export const verificationQueries = {
  candidates: (asked: CandidatesAsked) =>
    infiniteQueryOptions({
      queryKey: ['entries', asked.programme, 'candidates', asked],
      queryFn: ({ signal, pageParam }) =>
        request<Schemas['CandidatePageResponse']>('/verifications/candidates', {
          query: { ...asked, limit: PAGE, cursor: pageParam },
          signal,
        }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),

  own: (programme: string) =>
    infiniteQueryOptions({
      queryKey: ['entries', programme, 'verifications', 'me'],
      queryFn: ({ signal, pageParam }) =>
        request<Schemas['VerificationPageResponse']>('/verifications', {
          query: { programme, by: 'me', limit: PAGE, cursor: pageParam },
          signal,
        }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
};
