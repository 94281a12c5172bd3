/** Every address of the console. The server answers each of them with index.html. */
export const paths = {
  search: '/',
  consignment: (id: string, position?: number) =>
    `/consignments/${encodeURIComponent(id)}${position === undefined ? '' : `?position=${position}`}`,
  signedIn: '/signed-in',
};
