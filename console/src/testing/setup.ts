import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { prefer } from '../shell/preferences';

// The machine that builds may be busy with much else; a slow page is not a broken one.
configure({ asyncUtilTimeout: 15_000 });

// jsdom draws nothing, so what only a screen can do is left out.
HTMLCanvasElement.prototype.getContext = () => null;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

beforeEach(() => prefer({ theme: 'system', zone: 'utc', shortcuts: true, dataElements: false }));
afterEach(cleanup);
