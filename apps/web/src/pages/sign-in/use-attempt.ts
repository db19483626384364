import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../../shared/api/api-error';
import { useErrorText } from '../../shared/i18n/use-error-text';

const SECOND_MS = 1_000;

/** A try that may be refused for a while: what is wrong in words, and how many seconds it is of no use to try again. */
export function useAttempt<Given, Answer>(
  attempt: (given: Given) => Promise<Answer>,
  onDone: (answer: Answer) => Promise<void> | void,
) {
  const errorText = useErrorText();
  const [wait, setWait] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: attempt,
    onSuccess: onDone,
    onError: (refusal) => {
      const seconds = refusal instanceof ApiError ? Number(refusal.params.retryAfter ?? 0) : 0;
      setWait(Number.isFinite(seconds) ? Math.ceil(seconds) : 0);
    },
  });
  useEffect(() => {
    if (wait <= 0) return undefined;
    const timer = setTimeout(() => setWait(wait - 1), SECOND_MS);
    return () => clearTimeout(timer);
  }, [wait]);
  const known = error instanceof ApiError ? error : error && new ApiError(0, 'INTERNAL');
  return { attempt: mutate, isPending, wait, fault: known ? errorText(known.code, known.params) : undefined };
}
