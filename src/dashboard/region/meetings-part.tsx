import {
  DashboardRegionMeetingsDocument,
  type DashboardRegionMeetingsQuery,
} from "../../../schema/dashboard.types";
import { dayOf } from "../parts/days";
import { Part } from "../parts/part";
import { useAsked } from "../parts/use-asked";
import { useSpeech } from "../shell/speech";
import { type PartOfRegion } from "./part-of-region";
import { useRegionWords } from "./words";

type Answered = NonNullable<DashboardRegionMeetingsQuery["region"]>;
type Meeting = NonNullable<Answered["meetings"]>[number];
type FollowUp = NonNullable<Answered["followUps"]>["nodes"][number];

/** Where it was talked about, and what has to be done since. Not for everybody: notes are internal. */
export function MeetingsPart({ region }: PartOfRegion) {
  const said = useRegionWords();
  const asked = useAsked(DashboardRegionMeetingsDocument, { code: region.code });
  return (
    <Part
      title={said.meetings}
      asked={asked}
      of={({ region: answered }) =>
        answered?.meetings && {
          meetings: answered.meetings,
          followUps: answered.followUps?.nodes ?? [],
        }
      }
      empty={{ when: ({ meetings }) => meetings.length === 0, said: said.noMeetings }}
    >
      {({ meetings, followUps }) => <Told meetings={meetings} followUps={followUps} />}
    </Part>
  );
}

interface ToldProps {
  readonly meetings: readonly Meeting[];
  readonly followUps: readonly FollowUp[];
}

function Told({ meetings, followUps }: ToldProps) {
  const speech = useSpeech();
  const said = useRegionWords();
  const overdue = followUps.filter(({ state }) => state === "OVERDUE").length;
  return (
    <>
      {overdue > 0 && <p className="warning">{said.overdue(overdue)}</p>}
      <ul className="meetings">
        {meetings.map(({ id, kind, heldOn, heldOnPrecision, attendingBodies }) => {
          const own = followUps.filter(({ meeting }) => meeting?.id === id);
          return (
            <li key={id}>
              <b>{said.meetingKinds[kind] ?? kind}</b> · {dayOf(speech, heldOn, heldOnPrecision)}
              {attendingBodies.length > 0 && <small lang="en">{attendingBodies.join(", ")}</small>}
              {own.length === 0 ? (
                <small>{said.noFollowUps}</small>
              ) : (
                <ul>
                  {own.map((followUp) => (
                    <FollowUpLine key={followUp.id} followUp={followUp} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function FollowUpLine({ followUp }: { followUp: FollowUp }) {
  const speech = useSpeech();
  const said = useRegionWords();
  const due = dayOf(speech, followUp.dueOn, followUp.dueOnPrecision);
  return (
    <li>
      <span lang="en">
        {followUp.what} ({followUp.owner})
      </span>
      <small className={followUp.state === "OVERDUE" ? "warning" : undefined}>
        {said.followUpStates[followUp.state]} · {due === null ? said.noDue : said.due(due)}
      </small>
    </li>
  );
}
