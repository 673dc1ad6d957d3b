import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { type ReactNode } from "react";
import { linkTo } from "./asked";
import { csvOfAnswer } from "./result-csv";

/** Saves the answer that is shown as a file for a spreadsheet. */
export function SaveCsv(): ReactNode {
  const editor = useGraphiQL(({ responseEditor }) => responseEditor);
  const save = () => {
    const answer = editor?.getValue() ?? "";
    if (answer.trim() === "") return;
    const file = URL.createObjectURL(
      new Blob([csvOfAnswer(JSON.parse(answer))], { type: "text/csv;charset=utf-8" }),
    );
    const link = document.createElement("a");
    link.href = file;
    link.download = "jangkauan.csv";
    link.click();
    URL.revokeObjectURL(file);
  };
  return (
    <ToolbarButton label="Simpan jawaban sebagai CSV · Save the answer as CSV" onClick={save}>
      <span className="graphiql-toolbar-icon">CSV</span>
    </ToolbarButton>
  );
}

/** Puts the query and its variables into the address and the clipboard. */
export function CopyLink(): ReactNode {
  const query = useGraphiQL(({ queryEditor }) => queryEditor);
  const variables = useGraphiQL(({ variableEditor }) => variableEditor);
  const copy = () => {
    const asked = { query: query?.getValue() ?? "", variables: variables?.getValue() ?? "" };
    const link = linkTo(new URL(location.href), asked);
    history.replaceState(null, "", link);
    // Browsers lend the clipboard to safe origins only; elsewhere the link stands in the address.
    if (isSecureContext) void navigator.clipboard.writeText(link);
  };
  return (
    <ToolbarButton label="Salin tautan · Copy a link" onClick={copy}>
      <span className="graphiql-toolbar-icon">URL</span>
    </ToolbarButton>
  );
}
