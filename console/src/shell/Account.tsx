import { useEffect, useRef, useState } from 'react';
import { useMe } from '../api/queries';
import { Icon } from '../design/Icon';
import { Skeleton } from '../design/parts';
import { useSession } from '../signing-in/session';
import { countryName, roles } from '../words/codes';
import { texts } from '../words/texts';

/** Who is signed in, in which role and for which member state, and the way out. */
export function Account() {
  const { data: me } = useMe();
  const { signOut } = useSession();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The same key leads out of the past; it must not do both.
      event.preventDefault();
      setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape, true);
    };
  }, [open]);

  const initials = me?.name
    .split(/\s+/)
    .map((part) => part[0])
    .join('')
    .slice(0, 2);
  return (
    <div className="account" ref={box}>
      <button type="button" className="account-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="only-heard">{texts.shell.account}</span>
        <span className="account-initials" aria-hidden>
          {initials}
        </span>
        <span className="account-who">
          <span className="account-name">{me?.name ?? <Skeleton characters={12} />}</span>
          <span className="soft">{me && [roles[me.role] ?? me.role, me.memberState].filter(Boolean).join(' · ')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      {open && (
        <div className="account-menu panel">
          {me && (
            <p>
              <strong>{me.name}</strong>
              <span className="soft code">{me.subject}</span>
              <span>{roles[me.role] ?? me.role}</span>
              {me.memberState && <span>{countryName(me.memberState)}</span>}
            </p>
          )}
          <button type="button" className="button" onClick={() => void signOut()}>
            <Icon name="exit" /> {texts.shell.signOut}
          </button>
        </div>
      )}
    </div>
  );
}
