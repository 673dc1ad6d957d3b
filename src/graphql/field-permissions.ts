import {
  defaultFieldResolver,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type TypeNode,
} from "graphql";
import type { Actor } from "../domain/actor";
import {
  isAllowed,
  isForEverybody,
  type Operation,
  type Permission,
  PERMISSIONS,
  type Target,
} from "../domain/permissions";
import { UserError } from "./user-error";

/** What a subgraph's root fields and types need: by `Type.field`, else by what the field answers. */
export type FieldPermissions = Readonly<Record<string, Operation>>;

/** Of a context what a permission is decided by. */
export interface ActingContext {
  readonly actor: Actor;
  /** The one office whose records are kept here; where those of all are known, a field names it. */
  readonly officeCode?: string;
}

/** A field of a schema, or of a document that one is built from. */
type Field = GraphQLField<unknown, unknown> | FieldDefinitionNode;

/** What a field needs; undefined where nothing is decided. */
export function permissionOf(
  permissions: FieldPermissions,
  parent: string,
  field: Field,
): Operation | undefined {
  return permissions[`${parent}.${nameOf(field)}`] ?? permissions[answerOf(field)];
}

function nameOf({ name }: Field): string {
  return typeof name === "string" ? name : name.value;
}

function answerOf(field: Field): string {
  return "kind" in field ? namedType(field.type) : getNamedType(field.type).name;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
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
      if (operation !== undefined && permissions[type.name] !== operation) guard(field, operation);
    }
  }
}

function guard(field: GraphQLField<unknown, unknown>, operation: Operation): void {
  if (isForEverybody(operation)) return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args: Record<string, unknown>, context, info) => {
    const acting = context as ActingContext;
    mustBeAllowed(acting, operation, targetOf(acting, args, parent));
    return resolve(parent, args, context, info);
  };
}

/** Refuses who may not do an operation. */
function mustBeAllowed(acting: ActingContext, operation: Operation, at: Target): void {
  const refusal = refusalOf(acting, operation, at);
  if (refusal !== undefined) throw refusal;
}

/** Why somebody may not do an operation; undefined for who may. */
export function refusalOf(
  { actor }: ActingContext,
  operation: Operation,
  at: Target,
): UserError | undefined {
  if (isAllowed(actor, operation, at)) return undefined;
  const permission: Permission = PERMISSIONS[operation];
  const mayElsewhere = permission.allowed[actor.role] === "OWN_OFFICE";
  const roles = Object.keys(permission.allowed).join(", ");
  return new UserError(`You may not ${permission.does} here.`, {
    code: mayElsewhere ? "WRONG_OFFICE" : "FORBIDDEN",
    ...(at.office === null ? {} : { office: at.office }),
    remedy: mayElsewhere
      ? "Ask the office that you act for."
      : `Sign in as one of: ${roles}; each only for what is its own.`,
  });
}

/** What a field is about: this office, or the one that it names; and the region that it names. */
function targetOf({ officeCode }: ActingContext, args: unknown, parent: unknown): Target {
  return {
    office: officeCode ?? named(args, ["office"]),
    region: named(args, REGION) ?? named(parent, REGION),
  };
}

const REGION = ["regionCode", "region"];

/** A code that arguments, their input or a parent name. */
function named(of: unknown, names: readonly string[]): string | null {
  if (typeof of !== "object" || of === null) return null;
  const values = of as Readonly<Record<string, unknown>>;
  const found = names.map((name) => values[name]).find((value) => typeof value === "string");
  return found ?? ("input" in values ? named(values.input, names) : null);
}

/** Refuses an entity's key like a field that answers the entity. */
export function mustBeAllowedReference(
  permissions: FieldPermissions,
  type: string,
  context: ActingContext,
): void {
  const operation = permissions[type];
  if (operation === undefined) return;
  mustBeAllowed(context, operation, { office: context.officeCode ?? null, region: null });
}
