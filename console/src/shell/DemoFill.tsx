import { useStatus } from '../api/queries';
import { texts } from '../words/texts';

/** How far the demo data have been filed; nothing once they are all there. */
export function DemoFill() {
  const { data: status } = useStatus();
  const demo = status?.demo;
  if (!demo?.running) return null;
  return (
    <section className="demo-fill" aria-label={texts.shell.demo}>
      <label htmlFor="demo-fill">{texts.shell.demoFilling(demo.done, demo.of)}</label>
      <progress id="demo-fill" value={demo.done} max={demo.of} />
    </section>
  );
}
