import { digestOf, runUnlessCurrent } from './stamp.js';

runUnlessCurrent({
  what: 'Console packages',
  command: ['npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline'],
  digest: digestOf(['package.json', 'package-lock.json', '.npmrc']),
  stamp: 'node_modules/.waybook-packages',
  product: 'node_modules',
});
