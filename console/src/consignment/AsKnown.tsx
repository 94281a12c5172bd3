import { Icon } from '../design/Icon';
import { Moment } from '../design/parts';
import { texts } from '../words/texts';

interface Props {
  position: number;
  time: string | undefined;
  differences: number;
  onNow: () => void;
}

/** Says without doubt that the past is shown, and leads back. */
export function AsKnown({ position, time, differences, onNow }: Props) {
  return (
    <div className="as-known" role="status">
      <Icon name="wait" />
      <p>
        <strong className="number">
          {texts.consignment.asKnown(position)} {time && <Moment at={time} />}
        </strong>
        <span className="soft">{texts.consignment.differences(differences)}</span>
      </p>
      <button type="button" className="button no-print" onClick={onNow}>
        {texts.consignment.backToNow} <kbd className="key">Esc</kbd>
      </button>
    </div>
  );
}
