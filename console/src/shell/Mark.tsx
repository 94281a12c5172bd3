/** The sign of the product: a way with a stop on it, in the shape of a W. */
export function Mark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" aria-hidden>
      <rect width="24" height="24" rx="6" />
      <path d="M5 8.2l3 8.3 4-8.3 4 8.3 3-8.3" />
      <circle cx="12" cy="5.6" r="1.4" />
    </svg>
  );
}
