import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type StringValueNode,
  visit,
} from "graphql";
import { whoMay } from "../domain/allowed";
import { isForEverybody } from "../domain/permissions";
import { type FieldPermissions, permissionOf } from "./field-permissions";

/**
 * Says at each root field, and at each field that asks for more than its parent, who may ask: as the
 * last line of its description, which every client shows and composition keeps.
 */
export function withPermissions(
  document: DocumentNode,
  permissions: FieldPermissions,
): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) =>
        withLine(field, allowedLine(permissions, type.name.value, field)),
      ),
    }),
  });
}

/** Null for a field of whose parent the same is said, or that everybody may ask below a root. */
function allowedLine(
  permissions: FieldPermissions,
  parent: string,
  field: FieldDefinitionNode,
): string | null {
  const needed = permissionOf(permissions, parent, field);
  if (needed === undefined || permissions[parent] === needed) return null;
  if (isBelowRoot(parent) && isForEverybody(needed)) return null;
  return `Allowed: ${whoMay(needed)}.`;
}

function isBelowRoot(parent: string): boolean {
  return parent !== "Query" && parent !== "Mutation";
}

function withLine(field: FieldDefinitionNode, line: string | null): FieldDefinitionNode {
  if (line === null) return field;
  const said = field.description ? `${field.description.value}\n\n` : "";
  const description: StringValueNode = { kind: Kind.STRING, value: `${said}${line}`, block: true };
  return { ...field, description };
}
