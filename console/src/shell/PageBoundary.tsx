import { Component, type ReactNode } from 'react';
import { texts } from '../words/texts';

interface Props {
  children: ReactNode;
}

interface State {
  error?: Error;
}

/** Keeps a mistake in one page from blanking the whole console, and says what can be done. */
export class PageBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="lone-page" role="alert">
        <h1>{texts.errors.title(500)}</h1>
        <p>{texts.errors.broken}</p>
        <p className="soft code">{error.message}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {texts.shell.retry}
        </button>
      </div>
    );
  }
}
