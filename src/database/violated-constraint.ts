/** The name of the constraint that a statement violated, or undefined for any other error. */
export function violatedConstraint(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { constraint, driverError, code } = error as {
    constraint?: unknown;
    driverError?: unknown;
    code?: unknown;
  };
  // Class 23 is "integrity constraint violation"; TypeORM keeps the driver's error in driverError.
  if (typeof constraint === "string" && typeof code === "string" && code.startsWith("23")) {
    return constraint;
  }
  return driverError === undefined ? undefined : violatedConstraint(driverError);
}
