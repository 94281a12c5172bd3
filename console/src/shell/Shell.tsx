import { useEffect, useRef, useState } from 'react';
import { Link, NavigationType, Outlet, useLocation, useNavigationType } from 'react-router';
import { Icon } from '../design/Icon';
import { texts } from '../words/texts';
import { Account } from './Account';
import { DemoFill } from './DemoFill';
import { Mark } from './Mark';
import { PageBoundary } from './PageBoundary';
import { paths } from './paths';
import { ShortcutsDialog } from './ShortcutsDialog';
import { ThemeChoice } from './ThemeChoice';
import { useShortcuts } from './useShortcuts';
import './shell.css';

/** A page that was gone to begins at its top, and readers begin to read there; going back is left to the browser. */
function useNewPages() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const seen = useRef(pathname);
  const way = useNavigationType();
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    if (way !== NavigationType.Push) return;
    window.scrollTo({ top: 0 });
    content.current?.focus({ preventScroll: true });
  }, [pathname, way]);
  return content;
}

/** What stands around every page of a user who is signed in. */
export function Shell() {
  const [keysShown, showKeys] = useState(false);
  const { pathname } = useLocation();
  const content = useNewPages();
  useShortcuts({ '?': () => showKeys(true) });
  return (
    <>
      <a className="skip" href="#content">
        {texts.shell.skip}
      </a>
      <header className="shell-head">
        <Link to={paths.search} className="brand" aria-label={texts.shell.home}>
          <Mark /> {texts.product}
        </Link>
        <div className="shell-tools">
          <button
            type="button"
            className="button is-bare is-square shell-keys"
            title={`${texts.shell.shortcuts} (?)`}
            aria-label={texts.shell.shortcuts}
            onClick={() => showKeys(true)}
          >
            <Icon name="keyboard" />
          </button>
          <ThemeChoice />
          <Account />
        </div>
      </header>
      <DemoFill />
      <main ref={content} id="content" className="shell-main" tabIndex={-1}>
        <PageBoundary key={pathname}>
          <Outlet />
        </PageBoundary>
      </main>
      <ShortcutsDialog open={keysShown} onClose={() => showKeys(false)} />
    </>
  );
}
