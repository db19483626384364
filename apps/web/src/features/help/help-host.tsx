import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { helpDoor } from './help-door';
import { isTyping } from './is-typing';
import { singleKeys } from './single-keys';

const HelpWindow = lazyPart(() => import('./help-window').then((module) => module.HelpWindow), 'help');

/** Opens the help on `?`, wherever that key is, and when a button asks for it. */
export function HelpHost() {
  const opened = useSyncExternalStore(helpDoor.subscribe, helpDoor.isOpen);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isAsked = event.key === '?' || (event.code === 'Slash' && event.shiftKey);
      if (!isAsked || !singleKeys.areOn() || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      helpDoor.open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (!opened) return null;
  return (
    <CardBoundary>
      <Suspense fallback={null}>
        <HelpWindow />
      </Suspense>
    </CardBoundary>
  );
}
