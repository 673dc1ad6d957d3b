/** Time for the browser to begin with a file before its address goes away. */
const BEGUN_MS = 10_000;

/** Hands something to the reader as a file; nothing leaves the browser for it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), BEGUN_MS);
}
