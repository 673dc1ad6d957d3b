import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import type { Actor } from "../domain/actor";
import { isAllowed, type Operation, type Permission, PERMISSIONS } from "../domain/permissions";
import { UserError } from "./user-error";

/** What a subgraph's root fields and types need: by `Type.field`, else by what the field answers. */
export type FieldPermissions = Readonly<Record<string, Operation>>;

/** Of a context what a permission is decided by. */
export interface ActingContext {
  readonly actor: Actor;
  readonly officeCode: string;
}

/** What a field needs; undefined where nothing is decided. */
export function permissionOf(
  permissions: FieldPermissions,
  parent: string,
  field: GraphQLField<unknown, unknown>,
): Operation | undefined {
  return permissions[`${parent}.${field.name}`] ?? permissions[getNamedType(field.type).name];
}

/**
 * Asks for permission before a field is resolved, by whatever path it is reached. Nothing is read
 * before, so that what exists is refused like what does not.
 */
export function guardFields(schema: GraphQLSchema, permissions: FieldPermissions): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const operation = permissionOf(permissions, type.name, field);
      // Whoever holds the parent has been asked for the same permission already.
      if (operation === undefined || permissions[type.name] === operation) continue;
      guard(field, operation);
    }
  }
}

function guard(field: GraphQLField<unknown, unknown>, operation: Operation): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    mustBeAllowed(context as ActingContext, operation, regionOf(args) ?? regionOf(parent));
    return resolve(parent, args, context, info);
  };
}

/** Refuses who may not do an operation at this office. */
export function mustBeAllowed(
  { actor, officeCode }: ActingContext,
  operation: Operation,
  region: string | null,
): void {
  if (isAllowed(actor, operation, { office: officeCode, region })) return;
  const permission: Permission = PERMISSIONS[operation];
  const mayElsewhere = permission.allowed[actor.role] === "OWN_OFFICE";
  const roles = Object.keys(permission.allowed).join(", ");
  throw new UserError(`You may not ${permission.does} here.`, {
    code: mayElsewhere ? "WRONG_OFFICE" : "FORBIDDEN",
    office: officeCode,
    remedy: mayElsewhere
      ? "Ask the office that you act for."
      : `Sign in as one of: ${roles}; each only for what is its own.`,
  });
}

/** The region that arguments, their input or a parent name. */
function regionOf(named: unknown): string | null {
  if (typeof named !== "object" || named === null) return null;
  if ("regionCode" in named && typeof named.regionCode === "string") return named.regionCode;
  if ("region" in named && typeof named.region === "string") return named.region;
  return "input" in named ? regionOf(named.input) : null;
}

/** Refuses an entity's key like a field that answers the entity. */
export function mustBeAllowedReference(
  permissions: FieldPermissions,
  type: string,
  context: ActingContext,
): void {
  const operation = permissions[type];
  if (operation !== undefined) mustBeAllowed(context, operation, null);
}
