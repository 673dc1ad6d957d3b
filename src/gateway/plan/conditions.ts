import { type DirectiveNode, Kind } from "graphql";
import { type Values } from "../subgraph";

/** A `@skip` or `@include`: what must be true of a variable, or never, or always. */
export interface Condition {
  variable: string | undefined;
  /** What the variable, or the value written in its place, must be. */
  wanted: boolean;
  literal: boolean;
}

/** The conditions on a field or fragment itself. */
export function conditionsOf(node: { directives?: readonly DirectiveNode[] }): Condition[] {
  const conditions: Condition[] = [];
  for (const { name, arguments: given } of node.directives ?? []) {
    if (name.value !== "skip" && name.value !== "include") continue;
    const value = given?.find((argument) => argument.name.value === "if")?.value;
    conditions.push({
      variable: value?.kind === Kind.VARIABLE ? value.name.value : undefined,
      literal: value?.kind === Kind.BOOLEAN && value.value,
      wanted: name.value === "include",
    });
  }
  return conditions;
}

/** Whether a field with these conditions is asked. */
export function allHold(conditions: readonly Condition[], variables: Readonly<Values>): boolean {
  return conditions.every(({ variable, literal, wanted }) => {
    const given = variable === undefined ? literal : variables[variable] === true;
    return given === wanted;
  });
}
