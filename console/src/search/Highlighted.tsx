const FOUND = /<em>([\s\S]*?)<\/em>/;
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&#x2F;': '/',
};

/** The server escapes what it marks, so that no browser takes a name for markup; React escapes by itself. */
function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|#39|#x2F);/g, (entity) => entities[entity] ?? entity);
}

/** The fragment without its marks, as it stands in the text it was taken from. */
export function plain(fragment: string): string {
  return unescaped(fragment.replaceAll(/<\/?em>/g, ''));
}

/** A fragment with what was found in it marked. */
export function Fragment({ text }: { text: string }) {
  return text.split(FOUND).map((part, index) => (index % 2 === 1 ? <mark key={index}>{unescaped(part)}</mark> : unescaped(part)));
}

/** A text with the first of the fragments that was taken from it marked. */
export function Highlighted({ text, fragments }: { text: string; fragments: string[] }) {
  const fragment = fragments.find((one) => text.includes(plain(one)));
  if (!fragment) return text;
  const start = text.indexOf(plain(fragment));
  return (
    <>
      {text.slice(0, start)}
      <Fragment text={fragment} />
      {text.slice(start + plain(fragment).length)}
    </>
  );
}
