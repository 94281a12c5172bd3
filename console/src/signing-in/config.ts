import { ask } from '../api/client';

/** What the server tells the console about itself before anybody has signed in. */
export interface ConsoleConfig {
  issuer: string;
  clientId: string;
}

/** Reads the console's settings; they belong to the installation, not to the build. */
export function readConfig(): Promise<ConsoleConfig> {
  return ask<ConsoleConfig>('/console/config.json', undefined);
}
