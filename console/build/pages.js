import { digestOf, runUnlessCurrent } from './stamp.js';

const OUTPUT = 'target/classes/META-INF/resources';

runUnlessCurrent({
  what: 'Console pages',
  command: ['npm', 'run', '--silent', 'build', '--', '--outDir', OUTPUT, '--emptyOutDir', '--logLevel', 'warn'],
  digest: digestOf(['src', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']),
  stamp: 'target/pages.digest',
  product: `${OUTPUT}/index.html`,
});
