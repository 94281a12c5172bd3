import { Icon } from '../design/Icon';
import { texts } from '../words/texts';

interface Props {
  page: number;
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
}

/** Back and forth through the pages; a cursor knows no page numbers to jump to. */
export function Pager({ page, previous, next }: Props) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={texts.search.paging}>
      <button type="button" className="button" disabled={!previous} onClick={previous}>
        <Icon name="left" /> {texts.search.previous}
      </button>
      <span className="soft number">{texts.search.page(page)}</span>
      <button type="button" className="button" disabled={!next} onClick={next}>
        {texts.search.next} <Icon name="right" />
      </button>
    </nav>
  );
}
