/** How the codes of made-up offices begin; no real office has such a code. */
export const SIMULATED_OFFICE = "simulasi";

/** Whether an office's code is one that simulations give. */
export function isSimulatedOffice(code: string): boolean {
  return code.startsWith(`${SIMULATED_OFFICE}-`);
}
