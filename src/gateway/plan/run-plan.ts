import { type SubgraphError } from "../subgraph";
import { askEntities } from "./ask-entities";
import { mergeValues } from "./merge-values";
import { type PlanRun, renamed, variablesFor } from "./plan-run";
import { type FetchStep, type PlanStep } from "./plan-step";
import { applyRewrites } from "./rewrites";

/** Runs a plan's steps; what the subgraphs answer gathers in the run. */
export async function runPlan(step: PlanStep, run: PlanRun): Promise<void> {
  switch (step.kind) {
    case "in-order":
      for (const inner of step.steps) await runPlan(inner, run);
      return;
    case "at-once":
      await Promise.all(step.steps.map((inner) => runPlan(inner, run)));
      return;
    case "when": {
      const chosen = run.variables[step.variable] === true ? step.then : step.otherwise;
      if (chosen) await runPlan(chosen, run);
      return;
    }
    case "fetch":
      return askRoots(step, run);
    case "entities":
      return askEntities(step, run);
  }
}

async function askRoots(step: FetchStep, run: PlanRun): Promise<void> {
  const { subgraph, question, rewrites } = step;
  const asked = variablesFor(question, run.variables);
  const { data, errors } = await subgraph.ask(question, asked, run.context);
  for (const error of errors) addRootError(error, step, run);
  if (!data) return;
  applyRewrites(rewrites, data, run.schema);
  mergeValues(run.data, data);
}

/** A failure of the whole request concerns every root field that it asked for. */
function addRootError(error: SubgraphError, { keys, renames }: FetchStep, run: PlanRun): void {
  if (error.path?.length) run.errors.add(error, undefined, renamed(error.path, renames));
  else for (const key of keys) run.errors.add(error, undefined, renamed([key], renames));
}
