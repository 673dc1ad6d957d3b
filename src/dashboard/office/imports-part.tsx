import { useEffect, useState } from "react";
import {
  DashboardOfficeImportsDocument,
  type DashboardOfficeImportsQuery,
} from "../../../schema/dashboard.types";
import { Part } from "../parts/part";
import { saveFile } from "../parts/save-file";
import { useAsked } from "../parts/use-asked";
import { sessionToken } from "../shell/sign-in/token";
import { useSpeech } from "../shell/speech";
import { useOfficeWords } from "./words";

type Job = NonNullable<
  NonNullable<DashboardOfficeImportsQuery["branchOffice"]>["imports"]
>["nodes"][number];

const LOOK_AGAIN_MS = 2_000;

/** Files that were sent to the office. While one runs, the page looks again and again. */
export function ImportsPart({ code }: { code: string }) {
  const said = useOfficeWords();
  const asked = useAsked(DashboardOfficeImportsDocument, { code });
  const jobs = asked.data?.branchOffice?.imports?.nodes ?? [];
  const isRunning = jobs.some(({ state }) => state === "RUNNING");
  const { again } = asked;
  useEffect(() => {
    if (!isRunning) return undefined;
    const look = window.setTimeout(again, LOOK_AGAIN_MS);
    return () => window.clearTimeout(look);
  });
  return (
    <Part
      title={said.imports}
      note={said.importsNote}
      asked={asked}
      of={(data) => data.branchOffice?.imports}
      empty={{ when: ({ nodes }) => nodes.length === 0, said: said.noImports }}
    >
      {({ nodes }) => <Jobs jobs={nodes} />}
    </Part>
  );
}

function Jobs({ jobs }: { jobs: readonly Job[] }) {
  const { instant, count } = useSpeech();
  const said = useOfficeWords();
  const known = (value: number | null | undefined) => (value == null ? "–" : count(value));
  return (
    <div className="scrolls" role="group" aria-label={said.imports} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said.file}</th>
            <th scope="col">{said.state}</th>
            {[said.accepted, said.rejected, said.unchanged].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id}>
              <th scope="row">
                {job.fileName}
                <small>
                  {instant(job.startedAt)}
                  {job.dryRun && ` · ${said.dryRun}`}
                </small>
              </th>
              <td>
                {said.states[job.state]}
                {job.state === "RUNNING" && <Progress job={job} />}
                {job.problems.map((problem) => (
                  <small key={problem.code + problem.message} lang="en">
                    {problem.message} {problem.remedy}
                  </small>
                ))}
                {(job.rejected ?? 0) > 0 && <Rejects id={job.id} />}
              </td>
              <td className="number">{known(job.accepted)}</td>
              <td className="number">{known(job.rejected)}</td>
              <td className="number">{known(job.unchanged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How far a running import has come; a file of unknown size has no end to be measured by. */
function Progress({ job: { rowsRead, bytesRead, bytesTotal } }: { job: Job }) {
  const { count, percent } = useSpeech();
  const said = useOfficeWords();
  const share =
    bytesTotal == null ? undefined : Number(bytesRead) / Math.max(1, Number(bytesTotal));
  return (
    <>
      <progress aria-label={said.progress} value={share} max={1} />
      <small>
        {share === undefined
          ? said.rowsRead(count(rowsRead))
          : said.progressOf(count(rowsRead), percent(share * 100))}
      </small>
    </>
  );
}

/** The refused rows as a file. It is asked for with the reader's token, which a link cannot carry. */
function Rejects({ id }: { id: string }) {
  const said = useOfficeWords();
  const [hasFailed, setFailed] = useState(false);
  const fetchFile = async () => {
    const token = sessionToken();
    const answer = await fetch(`/imports/${encodeURIComponent(id)}/rejects.csv`, {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    }).catch(() => undefined);
    setFailed(answer?.ok !== true);
    if (answer?.ok === true) {
      saveFile(`${id.replaceAll(":", "-")}-rejects.csv`, await answer.blob());
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void fetchFile()}>
        {said.rejects}
      </button>
      {hasFailed && (
        <small role="alert" className="warning">
          {said.rejectsFailed}
        </small>
      )}
    </>
  );
}
