import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from './api/queryClient';
import { App } from './shell/App';
import { CannotStart } from './shell/CannotStart';
import { readConfig } from './signing-in/config';
import { OidcSession, userManagerFor } from './signing-in/OidcSession';
import { currentUser } from './signing-in/returning';

const place = document.getElementById('waybook');
if (!place) throw new Error('index.html has no element with the id "waybook".');
const root = createRoot(place);

function show(page: ReactNode) {
  root.render(<StrictMode>{page}</StrictMode>);
}

/** The sign-in is finished before React starts, because an authorization code can be redeemed only once. */
async function start() {
  const manager = userManagerFor(await readConfig());
  const refusal: { failure?: string } = {};
  const user = await currentUser(manager).catch((error: unknown) => {
    refusal.failure = error instanceof Error ? error.message : String(error);
    history.replaceState(null, '', '/');
    return null;
  });
  show(
    <BrowserRouter>
      <OidcSession manager={manager} user={user}>
        <App queries={createQueryClient()} {...refusal} />
      </OidcSession>
    </BrowserRouter>,
  );
}

start().catch((error: unknown) => show(<CannotStart error={error} />));
