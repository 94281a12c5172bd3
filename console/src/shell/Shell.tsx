import { useState } from 'react';
import { Link, Outlet } from 'react-router';
import { Icon } from '../design/Icon';
import { texts } from '../words/texts';
import { Account } from './Account';
import { DemoFill } from './DemoFill';
import { Mark } from './Mark';
import { paths } from './paths';
import { ShortcutsDialog } from './ShortcutsDialog';
import { ThemeChoice } from './ThemeChoice';
import { useShortcuts } from './useShortcuts';
import './shell.css';

/** What stands around every page of a user who is signed in. */
export function Shell() {
  const [keysShown, showKeys] = useState(false);
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
      <main id="content" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <ShortcutsDialog open={keysShown} onClose={() => showKeys(false)} />
    </>
  );
}
