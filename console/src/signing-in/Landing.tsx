import { useState } from 'react';
import { Icon } from '../design/Icon';
import { Mark } from '../shell/Mark';
import { ThemeChoice } from '../shell/ThemeChoice';
import { texts } from '../words/texts';
import { Sample } from './Sample';
import { useSession } from './session';
import '../timeline/timeline.css';
import './landing.css';

/** What somebody sees who is not signed in, whichever address they opened. */
export function Landing({ failure }: { failure?: string }) {
  const { signIn } = useSession();
  const [going, setGoing] = useState(false);
  const [problem, setProblem] = useState(failure);
  const start = () => {
    setGoing(true);
    signIn().catch((error: unknown) => {
      setGoing(false);
      setProblem(window.isSecureContext ? String(error) : texts.landing.insecure);
    });
  };
  return (
    <div className="landing">
      <header className="landing-head">
        <span className="brand">
          <Mark /> {texts.product}
        </span>
        <ThemeChoice />
      </header>
      <main className="landing-main">
        <div className="landing-hero">
          <div>
            <h1>{texts.landing.heading}</h1>
            <p className="landing-lead">{texts.landing.lead}</p>
            {problem && (
              <div role="alert" className="notice">
                <Icon name="alert" />
                <div>
                  <h2>{texts.landing.failed}</h2>
                  <p>{problem}</p>
                  <p className="soft">{texts.landing.failedHint}</p>
                </div>
              </div>
            )}
            <p className="landing-action">
              <button type="button" className="button is-primary" onClick={start} disabled={going}>
                {texts.landing.signIn}
              </button>
              <span className="soft">{texts.landing.hint}</span>
            </p>
          </div>
          <Sample />
        </div>
        <dl className="landing-points">
          {texts.landing.points.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </main>
    </div>
  );
}
