import type { SupplementaryFiling } from '../api/types';
import { texts } from '../words/texts';

function Named({ title, filings }: { title: string; filings: SupplementaryFiling[] }) {
  if (filings.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd className="consignment-awaited">
        {filings.map(({ filing, declarant, filingType, filedBy }) => (
          <span key={`${filing} ${declarant} ${filingType ?? ''}`} title={filedBy}>
            <span className="code">{declarant}</span>
            {filingType && <span className="soft"> ({filingType})</span>}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Who has to file below the filings of a consignment: first those who have not. */
export function AwaitedFilings({ filings }: { filings: SupplementaryFiling[] }) {
  const awaited = filings.filter(({ filedBy }) => !filedBy);
  const isLate = awaited.some(({ completeness }) => completeness === 'NOT_COMPLETE');
  return (
    <>
      <Named title={isLate ? texts.consignment.awaitedLate : texts.consignment.awaited} filings={awaited} />
      <Named title={texts.consignment.filedBelow} filings={filings.filter(({ filedBy }) => filedBy)} />
    </>
  );
}
