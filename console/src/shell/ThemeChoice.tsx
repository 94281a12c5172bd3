import { Icon, type IconName } from '../design/Icon';
import { texts } from '../words/texts';
import { prefer, usePreferences, type Preferences } from './preferences';

const icons: Record<Preferences['theme'], IconName> = { system: 'system', light: 'sun', dark: 'moon' };
const following: Record<Preferences['theme'], Preferences['theme']> = { system: 'light', light: 'dark', dark: 'system' };

/** One button that goes through the three themes; the text under it names the present one. */
export function ThemeChoice() {
  const { theme } = usePreferences();
  const label = `${texts.shell.theme.label}: ${texts.shell.theme[theme]}`;
  return (
    <button
      type="button"
      className="button is-bare is-square"
      title={label}
      aria-label={label}
      onClick={() => prefer({ theme: following[theme] })}
    >
      <Icon name={icons[theme]} />
    </button>
  );
}
