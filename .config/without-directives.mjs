/** Leaves out what is said of "use client": it says nothing where everything is for the client. */
export function withoutDirectives(warning, tell) {
  if (warning.code !== "MODULE_LEVEL_DIRECTIVE") tell(warning);
}
