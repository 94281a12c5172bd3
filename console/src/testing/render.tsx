import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, useLocation } from 'react-router';
import { asOf, consignment, search, status, timelineOf } from '../../dev/answers';
import { createQueryClient } from '../api/queryClient';
import { App } from '../shell/App';
import { SessionContext, type Session } from '../signing-in/session';

/** Rows enough to move among; more would only slow the pretended browser down. */
const ROWS_MAX = '8';

function shortened(query: URLSearchParams): URLSearchParams {
  const short = new URLSearchParams(query);
  short.set('limit', ROWS_MAX);
  return short;
}

/** Stands in for the network: answers by path, and remembers what was asked. */
export class PretendedApi {
  readonly asked: string[] = [];
  private refusal: { status: number; body: object } | undefined;

  /** From now on every search and consignment is refused like this, or answered again when nothing is given. */
  refuse(status?: number, body: object = {}) {
    this.refusal = status === undefined ? undefined : { status, body };
  }

  readonly fetch = (input: RequestInfo | URL): Promise<Response> => {
    const path = input instanceof Request ? input.url : input.toString();
    this.asked.push(path);
    const { pathname, searchParams } = new URL(path, 'http://localhost');
    const body = this.refusal && pathname.startsWith('/api/consignments') ? undefined : this.answer(pathname, searchParams);
    return Promise.resolve(
      body ? Response.json(body) : Response.json(this.refusal?.body ?? {}, { status: this.refusal?.status ?? 404 }),
    );
  };

  private answer(pathname: string, query: URLSearchParams): object | undefined {
    const [, , kind, id, part] = pathname.split('/');
    if (kind === 'me') return { subject: 'analyst.be', name: 'Ana Lemaire', role: 'RISK_ANALYST', memberState: 'BE' };
    if (kind === 'status') return status(false, 0);
    if (!id) return search(shortened(query));
    if (part === 'timeline') return timelineOf(id);
    return part === 'as-of' ? asOf(id, Number(query.get('position'))) : consignment(id);
  }
}

function Address() {
  const { pathname, search: query } = useLocation();
  return <output aria-label="address">{`${pathname}${query}`}</output>;
}

/** Opens the console at an address for a user who is signed in, or for nobody. */
export function open(address: string, { token = 'token' }: { token?: string | null } = {}) {
  const api = new PretendedApi();
  globalThis.fetch = api.fetch;
  const signIns: string[] = [];
  const session: Session = {
    ...(token && { token }),
    signIn: () => Promise.resolve(void signIns.push(address)),
    signOut: () => Promise.resolve(),
  };
  const view = render(
    <MemoryRouter initialEntries={[address]}>
      <SessionContext value={session}>
        <App queries={createQueryClient()} />
        <Address />
      </SessionContext>
    </MemoryRouter>,
  );
  return { api, signIns, user: userEvent.setup(), address: () => view.getByLabelText('address').textContent };
}

/** The accessibility rules that the page breaks; colours are judged in a real browser. */
export async function brokenRules(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
