import { Component, type ReactNode } from 'react';
import { Failure } from './failure';

interface CardBoundaryProps {
  /** Around what is said instead of the card. */
  className?: string;
  /** Says nothing meanwhile: the card is not asked for. */
  hidden?: boolean;
  children: ReactNode;
}

/** Keeps a card that cannot draw itself from taking the page along. */
export class CardBoundary extends Component<CardBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    if (this.props.hidden) return null;
    return (
      <div className={this.props.className}>
        <Failure error={this.state.error} onRetry={() => this.setState({ error: null })} />
      </div>
    );
  }
}
