import { useEffect, useRef } from 'react';
import { Icon } from '../design/Icon';
import { texts } from '../words/texts';
import { prefer, usePreferences } from './preferences';

/** The list of keyboard shortcuts, and the switch that turns single keys off (WCAG 2.1.4). */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { shortcuts } = usePreferences();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <div className="shortcuts-head">
        <h2 id="shortcuts-title">{texts.shell.shortcuts}</h2>
        <button type="button" className="button is-bare is-square" aria-label={texts.shell.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {texts.keys.groups.map(({ title, keys }) => (
        <section key={title}>
          <h3 className="soft">{title}</h3>
          <dl>
            {keys.map(([key, does]) => (
              <div key={key}>
                <dt>
                  {key.split(' ').map((one) => (
                    <kbd key={one} className="key">
                      {one}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="shortcuts-switch">
        <input type="checkbox" checked={shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />
        {texts.keys.single}
      </label>
    </dialog>
  );
}
