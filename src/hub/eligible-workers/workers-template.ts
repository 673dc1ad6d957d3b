/** A file that shows how one looks. */
export const WORKERS_TEMPLATE = `region,name,workers
13.03,Kabupaten Sijunjung,116.090
`;
