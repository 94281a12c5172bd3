/** A text in which the server has put what matched between <em> and </em>; nothing else in it is markup. */
export function Highlighted({ text }: { text: string }) {
  const parts = text.split(/<em>([\s\S]*?)<\/em>/);
  return parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}
