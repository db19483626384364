import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { ownPath } from './own-path';

interface OwnLinkProps {
  /** An address that was stored or sent; wherever it points, the link stays on this site. */
  path: string;
  className?: string;
  current?: boolean;
  onFollow?: () => void;
  children: ReactNode;
}

/** A link to an address that came as a text. Opened within the page by a plain press, in another tab as any link is. */
export function OwnLink({ path, className, current, onFollow, children }: OwnLinkProps) {
  const { history } = useRouter();
  const href = ownPath(path);
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow?.();
    history.push(href);
  };
  return (
    <a href={href} className={className} aria-current={current ? 'page' : undefined} onClick={follow}>
      {children}
    </a>
  );
}
