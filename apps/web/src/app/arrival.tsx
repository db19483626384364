import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { pageHeading } from '../shared/ui/page-title/page-heading';

/**
 * What a browser does by itself when a page is loaded, after each change of the page within the application: the focus begins at
 * the new heading, and its words are announced. Not at the first page, not when only the search changes, and not where
 * the page has placed the focus itself, the address names a part of the page, or somebody went on meanwhile.
 */
export function Arrival() {
  const router = useRouter();
  const [said, setSaid] = useState('');
  useEffect(() => {
    let before: Element | null = null;
    let isAwaited = false;
    const arrive = (): void => {
      const heading = pageHeading.read();
      if (!isAwaited || !heading) return;
      isAwaited = false;
      setSaid(heading.words);
      const { activeElement } = document;
      const isFree = activeElement === null || activeElement === document.body || activeElement === before;
      if (isFree && location.hash === '' && document.querySelector('dialog[open]') === null) {
        heading.element.focus({ preventScroll: true });
      }
    };
    const leaving = router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      before = document.activeElement;
      setSaid('');
    });
    const rendered = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      isAwaited = true;
      arrive();
    });
    const headed = pageHeading.subscribe(arrive);
    return () => {
      leaving();
      rendered();
      headed();
    };
  }, [router]);
  return (
    <p className="visually-hidden" aria-live="polite" data-arrival>
      {said}
    </p>
  );
}
