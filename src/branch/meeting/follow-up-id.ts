/** A follow-up's id: its meeting's id and its place there. Places are never given away again. */
export function followUpId(meetingId: string, position: number): string {
  return `${meetingId}/${position}`;
}

/** The meeting and the place that an id of a follow-up names, or null when it is none. */
export function placeOfFollowUp(id: string): { meetingId: string; position: number } | null {
  const [, meetingId, position] = /^(.+)\/([0-9]{1,9})$/.exec(id) ?? [];
  if (meetingId === undefined || position === undefined) return null;
  return { meetingId, position: Number(position) };
}
