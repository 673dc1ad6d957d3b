/** Drawn in the colour of the text around them, never without words beside them. */
const PATHS = {
  calendar: "M2.5 4.5h11v9h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3",
  fall: "M2 4l4.5 4.5 2.5-2.5 5 5M14 7.5V11h-3.5",
  clock: "M8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 1 0 8 2.3M8 5v3.2l2.2 1.4",
  divide: "M3 8h10M8 3.6v.4M8 12v.4",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3",
  plug: "M2 14 14 2M5 4.5V8a3 3 0 0 0 3 3M11 8V4.5",
  warning: "M8 1.6 15 14H1zM8 6v4M8 11.7v.5",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10.5 10.5 14 14",
  link: "M6.5 9.5a3 3 0 0 0 4.2 0l2.1-2.1a3 3 0 0 0-4.2-4.2L7.4 4.4M9.5 6.5a3 3 0 0 0-4.2 0L3.2 8.6a3 3 0 0 0 4.2 4.2l1.2-1.2",
  download: "M8 2v8M4.8 7 8 10.2 11.2 7M3 13.5h10",
  print: "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 7.2v4M8 4.6v.4",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  image: "M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3M10.6 5.6v.4",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
