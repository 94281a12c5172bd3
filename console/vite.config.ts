import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where a running Waybook answers while the console is developed against it. */
const WAYBOOK = process.env.WAYBOOK_URL ?? 'http://localhost:8080';

/** The policy the console promises to run under; the preview server enforces it so that a breach is seen. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Loads the pretended server only when asked for, so that no build can carry it. */
async function pretendedServer(mode: string, token: string | undefined): Promise<Plugin[]> {
  if (mode !== 'fake' && !token) return [];
  const { pretendedServer: pretended } = await import('./dev/pretendedServer.ts');
  return [pretended(mode === 'fake' ? { wholly: true } : { wholly: false, token: token ?? '' })];
}

export default defineConfig(async ({ mode }) => ({
  plugins: [react(), await pretendedServer(mode, process.env.WAYBOOK_TOKEN)],
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    license: false,
  },
  server: {
    proxy: { '/api': WAYBOOK },
  },
  preview: { headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 60_000,
    maxWorkers: 2,
    env: { TZ: 'Europe/Brussels' },
  },
}));
