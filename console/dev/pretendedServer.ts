import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { asOf, consignment, search, status, timelineOf } from './answers.ts';

/** Development only: stands in for Waybook and its issuer, so that the console can be worked on alone. */
const USER = { subject: 'analyst.be', name: 'Ana Lemaire', role: 'RISK_ANALYST', memberState: 'BE' };
const STARTED = Date.now();
const TOKEN_SECONDS = 3600;

function json(response: ServerResponse, code: number, body: unknown) {
  response.writeHead(code, { 'Content-Type': code < 400 ? 'application/json' : 'application/problem+json' });
  response.end(JSON.stringify(body));
}

function notFound(response: ServerResponse, detail: string) {
  json(response, 404, { type: 'about:blank', title: 'Not found', status: 404, detail });
}

function idToken(origin: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: origin, aud: 'waybook-console', sub: USER.subject, iat: now, exp: now + TOKEN_SECONDS };
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

function issuer(url: URL, response: ServerResponse, token: string): boolean {
  const { origin } = url;
  switch (url.pathname) {
    case '/console/config.json':
      json(response, 200, { issuer: origin, clientId: 'waybook-console' });
      return true;
    case '/.well-known/openid-configuration':
      json(response, 200, {
        issuer: origin,
        authorization_endpoint: `${origin}/oauth2/authorize`,
        token_endpoint: `${origin}/oauth2/token`,
        end_session_endpoint: `${origin}/connect/logout`,
        jwks_uri: `${origin}/oauth2/jwks`,
      });
      return true;
    case '/oauth2/authorize': {
      const state = url.searchParams.get('state') ?? '';
      response.writeHead(302, { Location: `${url.searchParams.get('redirect_uri') ?? '/'}?code=pretended&state=${state}` }).end();
      return true;
    }
    case '/oauth2/token':
      json(response, 200, {
        access_token: token,
        token_type: 'Bearer',
        expires_in: TOKEN_SECONDS,
        id_token: idToken(origin),
        scope: 'openid profile',
      });
      return true;
    case '/connect/logout':
      response.writeHead(302, { Location: '/' }).end();
      return true;
    default:
      return false;
  }
}

function api(url: URL, response: ServerResponse): boolean {
  const [, root, kind, id = '', part] = url.pathname.split('/');
  if (root !== 'api') return false;
  if (kind === 'me') json(response, 200, USER);
  else if (kind === 'status') json(response, 200, status(process.env.FILLING === 'yes', (Date.now() - STARTED) / 1000));
  else if (process.env.STARTING === 'yes')
    json(response, 503, { title: 'The search is starting', status: 503, detail: 'The search node is not ready yet.' });
  else if (kind === 'consignments' && !id) json(response, 200, search(url.searchParams));
  else if (kind === 'consignments' && part === 'timeline') json(response, 200, timelineOf(id));
  else if (kind === 'consignments' && part === 'as-of') {
    const then = asOf(id, Number(url.searchParams.get('position')));
    if (then) json(response, 200, then);
    else notFound(response, 'This consignment is known since position 1,003 of the log.');
  } else if (kind === 'consignments') {
    const known = consignment(id);
    if (known) json(response, 200, known);
    else notFound(response, `There is no consignment ${id}.`);
  } else notFound(response, url.pathname);
  return true;
}

/** Wholly pretended, or only the issuer, which then hands out the token of a real Waybook that the API is proxied to. */
export type Pretence = { wholly: true } | { wholly: false; token: string };

export function pretendedServer(pretence: Pretence): Plugin {
  const serve = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const answered =
      issuer(url, response, pretence.wholly ? 'pretended' : pretence.token) || (pretence.wholly && api(url, response));
    if (!answered) next();
  };
  return {
    name: 'waybook-pretended-server',
    configureServer: ({ middlewares }) => void middlewares.use(serve),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serve),
  };
}
