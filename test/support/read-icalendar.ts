/** An event of an iCalendar: its properties by name with parameters, and its alarms' triggers. */
export interface ReadEvent {
  properties: Record<string, string>;
  alarms: string[];
}

/** What an iCalendar says. */
export interface ReadCalendar {
  properties: Record<string, string>;
  events: ReadEvent[];
}

/**
 * Reads an iCalendar as RFC 5545 has it and throws where it is not one: lines that end in CRLF and
 * hold 75 octets at most, components that nest, properties that each must have.
 */
export function readICalendar(text: string): ReadCalendar {
  if (!text.endsWith("\r\n")) throw new Error("The last line does not end.");
  const written = text.slice(0, -2).split("\r\n");
  for (const line of written) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends without CRLF: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
  }
  const calendar: ReadCalendar = { properties: {}, events: [] };
  const open: string[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)) {
    const [, name = "", value = ""] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (name === "") throw new Error(`This is not a property: ${line}`);
    if (name === "BEGIN") {
      if (value === "VEVENT") calendar.events.push({ properties: {}, alarms: [] });
      open.push(value);
    } else if (name === "END") {
      if (open.pop() !== value) throw new Error(`${value} ends without having begun.`);
    } else {
      keep(calendar, open.join("/"), name, value);
    }
  }
  if (open.length > 0) throw new Error(`${open.join("/")} does not end.`);
  require(calendar.properties, "PRODID", "VERSION");
  for (const event of calendar.events) require(event.properties, "UID", "DTSTAMP");
  return calendar;
}

function keep(calendar: ReadCalendar, where: string, name: string, value: string): void {
  const event = calendar.events.at(-1);
  switch (where) {
    case "VCALENDAR":
      return once(calendar.properties, name, value);
    case "VCALENDAR/VEVENT":
      return once(event?.properties ?? {}, name, value);
    case "VCALENDAR/VEVENT/VALARM":
      if (name === "TRIGGER") event?.alarms.push(value);
      return;
    default:
      throw new Error(`${name} stands in ${where === "" ? "no component" : where}.`);
  }
}

function once(properties: Record<string, string>, name: string, value: string): void {
  if (name in properties) throw new Error(`${name} comes twice.`);
  properties[name] = value;
}

function require(properties: Record<string, string>, ...names: string[]): void {
  const missing = names.filter((name) => !(name in properties));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} must be given.`);
}
